import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spokenBefore, spokenBy } from '../../main/core/session/spoken-languages.ts';
import { keepChoices, readChoices } from '../../main/hosts/choices.ts';
import type { Language } from '../../main/words/language.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';

/** A computer that remembers what is chosen on it. */
function remembering({ context }: TestDocket): void {
  const chosen = new Map<string, Language>();
  Object.assign(context.host, {
    chosenLanguage: (id: string) => chosen.get(id),
    keepLanguage: (id: string, language: Language) => chosen.set(id, language),
  });
}

test('everybody reads Docket in the organisation’s language until they choose another, which they keep', async () => {
  await using d = await openDocket();
  remembering(d);
  expect(await d.docket.session.showStatus()).toMatchObject({
    language: 'en',
    languages: ['en', 'de', 'fr', 'es', 'ro'],
  });
  await d.docket.session.chooseLanguage({ language: 'ro' });
  expect(await d.docket.session.showStatus()).toMatchObject({ language: 'ro' });

  await d.docket.session.lockRegister();
  expect(await d.docket.session.showStatus()).toMatchObject({ language: 'en' });
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect(await d.docket.session.showStatus()).toMatchObject({ language: 'ro' });
});

test('the locked register greets in the language of its organisation, as soon as that is another', async () => {
  await using d = await openDocket();
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...organisation, languages: ['de', 'en'] });
  await d.docket.session.lockRegister();
  expect(await d.docket.session.showStatus()).toMatchObject({ language: 'de', languages: ['de', 'en'] });
});

test('somebody whose language the organisation takes away is told so, reads its own, and theirs again when it comes back', async () => {
  await using d = await openDocket();
  remembering(d);
  await d.docket.session.chooseLanguage({ language: 'fr' });
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...organisation, languages: ['de', 'en'] });
  expect(await d.docket.session.showStatus()).toMatchObject({ language: 'de', languageTakenAway: 'fr' });
  await d.docket.session.lockRegister();
  expect((await d.docket.session.showStatus()).languageTakenAway).toBeUndefined();
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect(await d.docket.session.showStatus()).toMatchObject({ language: 'de', languageTakenAway: 'fr' });
  await d.docket.organisation.editOrganisation({ ...organisation, languages: ['de', 'fr'] });
  const back = await d.docket.session.showStatus();
  expect(back.language).toBe('fr');
  expect(back.languageTakenAway).toBeUndefined();
});

test('an organisation has one language at least, and none twice', async () => {
  await using d = await openDocket();
  const organisation = await d.docket.organisation.showOrganisation();
  for (const languages of [[], ['de', 'de']] as const)
    await expect(
      d.docket.organisation.editOrganisation({ ...organisation, languages: [...languages] }),
    ).rejects.toThrow();
  expect((await d.docket.organisation.showOrganisation()).languages).toEqual(['en', 'de', 'fr', 'es', 'ro']);
});

test('a key file from before languages, or with one this version does not speak, offers what it does', () => {
  expect(spokenBefore({})).toEqual({ language: 'en', languages: ['en', 'de', 'fr', 'es', 'ro'] });
  expect(spokenBefore({ languages: ['it', 'ro', 'de'] })).toEqual({ language: 'ro', languages: ['ro', 'de'] });
  expect(spokenBefore({ languages: ['it'] })).toEqual({ language: 'en', languages: ['en', 'de', 'fr', 'es', 'ro'] });
});

test('a computer that remembers nothing speaks the organisation’s language', async () => {
  await using d = await openDocket();
  const register = d.context.session.open;
  expect(register && spokenBy(register, {})).toMatchObject({ language: 'en' });
});

test('choices of a later version with more languages cost no other choice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docket-choices-'));
  keepChoices(folder, { scheme: 'dark', languages: { someone: 'de' } });
  expect(readChoices(folder).languages).toEqual({ someone: 'de' });
  keepChoices(folder, JSON.parse('{"languages":{"someone":"it"}}'));
  expect(readChoices(folder)).toMatchObject({ scheme: 'dark' });
  expect(readChoices(folder).languages).toBeUndefined();
});
