import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import type { BackupManifest } from '../../main/core/files/backup-folder/backup-manifest.ts';
import { router } from '../../main/core/router.ts';
import { backupsOf, lastOf, newBackup } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';

/** Copies of a backup that somebody lays among the others, with a manifest that says what they like. */
async function plant(
  { path }: TestDocket,
  backup: string,
  says: (at: number) => Partial<BackupManifest>,
): Promise<void> {
  for (let at = 0; at < 12; at += 1) {
    const planted = join(backupsFolder(path), `2027-01-${10 + at}T0912Z-asked`);
    await cp(backup, planted, { recursive: true });
    const file = join(planted, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as BackupManifest; // as Docket wrote it
    await writeFile(file, JSON.stringify({ ...manifest, ...says(at) }));
  }
}

test('what somebody lays among the backups keeps none from being made, counts for none and pushes none out', async () => {
  await using d = await openDocket();
  const place = await mkdtemp(join(d.folder, 'second-'));
  await d.docket.backups.chooseBackupPlace({ path: place });
  const first = await newBackup(d);
  await plant(d, first, (at) => ({
    order: Number.MAX_SAFE_INTEGER - at,
    madeAt: `2027-01-${10 + at}T09:12:00Z`,
    audit: { seq: 1_000_000, hash: '' },
  }));
  const second = await newBackup(d);
  const own = [basename(second), basename(first)];
  const listed = await d.docket.backups.listBackups();
  expect(listed.backups.map(({ name }) => name)).toEqual(own);
  expect(await backupsOf(d)).toEqual(expect.arrayContaining(own));
  // Nor in the second place, which whoever laid them there may never reach.
  const there = await readdir(join(place, 'Harbour Co backups'));
  expect(there.filter((name) => name.endsWith('Z-asked') || name.endsWith('-2')).toSorted()).toEqual(own.toSorted());
  const screen = lockedScreen(d, { machine: 'another computer' });
  expect(await screen.lookInto({ backup: second, secret: { passphrase: dpoPassphrase } })).toBe('done');
  await d.docket.requests.logRequest(newRequest());
  expect(await d.docket.backups.listBackups()).toMatchObject({ changedSince: true });
  expect(await lastOf(await d.docket.backups.runDrill())).toMatchObject({ kind: 'done', record: { passed: true } });

  // The lock makes one of its own, whatever the others say of themselves.
  await d.docket.requests.logRequest(newRequest());
  const before = await backupsOf(d);
  const host = { ...d.context.host, backsUpByItself: { atLockMs: 60_000, afterUnlockMs: 60_000 } };
  await createRouterClient(router, { context: Object.assign(d.context, { host }) }).session.lockRegister();
  const made = (await backupsOf(d)).filter((name) => !before.includes(name));
  expect(made).toEqual([expect.stringMatching(/-lock$/u)]);
});
