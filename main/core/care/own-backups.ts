import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Backup } from '../../contract/care/backup.ts';
import { loadSodium } from '../register/keys/secret-memory.ts';
import { backupsFolder, listBackupsIn } from './backup-files.ts';
import { manifestHolds, readManifest } from './backup-manifest.ts';

type Open = {
  readonly folder: string;
  readonly raw: Database;
  readonly keys: { readonly dataKey: Uint8Array };
};

/**
 * The backups that this register made, under its keys of now or of an earlier epoch, newest first. What somebody put among
 * them says what it likes of its day and its entries: it would keep the next one from being made, or push real ones out.
 */
export async function ownBackups({ folder, raw, keys }: Open): Promise<readonly Backup[]> {
  await loadSodium();
  const dataKeys = [keys.dataKey, ...pastDataKeys(raw)];
  const own: Backup[] = [];
  for (const backup of await listBackupsIn(backupsFolder(folder))) {
    const manifest = await readManifest(join(backupsFolder(folder), backup.name)).catch(() => undefined); // gone meanwhile
    if (manifest !== undefined && dataKeys.some((key) => manifestHolds(manifest, key))) own.push(backup);
  }
  return own;
}

function pastDataKeys(raw: Database): readonly Buffer[] {
  try {
    return raw.prepare<[], Buffer>('SELECT data_key FROM past_keys').pluck().all();
  } catch {
    return []; // of an earlier Docket, or damaged
  }
}
