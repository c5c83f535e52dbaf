import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../main/words/language.ts';
import { languages } from '../../main/words/language.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

/** A case with a wait, an extension, an entry that was corrected, notes and a right that came later. */
async function loggedCase({ docket }: TestDocket): Promise<string> {
  const { reference } = await docket.requests.logRequest(newRequest({ receivedOn: '2026-10-30' }));
  const record = async (type: 'clarification-requested' | 'clarification-received' | 'extended', on: string) =>
    await docket.requests.recordEvent({
      reference,
      type,
      on,
      reason: type === 'extended' ? 'complexity' : null,
      note: `Internal words on ${type}.`,
    });
  await record('clarification-requested', '2026-11-03');
  await record('clarification-received', '2026-11-06');
  await record('extended', '2026-11-20');
  await docket.requests.recordEvent({
    reference,
    type: 'rights-added',
    on: '2026-11-16',
    reason: null,
    note: null,
    rights: ['erasure'],
  });
  await docket.requests.addNote({ reference, text: 'The archive is in the cellar.' });
  return reference;
}

async function newestHash({ context }: TestDocket): Promise<string> {
  const register = registerOf({ context });
  const newest = register.database.selectFrom('audit').select('hash').orderBy('seq', 'desc').limit(1);
  return (await newest.executeTakeFirstOrThrow()).hash;
}

async function printed(d: TestDocket, reference: string, language: Language, internal = false) {
  const { ticket, fileName, pages } = await d.docket.requests.printRecord({ reference, language, internal });
  const download = d.context.tickets.take(ticket);
  const chunks: Uint8Array[] = [];
  for await (const chunk of download?.open() ?? []) chunks.push(chunk);
  const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const text = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    text.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  expect(pages).toBe(pdf.numPages);
  return {
    fileName,
    info: info as { readonly [name: string]: unknown },
    text: text.join(' ').replaceAll(/\s+/gu, ' '),
  };
}

describe('the printed record of a case', () => {
  test('holds the request, what happened, the working with its sources, and the head of the history', async () => {
    await using d = await openDocket();
    const reference = await loggedCase(d);
    const { clock, history } = await d.docket.requests.showRequest({ reference });
    const newest = `SHA-256${await newestHash(d)}`;
    const { text, fileName, info } = await printed(d, reference, 'en');
    expect(fileName).toBe(`${reference}.pdf`);
    expect(info).toMatchObject({ Title: `Record of request ${reference}`, Language: 'en-GB' });
    for (const words of [
      'Rights: access and erasure',
      '30 October 2026',
      'Clarification asked for',
      'the request is complex',
      'How the date is counted',
      'The clock of erasure: 16 February 2027',
      'read at its source on 22 November 2026',
      `This case: entry ${history[0]?.seq}`,
    ])
      expect(text).toContain(words);
    for (const { sentence, citation, title } of clock.steps)
      for (const part of [sentence, citation, title]) expect(text).toContain(part.replaceAll(/\s+/gu, ' '));
    const hashes = text.replaceAll(/[\u200B ]/gu, '').match(/SHA-256([0-9a-f]{64})/gu);
    // The last thing that happened in the register happened in this case, and the record is printed after it.
    expect(hashes).toEqual([newest, newest]);
  });

  test('shows the requester no note, warning, correction or name of who typed, unless the internal part is asked for', async () => {
    await using d = await openDocket();
    const reference = await loggedCase(d);
    const { events } = await d.docket.requests.showRequest({ reference });
    const answer = events.find(({ type }) => type === 'clarification-received');
    const corrected = { reference, eventId: answer?.id ?? '', on: '2026-11-09', reason: null, note: null };
    await d.docket.requests.editEvent(corrected);
    const plain = await printed(d, reference, 'en');
    for (const inside of ['cellar', 'Internal words', 'Maren Oduya', ' 6 November 2026'])
      expect(plain.text).not.toContain(inside);
    const internal = await printed(d, reference, 'en', true);
    for (const inside of ['cellar', 'Internal words', 'Maren Oduya', ' 6 November 2026', 'not for the requester'])
      expect(internal.text).toContain(inside);
  });

  test('is whole in every language, says so in its properties, and that it was printed is in the history', async () => {
    await using d = await openDocket();
    const reference = await loggedCase(d);
    const titles = new Set<string>();
    for (const language of languages) {
      const { text, info } = await printed(d, reference, language);
      titles.add(String(info['Title']));
      expect(info['Language']).toMatch(new RegExp(`^${language}-`, 'u'));
      expect(text).not.toMatch(/undefined|null|NaN|\?\?/u);
      const { now } = await d.docket.requests.simulateClock({ reference, language });
      for (const { sentence } of now.steps) expect(text).toContain(sentence.replaceAll(/\s+/gu, ' '));
    }
    expect(titles.size).toBe(languages.length);
    const { history } = await d.docket.requests.showRequest({ reference });
    expect(history.slice(0, 5).map(({ sentence }) => sentence)).toContain('Printed the record in Romanian');
  });
});

const erasureBegins: Readonly<Record<Language, string>> = {
  en: 'Erasure',
  de: 'Löschung',
  fr: 'L’effacement',
  es: 'Supresión',
  ro: 'Ștergere',
};

test('a reason that is a sentence keeps one full stop, and what is said after it begins with a capital', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const reason = 'The tenancy runs.';
  const refused = { reference, type: 'refused', on: '2026-11-24', ground: 'duty-to-keep', note: null } as const;
  await d.docket.requests.recordEvent({ ...refused, reason, rights: ['erasure'] });
  for (const language of languages) {
    const { text } = await printed(d, reference, language);
    expect(text).toContain(`The tenancy runs. ${erasureBegins[language]}`);
    expect(text).not.toContain('..');
  }
});

const seenIn: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    'Authority to act: letter of authority of 3 May, seen on 20 November 2026',
    'Authority to act: letter of authority of 3 May, not seen yet',
  ],
  de: [
    'Nachweis der Vertretung: letter of authority of 3 May, gesehen am 20. November 2026',
    'Nachweis der Vertretung: letter of authority of 3 May, noch nicht gesehen',
  ],
  fr: [
    'Justificatif de l’autorisation : letter of authority of 3 May, vu le 20 novembre 2026',
    'Justificatif de l’autorisation : letter of authority of 3 May, pas encore vu',
  ],
  es: [
    'Acreditación de la representación: letter of authority of 3 May, vista el 20 de noviembre de 2026',
    'Acreditación de la representación: letter of authority of 3 May, aún no vista',
  ],
  ro: [
    'Dovada împuternicirii: letter of authority of 3 May, văzută la 20 noiembrie 2026',
    'Dovada împuternicirii: letter of authority of 3 May, încă nevăzută',
  ],
};

test('the record of a case that somebody asks for another says what shows that they may and when it was seen', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const representative = { name: 'Dr Meike Thomsen', authority: 'letter of authority of 3 May.' };
  const { reference } = await docket.requests.logRequest(newRequest({ representative, authoritySeenOn: '2026-11-20' }));
  const unseen = await docket.requests.logRequest(newRequest({ representative, requester: 'Leonie Brandt' }));
  const own = await docket.requests.logRequest(newRequest({ requester: 'Casimir Dunmore' }));
  for (const language of languages) {
    const [seen, notSeen] = seenIn[language];
    expect((await printed(d, reference, language)).text).toContain(seen);
    expect((await printed(d, unseen.reference, language)).text).toContain(notSeen);
    expect((await printed(d, own.reference, language)).text).not.toContain(seen.split(':')[0]?.trim());
  }
});
