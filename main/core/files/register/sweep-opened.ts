import { backupsFolder, sweepUnfinished } from '../backup-folder/backup-files.ts';
import { placeOfRegister } from './examine-files.ts';
import { folderInside } from '../disk/folder-inside.ts';
import { sweptNotices } from './leftover-notices.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { untold } from '../machine/told-names.ts';
import { openUnnamedMemory } from '../machine/unnamed-memory.ts';
import { namesObjects } from '../vault/vault-object.store.ts';
import type { Host } from '../../host.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

/**
 * Removes what earlier runs left in a register that has just been opened. Adds notices of what was left alone, each
 * foreign name once on this computer.
 */
export async function sweepOpened(
  register: OfficerRegister,
  { host, now }: { readonly host: Pick<Host, 'stateFolder' | 'mounts'>; readonly now: string },
): Promise<void> {
  const { folder, raw, begun, doubt, keyFile, notices } = register;
  const place = { stateFolder: host.stateFolder, registerId: keyFile.registerId, folder };
  for (const name of ['vault', 'inbox']) await folderInside(folder, name);
  // A half-made backup found now was never finished: none is made before somebody has unlocked.
  await sweepUnfinished(backupsFolder(folder)).catch(ofDisk);
  const isSynced = placeOfRegister(folder, host).kind === 'sync';
  const swept = await sweepLeftovers(folder, {
    isNamed: namesObjects(raw),
    begun,
    unnamed: openUnnamedMemory(place, now),
    isSynced,
    inDoubt: doubt !== undefined,
  });
  register.foreign = swept.leftAlone;
  notices.push(...sweptNotices({ ...swept, leftAlone: untold(place, swept.leftAlone) }, isSynced));
}

// A disk that refuses to delete keeps nobody out: the next backup tries again.
function ofDisk(error: unknown): void {
  if (!(error instanceof Error && 'code' in error)) throw error;
}
