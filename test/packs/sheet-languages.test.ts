import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../main/words/language.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks, sheetOf } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';
import { build } from './built-letter.ts';

const told = 'Wir vermieten Wohnungen und halten sie instand.';
const contado = 'Alquilamos viviendas y las mantenemos.';

/** A house in Berlin that has written its texts in German alone. */
async function germanHouse(): Promise<TestDocket> {
  const d = await openDocket({ regime: 'eu-gdpr', calendar: 'DE-BE', timeZone: 'Europe/Berlin' });
  await readyForPacks(d.docket);
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({
    ...organisation,
    languages: ['de', 'en'],
    informationSheet: { ...organisation.informationSheet, ...nothingWritten, de: sheetOf(told) },
  });
  return d;
}

const nothingWritten = { en: sheetOf(''), fr: sheetOf(''), es: sheetOf(''), ro: sheetOf('') };

async function write(d: TestDocket, language: Language, sheet: ReturnType<typeof sheetOf>): Promise<void> {
  const organisation = await d.docket.organisation.showOrganisation();
  const informationSheet = { ...organisation.informationSheet, [language]: sheet };
  await d.docket.organisation.editOrganisation({ ...organisation, informationSheet });
}

/** A case of access with one document that is disclosed. */
async function aCase(d: TestDocket, language: string): Promise<string> {
  const { reference } = await d.docket.requests.logRequest(newRequest({ language }));
  const { document } = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'a.txt', language),
  });
  const none = { exemption: null, exemptionNote: null };
  await d.docket.documents.decideDocument({ reference, documentIds: [document.id], decision: 'disclose', ...none });
  return reference;
}

const answered = { holds: true, rights: [], paragraph: '' };

async function informationOf(d: TestDocket, reference: string, textsIn: Language | null = null) {
  const { checks, sheet } = await d.docket.packs.previewPack({ reference, answers: { ...answered, textsIn } });
  return { sheet, check: checks.find(({ code }) => code === 'information') };
}

test('a pack waits for texts in its language, or for somebody to say whose go in, and then its sheet says so', async () => {
  await using d = await germanHouse();
  const reference = await aCase(d, 'es');
  const before = await informationOf(d, reference);
  expect(before.sheet).toEqual({ language: 'es', written: ['de'] });
  expect(before.check).toMatchObject({ state: 'stops', goTo: 'information' });
  expect(before.check?.sentence).toMatch(/no texts in Spanish.*: German\./u);
  const refused = await safe(build(d, reference, { language: 'es' }));
  expect(refused.error).toMatchObject({ code: 'PACK_STOPPED' });

  const chosen = await informationOf(d, reference, 'de');
  expect(chosen.check).toMatchObject({ state: 'advice', sentence: expect.stringContaining('German') });
  const { texts, pack } = await build(d, reference, { language: 'es', textsIn: 'de' });
  expect(texts[1]).toContain('está redactado en alemán.');
  expect(texts[1]).toContain(told);
  expect(texts[0]).not.toContain('alemán');
  // What was said stands for the next pack, until somebody says otherwise.
  expect(pack.answers?.textsIn).toBe('de');
  expect((await d.docket.packs.previewPack({ reference })).answers.textsIn).toBe('de');

  await write(d, 'es', { ...sheetOf(contado), source: ' ' });
  expect((await informationOf(d, reference)).check).toMatchObject({
    state: 'stops',
    sentence: expect.stringMatching(/in Spanish: source/u),
  });
  await write(d, 'es', sheetOf(contado));
  expect((await informationOf(d, reference)).check).toMatchObject({ state: 'passed' });
  const own = await build(d, reference, { language: 'es' });
  expect(own.texts[1]).toContain(contado);
  expect(own.texts[1]).not.toContain('alemán');
});

test('texts that were changed make those packs out of date whose sheet has them, and no other', async () => {
  await using d = await germanHouse();
  const german = await aCase(d, 'de');
  const borrowing = await aCase(d, 'fr');
  await write(d, 'en', sheetOf('We let homes.'));
  const english = await aCase(d, 'en');
  await build(d, german, { language: 'de' });
  await build(d, borrowing, { language: 'fr', textsIn: 'de' });
  await build(d, english);
  const stale = async () =>
    await Promise.all(
      [german, borrowing, english].map(
        async (reference) => (await d.docket.requests.showRequest({ reference })).packs[0]?.stale,
      ),
    );
  await write(d, 'ro', sheetOf('Închiriem locuințe.'));
  expect(await stale()).toEqual([false, false, false]);
  await write(d, 'de', { ...sheetOf(told), retention: 'Zehn Jahre.' });
  expect(await stale()).toEqual([true, true, false]);
  expect((await d.docket.requests.showRequest({ reference: german })).next.code).toBe('build-pack');
  await write(d, 'en', sheetOf('We let homes and gardens.'));
  expect(await stale()).toEqual([true, true, true]);
});

test('a pack that was built in another language than the case’s leaves, whatever that one has', async () => {
  await using d = await germanHouse();
  const reference = await aCase(d, 'es');
  const { pack } = await build(d, reference, { language: 'de' });
  const sent = { reference, packId: pack.id, channel: 'email', to: 'ottilie@example.org', on: '2026-11-25' } as const;
  expect((await d.docket.packs.sendPack(sent)).packs).toMatchObject([{ sentOn: '2026-11-25' }]);
});

test('what cannot be printed is looked for in the texts that go in, and in no others', async () => {
  await using d = await germanHouse();
  await write(d, 'es', sheetOf('ᚠᚢᚦ ᚨᚱᚲ'));
  const reference = await aCase(d, 'es');
  const printed = async (textsIn: Language | null, holds = true) =>
    (await d.docket.packs.previewPack({ reference, answers: { ...answered, holds, textsIn } })).checks.find(
      ({ code }) => code === 'printed',
    )?.state;
  expect(await printed(null)).toBe('stops');
  expect(await printed('de')).toBe('passed');
  expect(await printed(null, false)).toBe('passed');
});

test('the texts of a register from before are those of the organisation’s first language, and stay when saved', async () => {
  await using d = await germanHouse();
  const { raw } = registerOf(d);
  const read = async () => (await d.docket.organisation.showOrganisation()).informationSheet;
  raw.prepare('UPDATE organisation SET information_sheet = ?').run(JSON.stringify(sheetOf('Von früher.')));
  const asRead = await read();
  expect(asRead.de).toEqual(sheetOf('Von früher.'));
  expect(languages.filter((one) => asRead[one].purposes !== '')).toEqual(['de']);
  const organisation = await d.docket.organisation.showOrganisation();
  // The first language is changed later: the texts stay in the one they are written in.
  await d.docket.organisation.editOrganisation({ ...organisation, languages: ['en', 'de'] });
  expect(await read()).toEqual(asRead);
});

test('the history says whose texts went into a pack', async () => {
  await using d = await germanHouse();
  const reference = await aCase(d, 'es');
  await build(d, reference, { language: 'es', textsIn: 'de' });
  const { entries } = await d.docket.audit.listEntries({});
  const built = entries.find(({ action }) => action === 'packs.buildPack');
  expect(built?.details).toContainEqual(expect.stringMatching(/^Texts of the information sheet.*German$/u));
});
