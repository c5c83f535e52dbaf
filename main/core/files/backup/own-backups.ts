import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Backup } from '../../../contract/backups/backup.ts';
import { loadSodium } from '../keys/sodium.ts';
import { backupsFolder, listBackupsIn } from '../backup-folder/backup-files.ts';
import { manifestHolds, readManifest } from '../backup-folder/backup-manifest.ts';
import { folderAt } from './backup-mirror.ts';
import type { OwnNames } from './own-backup-names.ts';
import { pastDataKeys } from './past-keys.store.ts';

type Open = {
  readonly folder: string;
  readonly raw: Database;
  readonly keys: { readonly dataKey: Uint8Array };
};

/**
 * The backups that this register made, under its present keys or those of an earlier epoch, newest first. Others are
 * left out: they can name any day and any entry, and so prevent the next backup or push real ones out.
 */
export async function ownBackups(
  { folder, raw, keys }: Open,
  backups: string = backupsFolder(folder),
): Promise<readonly Backup[]> {
  await loadSodium();
  const dataKeys = dataKeysEverUsed({ raw, keys });
  const own: Backup[] = [];
  for (const backup of await listBackupsIn(backups)) {
    const manifest = await readManifest(join(backups, backup.name)).catch(() => undefined); // deleted meanwhile
    if (manifest !== undefined && dataKeys.some((key) => manifestHolds(manifest, key))) own.push(backup);
  }
  return own;
}

/** The names of the register's own backups in its folder and in the second place. */
export async function ownNames(register: Open, place: string): Promise<OwnNames> {
  const there = await ownBackups(register, folderAt(place, register.folder)).catch(() => []); // copying reports it
  return { here: (await ownBackups(register)).map(({ name }) => name), there: there.map(({ name }) => name) };
}

function dataKeysEverUsed({ raw, keys }: Pick<Open, 'raw' | 'keys'>): readonly Uint8Array[] {
  try {
    return [keys.dataKey, ...pastDataKeys(raw)];
  } catch {
    return [keys.dataKey]; // of an earlier Docket, or damaged
  }
}
