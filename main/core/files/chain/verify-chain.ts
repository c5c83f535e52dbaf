import type { Database } from 'better-sqlite3';
import { yieldToEventLoop } from '../../concurrency/yield-to-event-loop.ts';
import { chainStart, entryHash } from './audit.ts';
import type { AuditEpoch } from './audit-epoch.ts';
import { statedGaps, type StatedGap } from './stated-gaps.ts';
import { walkSeals, walkSealsInThread, type SealWalk } from './walk-seals.ts';

/** A row of the chain as SQLite hands it over. */
export type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly actor_id: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: string;
  readonly detail: string;
  readonly prev: string;
  readonly hash: string;
  readonly mac: string;
  readonly state: string | null;
};

/** Where the chain does not fit, and how. */
export type ChainFault = {
  readonly seq: number;
  readonly why: 'missing' | 'edited' | 'link' | 'mac' | 'state' | 'unreadable' | 'cut' | 'key';
};
export type ChainVerdict = {
  /** How many entries were read and hold. */
  readonly entries: number;
  /** The hash of the last of them. */
  readonly head: string;
  readonly fault: ChainFault | undefined;
  /** What a salvage could not read, and said so. Everything else is there. */
  readonly lost: readonly StatedGap[];
  /** Hashes at the asked entries, for comparing with heads kept elsewhere. */
  readonly hashesAt: ReadonlyMap<number, string>;
};

const chunk = 2_000;
/** From how many entries on a thread of its own looks at the seals. */
const longChain = 50_000;

export type ChainWalk = {
  /** The entries whose hashes are asked for. */
  readonly at?: readonly number[];
  readonly onEntries?: (seq: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** The thread that looks at the seals of a long chain; they are looked at in step without it. */
  readonly worker?: URL | undefined;
};

/**
 * Walks the chain from its first entry to its head and names the first entry that does not fit. Other work goes on in
 * between; entries written meanwhile are left for the next walk.
 */
export async function verifyChain(
  raw: Database,
  epochs: readonly AuditEpoch[],
  { worker, ...walk }: ChainWalk = {},
): Promise<ChainVerdict> {
  const length = raw.prepare<[], number>('SELECT seq FROM audit_key WHERE id = 1').pluck().get() ?? 0;
  if (worker !== undefined && length >= longChain) {
    const seals = walkSealsInThread(worker, epochs);
    try {
      const verdict = await followChain(raw, epochs, seals, walk);
      if (verdict.fault === undefined) return verdict;
    } finally {
      seals.stop();
    }
    // Something is wrong: which entry is the first, a walk in step says.
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
  const head = raw
    .prepare<[], { seq: number; key: Buffer; state: string | null }>('SELECT seq, key FROM audit_key WHERE id = 1')
    .get();
  const rows = raw.prepare<[number, number], AuditRow>(
    `SELECT * FROM audit WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ${chunk}`,
  );
  let prev = chainStart;
  let seq = 0;
  let bound = false;
  const lost: StatedGap[] = [];
  let stated: readonly StatedGap[] | undefined;
  // The seal of the entry behind a gap is made with a key that follows from those before it, and names what it follows.
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
    const found = rows.all(seq, head.seq);
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
  const beyond = raw.prepare<[number], number>('SELECT min(seq) FROM audit WHERE seq > ?').pluck();
  const now = raw.prepare<[], number>('SELECT seq FROM audit_key WHERE id = 1').pluck().get();
  if (now === seq && typeof beyond.get(seq) === 'number') return verdict({ seq: seq + 1, why: 'key' });
  return verdict();
}

/** Whether an entry is among those a salvage could not read, and not even its hash is known. */
export function isLost(seq: number, { hashesAt, lost }: Pick<ChainVerdict, 'hashesAt' | 'lost'>): boolean {
  return !hashesAt.has(seq) && lost.some(({ from, to }) => from <= seq && seq <= to);
}

type Expected = { readonly seq: number; readonly prev: string; readonly seals: SealWalk; readonly bound: boolean };

function faultOf(row: AuditRow, { seq, prev, seals, bound }: Expected): ChainFault['why'] | undefined {
  if (row.seq !== seq) return 'missing';
  if (row.prev !== prev) return 'link';
  // Once rows are bound every entry says what the register held: one that does not was written without Docket.
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
    // The hash is over the words that are there, whatever they are.
    outcome: outcome as 'done' | 'refused',
    detail: readDetail(detail),
    state,
  };
}

// Written by Docket alone, as one flat object; whitespace or doubled keys would be read the same and must not pass.
function readDetail(text: string): Readonly<Record<string, string | number | boolean | null>> {
  const detail: unknown = JSON.parse(text);
  if (typeof detail !== 'object' || detail === null || JSON.stringify(detail) !== text) throw new SyntaxError('detail');
  return detail as Readonly<Record<string, string | number | boolean | null>>;
}
