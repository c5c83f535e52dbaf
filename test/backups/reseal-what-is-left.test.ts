import { cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { mayMount, smallDisk } from '../promises/small-disk.ts';
import { newBackup } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';

/** A register with one backup here and in a second place, and what opens either with the card that was replaced since. */
async function withOldCard(place?: string): Promise<TestDocket & { readonly backup: string; readonly second: string }> {
  const d = await openDocket();
  const path = place ?? (await mkdtemp(join(d.folder, 'second-')));
  await d.docket.backups.chooseBackupPlace({ path });
  const { recoveryKey } = await d.docket.people.replaceRecoveryKey();
  const backup = await newBackup(d);
  await d.docket.people.replaceRecoveryKey();
  return Object.assign(d, { recoveryKey, backup, second: join(path, 'Harbour Co backups') });
}

const byOldCard = async (d: TestDocket, backup: string) =>
  await lockedScreen(d, { machine: 'another computer' }).lookInto({ backup, secret: { recoveryKey: d.recoveryKey } });

test('what opens with a replaced card and is no backup that can be sealed anew is counted, and named as left', async () => {
  await using d = await withOldCard();
  const backups = backupsFolder(d.path);
  const older = await readKeyFile(d.backup);
  for (const name of ['2026-11-20T0912Z-asked', '2026-11-21T0912Z-asked (1)'])
    await cp(d.backup, join(backups, name), { recursive: true });
  await rm(join(backups, '2026-11-20T0912Z-asked', 'manifest.json'));
  await cp(d.backup, join(d.second, '.making-0123456789abcdef'), { recursive: true });
  const left = ['2026-11-20T0912Z-asked', '2026-11-21T0912Z-asked (1)', '.making-0123456789abcdef'];
  expect(await d.docket.backups.showOlderKeys()).toMatchObject({ backups: 4 });
  expect(await d.docket.backups.resealBackups()).toEqual({ resealed: 1, left, place: null });
  expect(await d.docket.backups.showOlderKeys()).toMatchObject({ backups: 3 });
  // The second place has a copy of the key file too: it opens with today's keys alone.
  expect(await readKeyFile(d.second)).toEqual(await readKeyFile(d.path));

  await d.docket.session.lockRegister();
  await writeKeyFile(d.path, older);
  const screen = lockedScreen(d);
  expect(await screen.putKeyFileBack({ passphrase: dpoPassphrase })).toBe('done');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  const again = await screen.docket.backups.resealBackups();
  expect(again.left.slice(0, 3)).toEqual(left);
  expect(again.left[3]).toMatch(/^keys\.json\.damaged-/u);
  await screen.docket.session.lockRegister();
});

test('a register that a restore moved aside, and that opens with a card replaced since, is named', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  await d.docket.session.lockRegister();
  const screen = lockedScreen(d);
  expect(await screen.restore({ backup, secret: { passphrase: dpoPassphrase } })).toBe('done');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect(await screen.docket.backups.showOlderKeys()).toEqual({ backups: 0, opensWith: [] });
  await screen.docket.people.replaceRecoveryKey();
  const { left } = await screen.docket.backups.resealBackups();
  expect(left).toEqual([expect.stringMatching(/^Harbour Co\.docket before restore /u)]);
  await screen.docket.session.lockRegister();
});

test('through a link in the second place nothing is sealed anew, and the backups beside the register are', async () => {
  await using d = await withOldCard();
  const archive = join(d.folder, 'archive');
  await rename(d.second, archive);
  await symlink(archive, d.second);
  expect(await d.docket.backups.resealBackups()).toEqual({
    resealed: 1,
    left: [],
    place: expect.stringContaining('is a link to another place'),
  });
  expect(await byOldCard(d, d.backup)).toBe('wrong-recovery-key');
  expect(await byOldCard(d, join(archive, basename(d.backup)))).toBe('done');
  expect((await d.docket.audit.listEntries({ action: 'backups.resealBackups' })).entries).toHaveLength(1);
});

describe.runIf(mayMount)('on a disk of its own', () => {
  test('a second place that is full is said, and the history tells of the backups that were sealed anew', async () => {
    const disk = smallDisk(8);
    try {
      await using d = await withOldCard(disk.folder);
      disk.fill();
      const resealed = await d.docket.backups.resealBackups();
      expect(resealed).toEqual({ resealed: 1, left: [], place: expect.stringContaining('is full') });
      expect((await d.docket.audit.listEntries({ action: 'backups.resealBackups' })).entries).toHaveLength(1);
      disk.free();
      expect(await d.docket.backups.resealBackups()).toEqual({ resealed: 1, left: [], place: null });
      expect(await byOldCard(d, join(d.second, basename(d.backup)))).toBe('wrong-recovery-key');
    } finally {
      disk.remove();
    }
  });
});
