import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import type { Outputs } from '../../main/contract/index.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';
import { build, flat } from './built-letter.ts';

async function attach(d: TestDocket, reference: string, name: string, portable = false): Promise<void> {
  const { document } = await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, name) });
  const decided = { decision: 'disclose', portable, exemption: null, exemptionNote: null } as const;
  await d.docket.documents.decideDocument({ reference, documentIds: [document.id], ...decided });
}

const child = {
  requester: 'Leonie Brandt',
  email: 'kanzlei@thomsen.example',
  representative: { name: 'RAin Dr. Meike Thomsen', authority: 'Power of attorney of 3 Nov 2026' },
  authoritySeenOn: '2026-11-20',
  rights: ['access', 'erasure'],
} as const;

/** Words by which a letter speaks to whoever reads it of their own data. */
const ownWords: Readonly<Record<Language, RegExp>> = {
  en: /\byour (?:personal )?(?:data|request|rights|complaint)\b|about you\b/iu,
  de: /\bIhren? (?:personenbezogenen )?(?:Daten|Antrag|Rechte)\b|über Sie\b/u,
  fr: /\b(?:vos données|votre demande|vos droits)\b|vous concernant/iu,
  es: /\bsus (?:datos|derechos)\b|\bsu solicitud\b|que le conciernen/iu,
  ro: /datele dumneavoastră|cererea dumneavoastră|drepturile dumneavoastră|care vă privesc/iu,
};

test.for(languages)(
  'a solicitor is addressed, and every paper speaks of the child she represents, in %s',
  async (language) => {
    await using d = await openDocket();
    await readyForPacks(d.docket);
    const { reference } = await d.docket.requests.logRequest(newRequest({ ...child, rights: [...child.rights] }));
    await attach(d, reference, 'school report.txt');
    const answers = [{ right: 'erasure', outcome: 'granted', ground: null, reason: null }] as const;
    const { letter, texts } = await build(d, reference, { answers: [...answers], language });
    expect(letter.match(/Meike Thomsen/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(letter.match(/Leonie Brandt/gu)?.length).toBeGreaterThanOrEqual(5);
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).not.toMatch(ownWords[language]);
  },
);

test('a solicitor for a child reads whom the letter is about, and what was done for her', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ ...child, rights: [...child.rights] }));
  await attach(d, reference, 'school report.txt');
  const { letter } = await build(d, reference, {
    answers: [{ right: 'erasure', outcome: 'granted', ground: null, reason: null }],
  });
  for (const words of [
    'Concerning: Leonie Brandt',
    'Dear RAin Dr. Meike Thomsen,',
    'the request you made for Leonie Brandt, whom you represent',
    'We confirm that we processed personal data about Leonie Brandt, whom you represent, when the request arrived.',
    'Erasure: We have erased the personal data of Leonie Brandt.',
    'Leonie Brandt has the right to complain',
  ])
    expect(letter).toContain(words);
});

test('access and erasure: the letter grants the one and refuses the other with ground, reason and remedies', async () => {
  await using d = await openDocket({ regime: 'eu-gdpr', calendar: 'DE', timeZone: 'Europe/Berlin' });
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  await attach(d, reference, 'Rechnungen.txt');
  const reason = 'Rechnungen müssen wir zehn Jahre aufbewahren (§ 147 AO).';
  const { pack, letter } = await build(d, reference, {
    language: 'de',
    answers: [{ right: 'erasure', outcome: 'refused', ground: 'duty-to-keep', reason }],
  });
  for (const words of [
    'Wir bestätigen, dass wir personenbezogene Daten über Sie verarbeiten.',
    'Auskunft: Eine Kopie Ihrer personenbezogenen Daten liegt bei, mit den Informationen, die dazugehören.',
    'Löschung: Dies lehnen wir ab. Grundlage: Eine rechtliche Verpflichtung zur Aufbewahrung der Daten (Art. 17 Abs. 3 Buchst. b DSGVO). Begründung: Rechnungen müssen wir zehn Jahre aufbewahren (§ 147 AO).',
    'Sie haben das Recht auf Beschwerde bei der Aufsichtsbehörde:',
    'Sie haben außerdem das Recht auf einen gerichtlichen Rechtsbehelf',
  ])
    expect(letter).toContain(words);
  const sent = await d.docket.packs.sendPack({
    reference,
    packId: pack.id,
    channel: 'email',
    to: 'ottilie@example.org',
    on: '2026-11-25',
  });
  expect(sent).toMatchObject({ clockState: 'answered', outcome: 'refused-in-part' });
  expect(sent.outcomes).toMatchObject([
    { right: 'access', outcome: 'granted' },
    { right: 'erasure', outcome: 'refused', ground: 'duty-to-keep', reason },
  ]);
});

test('a pack that does not answer erasure says so, and recording it as sent leaves erasure open', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  await attach(d, reference, 'notes.txt');
  const { pack, letter } = await build(d, reference);
  expect(letter).toContain('Erasure: This letter does not answer this yet. You will receive a separate answer.');
  const sent = await d.docket.packs.sendPack({
    reference,
    packId: pack.id,
    channel: 'email',
    to: 'ottilie@example.org',
    on: '2026-11-25',
  });
  expect(sent).toMatchObject({ clockState: 'running', due, outcome: null, next: { code: 'act' } });
  expect(sent.outcomes.map(({ outcome }) => outcome)).toEqual(['granted', 'not-yet']);
  const done = { reference, on: '2026-11-25', note: null, reason: null } as const;
  expect(await d.docket.requests.recordEvent({ ...done, type: 'answered' })).toMatchObject({ outcome: 'answered' });
});

test('a refusal recorded before is told again with its day, and is not ended twice', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const refusal = { ground: 'duty-to-keep', reason: 'The tenancy runs.', note: null, rights: ['erasure' as const] };
  await d.docket.requests.recordEvent({ ...refusal, reference, type: 'refused', on: '2026-11-24' });
  await attach(d, reference, 'notes.txt');
  const { pack, letter } = await build(d, reference);
  expect(letter).toContain(
    'Erasure: We refused this on 24 November 2026. Ground: The law obliges us to keep the data (Art. 17(3)(b) UK GDPR). Reason: The tenancy runs.',
  );
  const to = { channel: 'email', to: 'ottilie@example.org', on: '2026-11-25' } as const;
  const sent = await d.docket.packs.sendPack({ reference, packId: pack.id, ...to });
  expect(sent.events.map(({ type }) => type)).toEqual(['received', 'refused', 'answered']);
  expect(sent).toMatchObject({ outcome: 'refused-in-part' });
});

test('nothing held: the letter says so, confirms nothing and encloses no sheet', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { letter, names } = await build(d, reference, { holds: false });
  expect(letter).toContain(
    'We looked for personal data about you and hold none, apart from your request and our record of answering it.',
  );
  expect(letter).not.toContain('We confirm that we process');
  expect(names).toEqual([
    '01 Start here.pdf',
    '03 Index of documents.pdf',
    'your-request.csv',
    'your-request.json',
    'manifest.json',
  ]);
});

test('an export goes in as the portable copy, and the record of the request is called what it is', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'portability'] }));
  await attach(d, reference, 'notes.txt');
  const without = await d.docket.packs.previewPack({ reference, answers: { holds: true, rights: [] } });
  expect(without.answers.rights[1]).toMatchObject({ right: 'portability', outcome: 'later' });
  await attach(d, reference, 'customer.csv', true);
  const { letter, names, texts } = await build(d, reference);
  expect(names).toEqual(expect.arrayContaining(['portable-data/data-001.csv', 'documents/document-001.txt']));
  expect(names.some((name) => name.startsWith('personal-data'))).toBe(false);
  expect(letter).toContain('The folder “portable-data”: 1 file with your personal data from our systems');
  expect(letter).toContain('“your-request.csv” and “your-request.json”: the record of your request');
  expect(texts[2]).toContain('Data from our systems, as a portable copy');
  expect(texts[2]).toContain('The record of the request');
});

test('a register under UK law with a left-over Irish calendar names the ICO, in settings and letter', async () => {
  await using d = await openDocket({ regime: 'uk-gdpr', calendar: 'IE' });
  expect(await d.docket.organisation.showOrganisation()).toMatchObject({ authorityName: 'ICO' });
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { letter } = await build(d, reference, { holds: false });
  expect(letter).toContain('Information Commissioner’s Office');
  expect(letter).not.toMatch(/DPC|Dublin/u);
  const settings = await d.docket.organisation.showOrganisation();
  const irish = { authorityName: 'DPC', authorityContact: 'Dublin' };
  const { organisation } = await d.docket.organisation.editOrganisation({ ...settings, ...irish });
  expect(organisation).toMatchObject({ authorityName: 'ICO' });
});

test('stops a caller without an address, an empty sheet, an empty pack and a refusal under no known authority', async () => {
  await using d = await openDocket({ regime: 'eu-gdpr', calendar: 'DE', timeZone: 'Europe/Berlin' });
  const phoned = newRequest({ channel: 'phone', email: null, address: null, rights: ['access', 'erasure'] });
  const { reference } = await d.docket.requests.logRequest(phoned);
  const refused = { right: 'erasure', outcome: 'refused', ground: 'duty-to-keep', reason: 'Tax law.' } as const;
  const { checks, buildable } = await d.docket.packs.previewPack({
    reference,
    answers: { holds: true, rights: [refused] },
  });
  expect(buildable).toBe(false);
  expect(checks.filter(({ state }) => state === 'stops').map(({ code }) => code)).toEqual([
    'contents',
    'information',
    'authority',
    'recipient',
  ]);
  const { error } = await safe(build(d, reference));
  expect(error).toMatchObject({ code: 'PACK_STOPPED' });
});

test('a built pack that says nothing is held is the next thing to send, and nothing is to be collected', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await build(d, reference, { holds: false });
  expect((await d.docket.requests.showRequest({ reference })).next).toMatchObject({ code: 'send-pack' });
});

test('what is read before a pack is sealed is what its papers say, word for word', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  for (const language of languages) {
    const rights = [...child.rights];
    const { reference } = await d.docket.requests.logRequest(newRequest({ ...child, rights, language }));
    await attach(d, reference, `Akte 完 ${language}.txt`);
    const { docket } = d;
    const answers = { holds: true, rights: [] };
    const read = async (paper: 'letter' | 'sheet' | 'index') =>
      await docket.packs.readPaper({ reference, paper, answers });
    const shown = [await read('letter'), await read('sheet'), await read('index')];
    const { texts } = await build(d, reference, { language });
    const said = texts.map((text) => flat(text).replaceAll(' ', ''));
    shown.forEach(({ title, blocks, language: written }, at) => {
      expect(written).toBe(language);
      for (const words of [title, ...blocks.flatMap(wordsOf)])
        expect(said[at]).toContain(words.replaceAll(/[\s\u200B]/gu, ''));
    });
  }
});

type Block = Outputs['packs']['readPaper']['blocks'][number];

function wordsOf(block: Block): readonly string[] {
  if (block.kind === 'lines') return block.lines;
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text];
}
