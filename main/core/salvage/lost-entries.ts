import type { Database } from 'better-sqlite3';
import { gapsIn, type Gap as LostEntries } from '../files/chain/audit.store.ts';
import type { UnreadableRange } from '../files/pages/read-tree.ts';
import { inGap, type TableShape } from '../files/pages/table-shapes.ts';

/**
 * The entries of the audit chain that a salvaged register lacks because their pages could not be read. An entry missing
 * from readable pages was removed by somebody; it is not listed.
 */
export function lostEntries(
  raw: Database,
  shapes: readonly TableShape[],
  gaps: ReadonlyMap<string, readonly UnreadableRange[]>,
): readonly LostEntries[] {
  const shape = shapes.find(({ name }) => name === 'audit');
  const unread = gaps.get('audit') ?? [];
  if (shape === undefined || unread.length === 0) return [];
  return gapsIn(raw).filter(({ from, to }) => {
    for (let seq = from; seq <= to; seq += 1) if (!unread.some((gap) => inGap(shape, gap, seq))) return false;
    return true;
  });
}
