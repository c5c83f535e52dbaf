import { basename, dirname, join, resolve } from 'node:path';
import type { FoundBackup } from '../../contract/backups/find-backups.ts';
import { open } from '../kernel/procedures.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import { backupsFolder, listBackupsIn, namesIn } from '../files/backup-folder/backup-files.ts';
import { asBackup, readManifest } from '../files/backup-folder/backup-manifest.ts';

/**
 * Looks for backups in the folder an officer chose, which may be a backup itself, a register or any other, and one
 * level below.
 */
export const findBackups = open.backups.findBackups.handler(async ({ context: { session, host }, input }) => {
  const path = input.path === undefined ? session.path : resolve(host.registersFolder, input.path);
  return path === undefined ? { path: null, backups: [] } : { path, backups: [...(await backupsAt(path))] };
});

async function backupsAt(path: string): Promise<readonly FoundBackup[]> {
  const single = await found(path);
  if (single !== undefined) return [single];
  const below = (await namesIn(path).catch(() => [])).map((name) => join(path, name));
  const places = [path, backupsFolder(path), ...below];
  const all: FoundBackup[] = [];
  for (const place of places) {
    for (const { name } of await listBackupsIn(place).catch(() => [])) {
      const one = await found(join(place, name));
      if (one !== undefined) all.push(one);
    }
  }
  const once = [...new Map(all.map((one) => [one.path, one])).values()];
  return once.toSorted((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
}

// An unreadable backup is left out here. Restoring it by its own path says why.
async function found(path: string): Promise<FoundBackup | undefined> {
  try {
    const manifest = await readManifest(path);
    const { organisation } = await readKeyFile(path);
    return { ...asBackup(basename(path), manifest), path, organisation };
  } catch {
    return undefined;
  }
}

/** The store of documents beside a backup, which it shares with its neighbours. */
export function storeBeside(backup: string): string {
  return join(dirname(backup), 'vault');
}
