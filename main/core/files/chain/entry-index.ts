import type { Database } from 'better-sqlite3';
import type { EntryIndex } from '../opened/entry-index.ts';
import { yieldToEventLoop } from '../../concurrency/yield-to-event-loop.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import { listedAfter } from './audit.store.ts';
import { presentPath } from './former-paths.ts';

/** Entries read in one step. Other calls run between steps. */
const entriesPerStep = 4_000;

/**
 * What an entry must match. `seqs` are the entries about one subject. Instants in milliseconds since 1970, `before`
 * exclusive.
 */
export type Wanted = {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly refused?: boolean | undefined;
  readonly since?: number | undefined;
  readonly before?: number | undefined;
  readonly seqs?: ReadonlySet<number> | undefined;
};

/** The index of an open register, brought up to its newest entry. The first call reads every entry. */
export async function entryIndex({ gathered, raw }: Pick<OfficerRegister, 'gathered' | 'raw'>): Promise<EntryIndex> {
  const before = gathered.entryIndex ?? Promise.resolve(emptyIndex());
  const grown = before.then(async (index) => await grow(index, raw));
  gathered.entryIndex = grown;
  try {
    return await grown;
  } catch (error) {
    gathered.entryIndex = undefined;
    throw error;
  }
}

/** The numbers of the entries that match, newest first. */
export function entriesLike({ blocks, actors, actions }: EntryIndex, wanted: Wanted): readonly number[] {
  const { seqs, refused, since, before } = wanted;
  const actor = wanted.actor === undefined ? undefined : (actors.get(wanted.actor) ?? -1);
  const action = wanted.action === undefined ? undefined : (actions.get(presentPath(wanted.action)) ?? -1);
  const found: number[] = [];
  for (const block of blocks.toReversed()) {
    for (let at = block.seq.length - 1; at >= 0; at -= 1) {
      const seq = block.seq[at] ?? 0;
      const when = block.at[at] ?? Number.NaN;
      if (actor !== undefined && block.actor[at] !== actor) continue;
      if (action !== undefined && block.action[at] !== action) continue;
      if (refused !== undefined && block.refused[at] !== Number(refused)) continue;
      if (since !== undefined && !(when >= since)) continue;
      if (before !== undefined && !(when < before)) continue;
      if (seqs?.has(seq) === false) continue;
      found.push(seq);
    }
  }
  return found;
}

/** The number of the newest entry before an instant in milliseconds since 1970; `undefined` if there is none. */
export function lastBefore({ blocks }: EntryIndex, instant: number): number | undefined {
  for (const block of blocks.toReversed()) {
    const at = block.at.findLastIndex((when) => when < instant);
    if (at >= 0) return block.seq[at];
  }
  return undefined;
}

function emptyIndex(): EntryIndex {
  return { blocks: [], actors: new Map(), actions: new Map(), upTo: 0 };
}

async function grow(index: EntryIndex, raw: Database): Promise<EntryIndex> {
  const next = listedAfter(raw, entriesPerStep);
  for (;;) {
    const rows = next(index.upTo);
    const last = rows.at(-1);
    if (last === undefined) return index;
    index.blocks.push({
      seq: Float64Array.from(rows, ({ seq }) => seq),
      at: Float64Array.from(rows, ({ at }) => Date.parse(at)),
      actor: Uint16Array.from(rows, ({ actor_id }) => numberOf(index.actors, actor_id)),
      action: Uint16Array.from(rows, ({ action }) => numberOf(index.actions, presentPath(action))),
      refused: Uint8Array.from(rows, ({ outcome }) => Number(outcome === 'refused')),
    });
    index.upTo = last.seq;
    if (rows.length < entriesPerStep) return index;
    await yieldToEventLoop();
  }
}

function numberOf(names: EntryIndex['actors'], name: string): number {
  const known = names.get(name) ?? names.size;
  names.set(name, known);
  return known;
}
