import type { Database } from 'better-sqlite3';
import { yieldToEventLoop } from '../../concurrency/yield-to-event-loop.ts';
import { chainStart, entryHash } from './audit.ts';
import { chainKey, chainLength, entriesWithin, goesOnAfter, type AuditRow } from './audit.store.ts';
import type { AuditEpoch } from './audit-epoch.ts';
import { statedGaps, type StatedGap } from './stated-gaps.ts';
import { walkSeals, walkSealsInThread, type SealWalk } from './walk-seals.ts';

/** Where the chain does not fit, and how. */
export type ChainFault = {
  readonly seq: number;
  readonly why: 'missing' | 'edited' | 'link' | 'mac' | 'state' | 'unreadable' | 'cut' | 'key';
};
export type ChainVerdict = {
  /** The number of the last entry that was read and holds. */
  readonly entries: number;
  /** The hash of the last of them. */
  readonly head: string;
  readonly fault: ChainFault | undefined;
  /** Gaps that a salvage stated. All other entries are there. */
  readonly lost: readonly StatedGap[];
  /** Hashes of the entries asked for, to compare with heads kept elsewhere. */
  readonly hashesAt: ReadonlyMap<number, string>;
};

const entriesPerStep = 2_000;
/** The number of entries from which the seals are checked in a thread. */
const longChain = 50_000;

export type ChainWalk = {
  /** The entries whose hashes are asked for. */
  readonly at?: readonly number[];
  readonly onEntries?: (seq: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** The thread that checks the seals of a long chain; without it they are checked in this one. */
  readonly worker?: URL | undefined;
};

/**
 * Walks the chain from its first entry to its head and names the first entry that does not fit. Lets other calls run
 * between steps; entries they write are left for the next walk.
 */
export async function verifyChain(
  raw: Database,
  epochs: readonly AuditEpoch[],
  { worker, ...walk }: ChainWalk = {},
): Promise<ChainVerdict> {
  if (worker !== undefined && (chainLength(raw) ?? 0) >= longChain) {
    const seals = walkSealsInThread(worker, epochs);
    try {
      const verdict = await followChain(raw, epochs, seals, walk);
      if (verdict.fault === undefined) return verdict;
    } finally {
      seals.stop();
    }
    // Something does not fit. A walk in this thread finds the first such entry.
  }
  return await followChain(raw, epochs, walkSeals(epochs), walk);
}

async function followChain(
  raw: Database,
  epochs: readonly AuditEpoch[],
  seals: SealWalk,
  { at = [], onEntries, signal }: Omit<ChainWalk, 'worker'>,
): Promise<ChainVerdict> {
  const wanted = new Set(at);
  const hashesAt = new Map<number, string>([[0, chainStart]]);
  const head = chainKey(raw);
  const rows = entriesWithin(raw, entriesPerStep);
  let prev = chainStart;
  let seq = 0;
  let bound = false;
  const lost: StatedGap[] = [];
  let stated: readonly StatedGap[] | undefined;
  // Skips a gap that is stated. The seal of the entry after it is still checked: its key follows from those before the
  // gap.
  const passGap = (row: AuditRow) => {
    stated ??= statedGaps(raw, epochs);
    const gap = stated.find(({ from, to, statedBy }) => from === seq + 1 && to === row.seq - 1 && statedBy > to);
    if (gap === undefined) return;
    lost.push(gap);
    seals.passOver(gap.to);
    seq = gap.to;
    prev = row.prev;
    if (wanted.has(seq) && prev !== chainStart) hashesAt.set(seq, prev);
  };
  const verdict = (fault?: ChainFault): ChainVerdict => ({ entries: seq, head: prev, fault, lost, hashesAt });
  if (head === undefined) return verdict({ seq: 1, why: 'key' });
  while (seq < head.seq) {
    signal?.throwIfAborted();
    const found = rows(seq, head.seq);
    if (found.length === 0) return verdict({ seq: seq + 1, why: 'cut' });
    for (const row of found) {
      if (row.seq > seq + 1) passGap(row);
      const why = faultOf(row, { seq: seq + 1, prev, seals, bound });
      if (why !== undefined) return verdict({ seq: seq + 1, why });
      prev = row.hash;
      seq = row.seq;
      bound ||= row.state !== null;
      if (wanted.has(seq)) hashesAt.set(seq, prev);
    }
    onEntries?.(seq);
    await yieldToEventLoop();
  }
  const key = await seals.end();
  if (key === undefined) return verdict({ seq, why: 'mac' });
  const last = epochs.at(-1);
  const expected = last !== undefined && last.fromSeq === seq + 1 ? last.seed : key;
  if (!Buffer.from(expected).equals(head.key)) return verdict({ seq: seq + 1, why: 'key' });
  if (chainLength(raw) === seq && goesOnAfter(raw, seq)) return verdict({ seq: seq + 1, why: 'key' });
  return verdict();
}

/** Whether an entry is in a gap that a salvage stated and its hash is not known either. */
export function isLost(seq: number, { hashesAt, lost }: Pick<ChainVerdict, 'hashesAt' | 'lost'>): boolean {
  return !hashesAt.has(seq) && lost.some(({ from, to }) => from <= seq && seq <= to);
}

type Expected = { readonly seq: number; readonly prev: string; readonly seals: SealWalk; readonly bound: boolean };

function faultOf(row: AuditRow, { seq, prev, seals, bound }: Expected): ChainFault['why'] | undefined {
  if (row.seq !== seq) return 'missing';
  if (row.prev !== prev) return 'link';
  // Once rows are bound, every entry holds their state. An entry without one was written without Docket.
  if (bound && row.state === null) return 'state';
  let hash: string;
  try {
    hash = entryHash(seq, entryOf(row), prev);
  } catch {
    return 'unreadable';
  }
  if (row.hash !== hash) return 'edited';
  return seals.check(hash, row.mac) ? undefined : 'mac';
}

function entryOf({ at, actor_id, role, action, subject, outcome, detail, state }: AuditRow) {
  return {
    at,
    actorId: actor_id,
    role,
    action,
    subject,
    // The hash is over the text that is there, whatever it is.
    outcome: outcome as 'done' | 'refused',
    detail: readDetail(detail),
    state,
  };
}

// Docket writes one flat object. Text with whitespace or doubled keys parses to the same and must be refused.
function readDetail(text: string): Readonly<Record<string, string | number | boolean | null>> {
  const detail: unknown = JSON.parse(text);
  if (typeof detail !== 'object' || detail === null || JSON.stringify(detail) !== text) throw new SyntaxError('detail');
  return detail as Readonly<Record<string, string | number | boolean | null>>;
}
