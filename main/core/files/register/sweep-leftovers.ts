import { basename, join } from 'node:path';
import { isPartOf } from '../disk/finished-file.ts';
import type { BegunFiles } from '../machine/begun-files.ts';
import { lookThrough } from './look-through.ts';
import { removeEmptyFolder, removeFile } from '../disk/remove-own.ts';
import type { UnnamedMemory } from '../machine/unnamed-memory.ts';

export type SweepOptions = {
  /** Whether a row of the register names this sealed file, `ab/cdef…`. */
  readonly isNamed: (path: string) => boolean;
  readonly begun: BegunFiles;
  readonly unnamed: UnnamedMemory;
  /**
   * Whether the folder is synced between computers. The row that names a file may then still arrive, so none is removed
   * by age.
   */
  readonly isSynced: boolean;
  /**
   * Whether the register is in doubt. An older copy lacks the newest documents' rows, so nothing in the vault is
   * removed.
   */
  readonly inDoubt: boolean;
};

export type Swept = {
  /** Names in the register's folder that are not Docket's, or that could not be removed. */
  readonly leftAlone: readonly string[];
  /** How many sealed files no row names; they are kept for now. */
  readonly unnamed: number;
};

/**
 * Removes what a killed process left in a register that this process holds alone. Removes only plain files with
 * Docket's names; in the vault only files that no row names and that this computer either began to write itself or has
 * seen unnamed for 30 days. What cannot be removed or is not Docket's is returned and keeps nothing shut.
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
    // A file that an older copy does not name may belong to a saved case, so the list of begun files is emptied,
    // unused.
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

// Whether this computer began the file and gave it up. The half-written copy of a pack is not on the list; its pack is.
function isGivenUp(path: string, givenUp: ReadonlySet<string>): boolean {
  if (givenUp.has(path)) return true;
  const part = basename(path);
  return [...givenUp].some((one) => one.endsWith('.zip') && isPartOf(one, part));
}
