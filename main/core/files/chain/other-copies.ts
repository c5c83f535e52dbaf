import type { RestoredCopy, Sight } from '../machine/machine-memory.ts';
import type { OtherCopies } from '../opened/heads.ts';
import { standsAt } from '../machine/machine-memory.ts';

type Seen = {
  readonly all: readonly Sight[];
  readonly path: string;
  /** The slot of the person who unlocked. */
  readonly slotId: string;
  readonly restoredCopies: readonly RestoredCopy[];
  readonly holds: (entry: Pick<Sight, 'seq' | 'hash'>) => boolean;
};

/** Compares what this computer saw of a register in other folders with the one that is open in `path`. */
export function otherCopies({ all, path, slotId, restoredCopies, holds }: Seen): OtherCopies {
  const here = all.filter((seen) => seen.path === path);
  const elsewhere = all.filter((seen) => seen.path !== path).toSorted(latestFirst);
  const standing = elsewhere.find((seen) => standsAt(seen.path));
  const copy = restoredCopies.find((made) => made.path === path && holds(made));
  if (copy !== undefined) {
    const original = standing ?? elsewhere[0];
    const isNew = !here.some((seen) => seen.slotId === slotId);
    const told = isNew || standing !== undefined;
    const where = original && { path: original.path, stands: original === standing };
    return { copies: [], copyOf: undefined, restoredHere: told ? { ...copy, original: where } : undefined };
  }
  const copies = here.length === 0 ? [] : wentOn(all, here, holds);
  return {
    copies: copies.map((seen) => ({ ...seen, restored: restoredCopies.find((made) => made.path === seen.path) })),
    copyOf: here.length > 0 ? undefined : standing,
    restoredHere: undefined,
  };
}

/**
 * The newest sight of every other folder whose head this chain lacks, if a register still lies there or the sight is
 * newer than every sight of this folder.
 */
function wentOn(all: readonly Sight[], here: readonly Sight[], holds: Seen['holds']): readonly Sight[] {
  const newest = new Map<string, Sight>();
  for (const seen of all)
    if (!here.includes(seen) && seen.seq > (newest.get(seen.path)?.seq ?? -1)) newest.set(seen.path, seen);
  const lastHere =
    here
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '';
  return [...newest.values()].filter((seen) => !holds(seen) && (seen.at > lastHere || standsAt(seen.path)));
}

function latestFirst(a: Sight, b: Sight): number {
  return b.at.localeCompare(a.at);
}
