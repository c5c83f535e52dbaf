import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { dropGoneAgain } from '../../main/core/records/taken-out.store.ts';
import { router } from '../../main/core/router.ts';
import { lock, lockAtOnce } from '../../main/core/session/lock-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { add, codeOf, fileOf, mail, rows } from './letters-in-tray.ts';

afterEach(() => void vi.useRealTimers());

test('destroyed it is hidden at once, and its key and its file are gone after ten seconds', async () => {
  await using d = await openDocket();
  const id = await add(d, 1);
  const file = fileOf(d, id);
  expect(await codeOf(d.docket.tray.destroyLetter({ id }))).toBe('LETTER_GONE');
  await d.docket.tray.putLetterAside({ id, reason: 'An advertisement.' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await d.docket.tray.destroyLetter({ id });
  expect((await d.docket.tray.listTray()).aside).toEqual([]);
  expect(await codeOf(d.docket.tray.openLetter({ id }))).toBe('LETTER_GONE');
  await d.docket.tray.undoLetter({ id });
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await d.docket.tray.listTray()).aside).toHaveLength(1);
  expect(existsSync(file)).toBe(true);
  d.context.setNow('2026-11-25T09:13:00Z');
  await d.docket.tray.destroyLetter({ id });
  await vi.advanceTimersByTimeAsync(11_000);
  await vi.waitFor(() => expect(existsSync(file)).toBe(false));
  expect([rows(d, 'tray_letter'), rows(d, 'vault_object')]).toEqual([0, 0]);
  expect(await codeOf(d.docket.tray.undoLetter({ id }))).toBe('UNDO_OVER');
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test.each([
  ['a lock', lock],
  ['a computer that falls asleep', lockAtOnce],
] as const)('after %s an undo is refused in words: of what was filed, put aside and destroyed', async (_, lockNow) => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const [filed, aside, destroyed] = [await add(d, 1), await add(d, 2), await add(d, 3)];
  const file = fileOf(d, destroyed);
  await d.docket.tray.fileLetter({ id: filed, reference });
  await d.docket.tray.putLetterAside({ id: aside, reason: 'Not for us.' });
  await d.docket.tray.putLetterAside({ id: destroyed, reason: 'Not for us either.' });
  await d.docket.tray.destroyLetter({ id: destroyed });
  await lockNow(d.context);
  expect(existsSync(file)).toBe(false);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  for (const id of [filed, aside, destroyed]) {
    const { error } = await safe(d.docket.tray.undoLetter({ id }));
    expect(error).toMatchObject({
      code: 'UNDO_OVER',
      message: 'Too late: this can be undone for ten seconds, and not after a lock. Nothing was changed.',
    });
  }
  const { waiting, aside: put } = await d.docket.tray.listTray();
  expect([waiting.length, put.map(({ id }) => id)]).toEqual([0, [aside]]);
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(1);
});

test('a lock while a tray is half done keeps what is done, and what waits waits', async () => {
  await using d = await openDocket();
  const [first] = [await add(d, 1), await add(d, 2), await add(d, 3)];
  const { letter, upload: letterUpload } = await d.docket.tray.readLetter({ id: first });
  const half = await upload(d, '4.eml', mail(4), 'message/rfc822');
  await lock(d.context);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  // What was on its way is gone, and says so; what waited is read again and logged.
  expect(await codeOf(d.docket.tray.addLetter({ upload: half }))).toBe('UPLOAD_GONE');
  const asked = newRequest({ letterUpload, trayLetter: first, messageId: letter.messageId ?? null });
  expect(await codeOf(d.docket.requests.logRequest(asked))).toBe('UPLOAD_GONE');
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(3);
  const again = await d.docket.tray.readLetter({ id: first });
  await d.docket.requests.logRequest({ ...asked, letterUpload: again.upload });
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(2);
});

test('a kill leaves what waits and what was put aside, and what was to be destroyed is gone at the next unlocking', async () => {
  await using d = await openDocket();
  const [waits, aside, destroyed] = [await add(d, 1), await add(d, 2), await add(d, 3)];
  for (const id of [aside, destroyed]) await d.docket.tray.putLetterAside({ id, reason: 'Not for us.' });
  const file = fileOf(d, destroyed);
  await d.docket.tray.destroyLetter({ id: destroyed });
  const folder = await mkdtemp(join(tmpdir(), 'docket-killed-'));
  const path = join(folder, 'Harbour Co.docket');
  // As the disk is at this moment, with the log beside the database.
  await cp(d.path, path, { recursive: true });
  const context = testContext(folder, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  await docket.session.chooseRegister({ path });
  await docket.session.unlockRegister({ passphrase: d.passphrase });
  const tray = await docket.tray.listTray();
  expect(tray.waiting.map(({ id }) => id)).toEqual([waits]);
  expect(tray.aside.map(({ id }) => id)).toEqual([aside]);
  expect(existsSync(file.replace(d.path, path))).toBe(false);
  const { ticket } = await docket.tray.openLetter({ id: waits });
  expect((await fetchTicket({ context }, ticket)).toString()).toBe(mail(1));
  await lock(context);
  await rm(folder, { recursive: true, force: true });
});

test('what left the tray does not come back with rows of a backup, unless its case is lost', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const [filed, destroyed, undone, lost] = [await add(d, 1), await add(d, 2), await add(d, 3), await add(d, 4)];
  for (const id of [filed, undone, lost]) await d.docket.tray.fileLetter({ id, reference });
  await d.docket.tray.undoLetter({ id: undone });
  await d.docket.tray.putLetterAside({ id: destroyed, reason: 'Not for us.' });
  // As a backup of this moment has it, but for the case.
  const tables = ['vault_object', 'tray_letter'];
  const kept = new Map(tables.map((table) => [table, registerOf(d).raw.prepare(`SELECT * FROM ${table}`).all()]));
  await d.docket.tray.destroyLetter({ id: destroyed });
  await lock(d.context);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const { raw } = registerOf(d);
  expect(rows(d, 'tray_letter')).toBe(1);
  const object = raw.prepare<[string], number>('SELECT vault_object_id FROM document WHERE id = ?').pluck();
  const inTray = (id: string, of: number | undefined) =>
    raw
      .prepare(
        `INSERT INTO tray_letter (id, vault_object_id, file_name, media_type, sender, subject, added_at, added_by)
           VALUES (?, ?, 'x.eml', 'message/rfc822', '', '', '2026-11-25T09:12:00Z', '')`,
      )
      .run(id, of);
  for (const id of [filed, lost]) inTray(id, object.get(id));
  raw.prepare('DELETE FROM document WHERE id = ?').run(lost);
  for (const table of tables)
    for (const row of kept.get(table) ?? []) {
      const columns = Object.keys(row as object); // better-sqlite3 gives a row as an object
      raw
        .prepare(
          `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`,
        )
        .run(row);
    }
  expect(rows(d, 'tray_letter')).toBe(4);
  dropGoneAgain(raw);
  const left = raw.prepare('SELECT id FROM tray_letter ORDER BY id').pluck().all();
  expect(left).toEqual([undone, lost].toSorted());
  expect(rows(d, 'vault_object')).toBe(3);
});
