import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepBackup } from '../../main/core/backups/make-backup.ts';
import { backupsOf, registerOf, withDocument } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import type { Host } from '../../main/core/host.ts';

/** A register in a window, which backs up by itself. */
function inAWindow(d: TestDocket, atLockMs = 60_000): void {
  Object.assign(d.context, {
    host: { ...d.context.host, backsUpByItself: { afterUnlockMs: 1, atLockMs } } satisfies Host,
  });
}

test('backs up at lock what was done since the last backup, and nothing when nothing was done', async () => {
  await using d = await openDocket();
  inAWindow(d);
  await withDocument(d);
  await d.docket.session.lockRegister();
  const [made, ...more] = await backupsOf(d);
  expect([made, more]).toEqual(['2026-11-25T0912Z-lock', []]);
  d.context.setNow('2026-11-25T10:00:00Z');
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await d.docket.session.lockRegister();
  expect(await backupsOf(d)).toEqual([made]);
});

test('opens again at once while the last lock is still backing up', async () => {
  await using d = await openDocket();
  inAWindow(d);
  await withDocument(d);
  const locking = d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await locking;
  expect(await d.docket.session.showStatus()).toMatchObject({ state: 'unlocked' });
});

test('backs up in the background after an unlocking what the last lock did not come to', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  expect(await backupsOf(d)).toEqual([]);
  inAWindow(d);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await expect.poll(() => backupsOf(d)).toEqual(['2026-11-25T0912Z-daily']);
});

test('locks although no backup can be made, and says so in the list once it is open again', async () => {
  await using d = await openDocket();
  inAWindow(d);
  await withDocument(d);
  await rm(join(d.path, 'vault'), { recursive: true });
  await d.docket.session.lockRegister();
  expect(await d.docket.session.showStatus()).toMatchObject({ state: 'locked' });
  expect(await backupsOf(d)).toEqual([]);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.backups.listBackups()).trouble?.sentence).toMatch(/^One document is missing from the vault/u);
});

test('brings the second place into step after an unlocking', async () => {
  await using d = await openDocket();
  const place = await mkdtemp(join(d.folder, 'second '));
  await d.docket.backups.chooseBackupPlace({ path: place });
  await withDocument(d);
  await d.docket.session.lockRegister();
  inAWindow(d);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const there = async () => await readdir(join(place, 'Harbour Co backups')).catch(() => []);
  await expect.poll(there).toEqual(['2026-11-25T0912Z-daily', 'vault']);
  expect(registerOf(d).raw.open).toBe(true);
});

test('gives a backup up that would hold locking back, and leaves nothing of it that counts', async () => {
  await using d = await openDocket();
  inAWindow(d, 1);
  await withDocument(d);
  await d.docket.session.lockRegister();
  expect((await backupsOf(d)).filter((name) => !name.startsWith('.making-'))).toEqual([]);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await expect.poll(() => backupsOf(d)).toEqual(['2026-11-25T0912Z-daily']);
});

test('locks at once while backups that were asked for are being made and wait, and keeps no half of either', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const register = registerOf(d);
  const asked = [1, 2, 3].map(async () => await keepBackup(register, d.context, { reason: 'asked' }));
  const ended = Promise.allSettled(asked);
  await d.docket.session.lockRegister();
  expect(register.raw.open).toBe(false);
  const kept = (await ended).filter(({ status }) => status === 'fulfilled').length;
  expect((await backupsOf(d)).filter((name) => !name.startsWith('.making-'))).toHaveLength(kept);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});
