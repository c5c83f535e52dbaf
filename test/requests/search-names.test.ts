import { expect, test } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const nobody = { body: 'Nothing in common.', subject: 'A letter', email: null };

async function found({ docket }: Pick<TestDocket, 'docket'>, words: string): Promise<readonly string[]> {
  const { rows } = await docket.requests.listRequests({ words, view: 'all' });
  return rows.map(({ requester }) => requester).toSorted();
}

const names: readonly (readonly [name: string, ...typed: string[]])[] = [
  ['Jürgen Müßig', 'Muessig', 'MÜSSIG', 'mussig', 'müß', 'juergen', 'jurgen muess'],
  ['Joerg Brandt', 'Jörg', 'jorg', 'JOERG'],
  ['Łukasz Żółć', 'lukasz', 'Zolc', 'żółć'],
  ['Αλέξανδρος Κόσμος', 'κοσμος', 'ΚΌΣΜΟΣ', 'αλεξανδ'],
  ['Økland Bjørn', 'okland', 'Bjorn', 'oekland', 'BJØRN'],
  ['Åse Kjær', 'aase kjaer', 'ase', 'kjar'],
  ['Ольга Ёлкина', 'елкина', 'ёлкина', 'ОЛЬГА'],
  ['Sinéad O’Brien-Núñez', 'obrien', "o'brien", 'o brien', 'brien nunez', 'OBriennunez'],
  ['Marie d’Artagnan', 'dartagnan', 'artagnan', "d'Artagnan"],
  ['Þórður Ægisson', 'thordur', 'aegisson'],
  ['Đorđe Ilić', 'djordje', 'dorde ilic'],
  ['Françoise Cœurdacier', 'coeurdacier', 'francoise'],
  ['İbrahim Işık', 'ibrahim', 'isik', 'ışık'],
  ['Anar Əliyev', 'eliyev', 'aliyev'],
  ['田中太郎', '田中', '太郎', '中太', '田中 太郎'],
  ['王小明', '小明', '王', '明'],
  ['김철수', '철수', '김철수', '김 철수'],
  ['สมชาย ใจดี', 'ใจดี', 'ชาย'],
  ['राम प्रसाद', 'प्रसाद', 'राम'],
  ['محمد العلي', 'العلي', 'علي', 'مُحَمَّد'],
  ['דָּוִד לוי', 'דוד', 'לוי'],
  ['გიორგი ბერიძე', 'ბერიძე'],
  ['Արամ Պետրոսյան', 'պետրոսյան'],
  ['Zoe\u0308 Ko\u0308nig', 'zoë könig', 'zoe konig', 'koenig'],
];

test('finds every name as people type it, and nobody else', async () => {
  await using d = await openDocket();
  for (const [requester] of names) await d.docket.requests.logRequest(newRequest({ ...nobody, requester }));
  const wrong: string[] = [];
  for (const [name, ...typed] of names)
    for (const words of typed) {
      const hits = await found(d, words);
      if (hits.length !== 1 || hits[0] !== name) wrong.push(`${words}: ${hits.join(', ') || 'nothing'}`);
    }
  expect(wrong).toEqual([]);
});

test('what is typed whole finds no shorter name: Haas is not Hasan, and Michael not Micha', async () => {
  await using d = await openDocket();
  for (const requester of ['Ada Haas', 'Ben Hasan', 'Michael Oak', 'Micha Elm', 'Noel Fir'])
    await d.docket.requests.logRequest(newRequest({ ...nobody, requester }));
  expect(await found(d, 'haas')).toEqual(['Ada Haas']);
  expect(await found(d, 'hasan')).toEqual(['Ben Hasan']);
  expect(await found(d, 'michae')).toEqual(['Michael Oak']);
  expect(await found(d, 'noël')).toEqual(['Noel Fir']);
});

test('finds a case by postal address, postcode, number, representative, reference of others, note and event', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(
    newRequest({
      ...nobody,
      requester: 'Ottilie Vance',
      address: 'Żeromskiego 14/3\n00-950 Warszawa\nSW1A 1AA',
      phone: '+44 7700 900-123',
      representative: { name: 'Kanzlei Größmann & Söhne', authority: 'Mandate of 3 May' },
      channelDetail: 'Front desk, Łódź',
      subject: 'Our ref: PC/2026/0417-X',
    }),
  );
  await requests.logRequest(newRequest({ ...nobody, requester: 'Bram Szellos', address: '12 Mill Lane' }));
  await requests.addNote({ reference, text: 'Rang about IC-88123-Q7X2.' });
  await requests.recordEvent({
    reference,
    type: 'extended',
    on: '2026-11-24',
    reason: 'Nine years in two Archivräume.',
    note: 'Aktenzeichen 4 K 21/26',
  });
  const all = [
    'zeromskiego',
    '00-950',
    '00950',
    'sw1a1aa',
    'SW1A 1AA',
    'sw1a',
    '07700 900123',
    '07700900123',
    '447700900123',
    '7700900123',
  ];
  const others = ['groessmann', 'kanzlei sohne', 'lodz', 'PC/2026/0417', 'pc 0417', 'IC-88123', '88123q7x2'];
  for (const words of [...all, ...others, 'mandate of 3 may', 'archivraeume', '4 K 21/26'])
    expect([words, await found(d, words)]).toEqual([words, ['Ottilie Vance']]);
  expect(await found(d, 'mill lane')).toEqual(['Bram Szellos']);
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test('a name that is corrected is found by its new spelling alone', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ ...nobody, requester: 'Gönül Öz' }));
  await d.docket.requests.editRequest({
    reference,
    before: { requester: 'Gönül Öz' },
    requester: 'Gülay Öz',
  });
  expect([await found(d, 'goenuel'), await found(d, 'guelay oez')]).toEqual([[], ['Gülay Öz']]);
});
