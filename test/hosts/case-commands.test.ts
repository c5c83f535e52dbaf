import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { runCommand } from '../support/run-command.ts';

const letter = new URL('../fixtures/letters/templates/en-access-default.eml', import.meta.url).pathname;

test('logs one letter for a second person too, and voids a case that was a mistake', async () => {
  await using d = await openDocket();
  const docket = async (...args: readonly string[]) => await runCommand(d, [...args, '--register', d.path]);
  const answer = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await docket(...args);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    return JSON.parse(stdout);
  };
  await d.docket.session.lockRegister();
  const first = await answer('log', letter, '--rights', 'access');
  const again = await docket('log', letter, '--rights', 'access');
  expect([again.code, again.stderr.includes('ALREADY_LOGGED')]).toEqual([1, true]);
  const second = await answer('log', letter, '--rights', 'access', '--for-another', 'Ada Okonjo-Hale');
  expect(second).toMatchObject({ requester: { name: 'Ada Okonjo-Hale' } });
  expect(second.reference).not.toBe(first.reference);
  const { requester, representative } = await answer('show', second.reference);
  expect([requester, representative.name]).toEqual(['Ada Okonjo-Hale', 'Maud Okonjo-Hale']);
  const voided = await answer('void', second.reference, '--reason', 'She never asked.');
  expect(voided).toMatchObject({ reference: second.reference, voided: { reason: 'She never asked.' } });
  const listed: readonly { readonly reference: string }[] = await answer('list', '--view', 'voided');
  expect(listed.map(({ reference }) => reference)).toEqual([second.reference]);
  const recorded = await docket('record', second.reference, 'clarification-requested', '--on', '2026-11-24');
  expect([recorded.code, recorded.stderr.includes('VOIDED')]).toEqual([1, true]);
});

test('logs several letters, a line for each, and says at the end how many were not logged', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const german = letter.replace('en-access', 'de-access');
  const log = async (...files: readonly string[]) => await runCommand(d, ['log', ...files, '--register', d.path]);
  const { code, stdout, stderr } = await log(letter, letter, join(d.folder, 'gone.eml'), german);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { file: letter, reference: 'SAR-2026-0001' },
    { file: letter, error: { code: 'ALREADY_LOGGED' } },
    { file: join(d.folder, 'gone.eml'), error: { code: 'FILE_UNREADABLE' } },
    { file: german, reference: 'SAR-2026-0002', language: 'de' },
  ]);
  expect([code, JSON.parse(stderr)]).toMatchObject([1, { error: { code: 'LETTERS_NOT_LOGGED' } }]);
  const whole = await log(letter.replace('default', 'no-such'), german, '--for-another', 'Ada Okonjo-Hale');
  expect([whole.code, whole.stdout, JSON.parse(whole.stderr).error.code]).toEqual([2, '', 'USAGE']);
});

test('keeps letters that came after the request with its case, and says what each may be', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const chaser = letter.replace('access-default', 'admonition');
  const keep = async (...files: readonly string[]) =>
    await runCommand(d, ['correspond', reference, ...files, '--register', d.path]);
  const { code, stdout, stderr } = await keep(chaser);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ reference, number: 1, already: null, mayBe: { use: 'reminder' } });
  const several = await keep(chaser, join(d.folder, 'gone.eml'), letter);
  const lines = several.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { file: chaser, number: 1, already: 'correspondence' },
    { file: join(d.folder, 'gone.eml'), error: { code: 'FILE_UNREADABLE' } },
    { file: letter, number: 2, already: null },
  ]);
  expect([several.code, JSON.parse(several.stderr)]).toMatchObject([1, { error: { code: 'LETTERS_NOT_KEPT' } }]);
});

test('keeps a reminder with the case it asks after as correspondence, as the window does, and not among the documents for the answer', async () => {
  await using d = await openDocket();
  const reminder = letter.replace('access-default', 'admonition');
  const email = 'maud.okonjo@example.org';
  const { reference: other } = await d.docket.requests.logRequest(newRequest({ email, receivedOn: '2026-02-02' }));
  await d.docket.session.lockRegister();
  const answer = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runCommand(d, [...args, '--register', d.path]);
    expect([code, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  };
  const { reference, requester } = await answer('log', letter);
  expect(requester.email).toBe(email);
  // Of two open cases of its writer it belongs to the one whose day it names; brought once more it is there once.
  for (const _ of [1, 2]) expect(await answer('log', reminder)).toMatchObject({ reference, rights: [], chaser: true });
  const { documents, events } = await answer('show', reference);
  expect(documents).toMatchObject([
    { number: 1, source: 'letter' },
    { number: 2, source: 'correspondence', fileName: 'en-admonition.eml', decision: null, mark: null },
  ]);
  // What it is, an officer says.
  expect(events.map(({ type }: { type: string }) => type)).toEqual(['received']);
  expect((await answer('show', other)).documents).toEqual([]);
});

test('a portable copy that is to be withheld is refused before a file is read', async () => {
  await using d = await openDocket();
  const asked = ['attach', 'SAR-2026-0001', letter, '--portable', '--decision', 'withhold', '--exemption', 'privilege'];
  const { code, stderr } = await runCommand(d, [...asked, '--register', d.path]);
  expect([code, stderr.includes('PORTABLE_IS_DISCLOSED')]).toEqual([2, true]);
});
