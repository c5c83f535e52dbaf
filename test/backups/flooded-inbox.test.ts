import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../main/core/files/backup-folder/backup-manifest.ts';
import { salvageRest } from '../../main/core/salvage/salvage-files.ts';
import { largestEnvelope } from '../../main/core/files/vault/sealed-report.ts';
import { lastOf, newBackup } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

/** A report, a file as long as the longest, one byte more, 3 GB of nothing, and things that are no files. */
async function flood(d: TestDocket): Promise<void> {
  const inbox = join(d.path, 'inbox');
  await d.docket.intake.reportBreach(swappedLetters);
  await writeFile(join(inbox, 'longest'), new Uint8Array(largestEnvelope));
  for (const [name, size] of [
    ['one byte more', largestEnvelope + 1],
    ['3 GB', 3 * 1024 ** 3],
  ] as const) {
    await writeFile(join(inbox, name), '');
    await truncate(join(inbox, name), size);
  }
  await mkdir(join(inbox, 'folder'));
  await writeFile(join(inbox, 'folder', 'inside'), 'x');
  if (process.platform !== 'win32') await symlink(join(d.path, 'keys.json'), join(inbox, 'link'));
}

/** What of the inbox lies in a folder: the length of each name, the longest of which is a report's. */
const copied = async (folder: string) =>
  (await readdir(join(folder, 'inbox'))).map((name) => name.length).toSorted((a, b) => a - b);

test('a backup leaves out what is too large to be a report, holds the rest, and says how many it left', async () => {
  await using d = await openDocket();
  await flood(d);
  const kept = await lastOf(await d.docket.backups.makeBackup({}));
  if (kept.kind !== 'kept') throw new Error('The backup is kept.');
  expect(kept.backup.tooLarge).toBe(2);
  expect((await d.docket.backups.listBackups()).backups[0]?.tooLarge).toBe(2);
  const folder = join(kept.folder, kept.backup.name);
  expect(await copied(folder)).toEqual([7, 39]);
  expect((await readManifest(folder)).inbox).toMatchObject({ envelopes: 2, tooLarge: 2 });
  const to = join(d.folder, 'Restored.docket');
  const restored = await lastOf(
    await d.docket.restore.restoreBackup({ backup: folder, secret: { passphrase: d.passphrase }, to }),
  );
  expect(restored).toMatchObject({ kind: 'restored' });
  expect(await copied(to)).toEqual([7, 39]);
});

test('the copy in a second place holds the same and no more', async () => {
  await using d = await openDocket();
  await flood(d);
  const place = join(d.folder, 'stick');
  await mkdir(place);
  const kept = await lastOf(await d.docket.backups.makeBackup({ to: place }));
  if (kept.kind !== 'kept' || kept.second === null) throw new Error('The backup is kept in both places.');
  expect(kept.second.problem).toBeNull();
  expect(await copied(join(kept.second.path, kept.backup.name))).toEqual([7, 39]);
});

test('a salvage brings the reports over and leaves what is too large where it lies', async () => {
  await using d = await openDocket();
  await flood(d);
  const to = join(d.folder, 'salvaged');
  await mkdir(to);
  await salvageRest({ from: d.path, to });
  expect(await copied(to)).toEqual([7, 39]);
});

test('a backup of an inbox without such a file has the manifest that it always had', async () => {
  await using d = await openDocket();
  await d.docket.intake.reportBreach(swappedLetters);
  const folder = await newBackup(d);
  const { inbox } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const [name = ''] = await readdir(join(folder, 'inbox'));
  const bytes = await readFile(join(folder, 'inbox', name));
  const one = createHash('sha256').update(bytes).digest('hex');
  const sha256 = createHash('sha256').update(`${one}\n`).digest('hex');
  expect(inbox).toEqual({ envelopes: 1, bytes: bytes.length, sha256 });
});
