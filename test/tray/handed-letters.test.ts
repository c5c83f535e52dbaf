import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lock } from '../../main/core/session/lock-register.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';
import { codeOf, mail, rows } from './letters-in-tray.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-handed-'));
  for (const n of [1, 2, 3]) await writeFile(at(`${n}.eml`), mail(n));
  await writeFile(at('empty.eml'), '');
  await writeFile(at('sheet.eml'), 'PK\u0003\u0004xl/workbook.xml');
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function hand(d: TestDocket, ...names: readonly string[]): Promise<string[]> {
  d.context.handedLetters.add(names.map(at));
  return (await waiting(d)).map(({ id }) => id);
}
const waiting = async (d: TestDocket) => (await d.docket.letters.listHandedLetters()).letters;

test('a letter that was opened from outside is put into the tray as it lies there, and waits no more', async () => {
  await using d = await openDocket();
  const [first = '', second = ''] = await hand(d, '1.eml', '2.eml');
  expect(await d.docket.tray.addHandedLetter({ id: first })).toMatchObject({ already: null, loggedAs: null });
  expect((await waiting(d)).map(({ id }) => id)).toEqual([second]);
  const [letter] = (await d.docket.tray.listTray()).waiting;
  expect(letter).toMatchObject({
    fileName: '1.eml',
    sender: 'Person 1',
    subject: 'Letter 1',
    receivedOn: '2026-11-20',
  });
  const { ticket } = await d.docket.tray.openLetter({ id: letter?.id ?? '' });
  expect((await fetchTicket(d, ticket)).toString()).toBe(mail(1));
  // Another window that heard of it too finds nothing to do.
  expect(await d.docket.tray.addHandedLetter({ id: first })).toBeNull();
  expect(await d.docket.tray.addHandedLetter({ id: 'unknown' })).toBeNull();
});

test('the same letter is not there twice, and one that belongs to a case is told so', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ messageId: '<3@example.org>' }));
  const [first = ''] = await hand(d, '1.eml');
  await d.docket.tray.addHandedLetter({ id: first });
  const [again = ''] = await hand(d, '1.eml');
  expect(await d.docket.tray.addHandedLetter({ id: again })).toMatchObject({ already: 'waiting' });
  const [logged = ''] = await hand(d, '3.eml');
  expect(await d.docket.tray.addHandedLetter({ id: logged })).toMatchObject({ already: 'logged', loggedAs: reference });
  expect([rows(d, 'tray_letter'), (await waiting(d)).length]).toEqual([1, 0]);
});

test('what is no letter, or was moved away meanwhile, says why and waits no more', async () => {
  await using d = await openDocket();
  await writeFile(at('moved.eml'), mail(9));
  const [empty = '', sheet = '', moved = ''] = await hand(d, 'empty.eml', 'sheet.eml', 'moved.eml');
  await rm(at('moved.eml'));
  expect(await codeOf(d.docket.tray.addHandedLetter({ id: empty }))).toBe('UNREADABLE_LETTER');
  expect(await codeOf(d.docket.tray.addHandedLetter({ id: sheet }))).toBe('UNREADABLE_LETTER');
  expect(await codeOf(d.docket.tray.addHandedLetter({ id: moved }))).toBe('LETTER_GONE');
  expect(await waiting(d)).toEqual([]);
  expect(rows(d, 'tray_letter')).toBe(0);
});

test('two windows at once put it there once, and a lock in between leaves it waiting', async () => {
  await using d = await openDocket();
  const [first = '', second = ''] = await hand(d, '1.eml', '2.eml');
  const both = await Promise.all([1, 2].map(async () => await d.docket.tray.addHandedLetter({ id: first })));
  expect(both.filter((put) => put !== null)).toHaveLength(1);
  const late = codeOf(d.docket.tray.addHandedLetter({ id: second }));
  await lock(d.context);
  const code = await late;
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  // Whichever came first: it is in the tray or waits, and is in one place.
  const inTray = (await d.docket.tray.listTray()).waiting.map(({ fileName }) => fileName);
  expect(inTray).toEqual(code === undefined ? ['1.eml', '2.eml'] : ['1.eml']);
  expect((await waiting(d)).map(({ id }) => id)).toEqual(code === undefined ? [] : [second]);
  if (code !== undefined) expect(code).toBe('LOCKED');
});
