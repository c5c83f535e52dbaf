import type { Database } from 'better-sqlite3';
import { yieldToEventLoop } from '../../concurrency/yield-to-event-loop.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import { presentPath } from './former-paths.ts';

/** Entries that are read at once; other work goes on in between. */
const chunk = 4_000;

type Row = {
  readonly seq: number;
  readonly at: string;
  readonly actor_id: string;
  readonly action: string;
  readonly outcome: string;
};

/** What the list is narrowed by, of entries in a row: numbers only, about 20 bytes an entry. */
type Block = {
  readonly seq: Float64Array;
  /** Milliseconds since 1970; NaN for one that is no instant. */
  readonly at: Float64Array;
  readonly actor: Uint16Array;
  readonly action: Uint16Array;
  readonly refused: Uint8Array;
};

/** Names by their number, in the order in which they first stood in the chain. */
type Names = Map<string, number>;

/** The whole chain as far as it can be narrowed, in the memory of this session: any of it is found without reading the rest. */
export type EntryIndex = {
  readonly blocks: Block[];
  readonly actors: Names;
  readonly actions: Names;
  upTo: number;
};

/** What an entry must be; `seqs` are those about one subject. Instants in milliseconds since 1970, `before` exclusive. */
export type Wanted = {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly refused?: boolean | undefined;
  readonly since?: number | undefined;
  readonly before?: number | undefined;
  readonly seqs?: ReadonlySet<number> | undefined;
};

const indexes = new WeakMap<OfficerRegister, Promise<EntryIndex>>();

/** The index of an open register, with what was written since it was last asked for. The first time reads every entry. */
export async function entryIndex(register: OfficerRegister): Promise<EntryIndex> {
  const before = indexes.get(register) ?? Promise.resolve(emptyIndex());
  const grown = before.then(async (index) => await grow(index, register.raw));
  indexes.set(register, grown);
  try {
    return await grown;
  } catch (error) {
    indexes.delete(register);
    throw error;
  }
}

/** The numbers of the entries that are as wanted, newest first. */
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

/** The newest entry before an instant, in milliseconds since 1970; `undefined` when there is none. */
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
  const next = raw.prepare<[number], Row>(
    `SELECT seq, at, actor_id, action, outcome FROM audit WHERE seq > ? ORDER BY seq LIMIT ${chunk}`,
  );
  for (;;) {
    const rows = next.all(index.upTo);
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
    if (rows.length < chunk) return index;
    await yieldToEventLoop();
  }
}

function numberOf(names: Names, name: string): number {
  const known = names.get(name) ?? names.size;
  names.set(name, known);
  return known;
}
