import { basename, join } from 'node:path';
import { isPartOf } from '../disk/finished-file.ts';
import type { BegunFiles } from '../machine/begun-files.ts';
import { lookThrough } from './look-through.ts';
import { removeEmptyFolder, removeFile } from '../disk/remove-own.ts';
import type { UnnamedMemory } from '../machine/unnamed-memory.ts';

export type SweepOptions = {
  /** Whether a row names this sealed file, `ab/cdef…`. */
  readonly isNamed: (path: string) => boolean;
  readonly begun: BegunFiles;
  readonly unnamed: UnnamedMemory;
  /** In a folder that is copied between computers the row that names a file may come at any time: nothing of it is removed by age. */
  readonly isSynced: boolean;
  /** An older copy than this machine has seen does not know the newest documents: nothing in the vault is removed. */
  readonly inDoubt: boolean;
};

export type Swept = {
  /** Names in the register's folder that are not Docket's, left where they lie. */
  readonly leftAlone: readonly string[];
  /** Sealed files that no row names and that are kept for now. */
  readonly unnamed: number;
};

/**
 * Removes what a killed process left in a register that this process holds alone: plain files with names that Docket gives.
 * In the vault only what this machine itself began and no row names, and what it has seen unnamed for 30 days. Nothing that
 * cannot be removed or is not known keeps the register shut: it is answered.
 */
export async function sweepLeftovers(
  folder: string,
  { isNamed, begun, unnamed, isSynced, inDoubt }: SweepOptions,
): Promise<Swept> {
  const met = lookThrough(folder);
  const leftAlone = new Set(met.foreign);
  const remove = async (path: string): Promise<boolean> => {
    try {
      return await removeFile(join(folder, path));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      leftAlone.add(path);
      return false;
    }
  };
  for (const path of met.left) await remove(path);
  await removeEmptyFolder(join(folder, 'exports')).catch(() => false);
  const nameless = [...met.arriving, ...met.shelved.filter((path) => !isNamed(path.slice('vault/'.length)))];
  if (inDoubt) {
    // What an older copy does not name may have been acknowledged: this list does not know better.
    await begun.keep([]);
    return { leftAlone: [...leftAlone], unnamed: nameless.length };
  }
  const givenUp = new Set(begun.left);
  const old = isSynced ? new Set<string>() : unnamed.longUnnamed(nameless);
  const gone = new Set<string>();
  for (const path of nameless) if (isGivenUp(path, givenUp) || old.has(path)) if (await remove(path)) gone.add(path);
  await begun.keep(nameless.filter((path) => givenUp.has(path) && !gone.has(path)));
  const kept = nameless.filter((path) => !gone.has(path));
  await unnamed.note(kept);
  return { leftAlone: [...leftAlone], unnamed: kept.length };
}

// The half-written copy of a pack bears no name of its own on the list: it goes with the pack it was to be.
function isGivenUp(path: string, givenUp: ReadonlySet<string>): boolean {
  if (givenUp.has(path)) return true;
  const part = basename(path);
  return [...givenUp].some((one) => one.endsWith('.zip') && isPartOf(one, part));
}
