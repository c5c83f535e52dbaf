import type { Kysely } from 'kysely';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { commit, entryBy } from '../files/chain/commit.ts';
import { lastSeq } from '../files/chain/audit.store.ts';
import { keepRedating, redatingOf } from '../files/database/register-meta.store.ts';
import { readOrganisation } from './organisation.store.ts';
import { setColumnsOf } from './request.store.ts';
import { bumpLedgerRevision, projectChanges, type Touched } from '../files/ledger/follow-ledger.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { refreshClock } from './count-clock.ts';
import { casesThatMayMove, liveCases, recordMoves } from './live-case.store.ts';
import { recountCase, type Recounted } from './recount-case.ts';
import { datingRules, type DatingRules, type RulesChange } from './rules-change.ts';
import type { KeyHolder, OfficerRegister } from '../files/opened/open-register.ts';

/** Cases that are dated in the transaction of the change itself, and in the first of many. */
export const casesAtOnce = 100;
/** How long a transaction may keep the window waiting: it takes more cases or fewer until it is about so long. */
const partMs = 20;
const partSizes = { least: 100, most: 500 } as const;

/** How many were counted again, of how many a date moved, of how many the due date, and how many could not be counted. */
export type Dated = {
  readonly counted: number;
  readonly moved: number;
  readonly movedDue: number;
  readonly left: number;
};

/** A change of rules whose cases are still being dated. */
export type Pending = {
  readonly before: DatingRules;
  readonly at: string;
  readonly by: Pick<KeyHolder, 'id' | 'role'>;
  readonly dated: Dated;
};

export const noneDated: Dated = { counted: 0, moved: 0, movedDue: 0, left: 0 };

/** The change that a lock or a crash has left unfinished, if there is one. */
export async function pendingChange(db: Pick<Kysely<RegisterSchema>, 'selectFrom'>): Promise<Pending | undefined> {
  const redating = await redatingOf(db);
  return redating === null ? undefined : (JSON.parse(redating) as Pending); // only written by `keepPending`
}

/** Notes how far a change is; undefined once every case is dated. */
export async function keepPending(db: Kysely<RegisterSchema>, pending: Pending | undefined): Promise<void> {
  await keepRedating(db, pending === undefined ? null : JSON.stringify(pending));
}

/**
 * Dates again what the pending change can move, a part in each transaction, and answers the window between them. Each part
 * leaves the register as the audit chain says it is, so that a process killed between two goes on at the next unlock.
 */
export async function finishDating(
  register: OfficerRegister,
  now: () => string,
  {
    onProgress = () => {},
    found,
  }: {
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
    /** The cases that may move, where they were looked for already and nothing was written since. */
    readonly found?: readonly number[] | undefined;
  } = {},
): Promise<Dated> {
  const { database } = register;
  const pending = await pendingChange(database);
  if (pending === undefined) return noneDated;
  const change = { before: pending.before, after: datingRules(await readOrganisation(database)) };
  const ids = found ?? (await casesThatMayMove(database, change));
  let { dated } = pending;
  let from = 0;
  let size: number = casesAtOnce;
  do {
    onProgress(from, ids.length);
    const began = performance.now();
    const part = ids.slice(from, from + size);
    from += size;
    const last = from >= ids.length;
    const before = dated;
    const { total, changed } = await commit(register, async (db) => {
      const done = await datePart(db, part, change, pending);
      const sum = added(before, done);
      await keepPending(db, last ? undefined : { ...pending, dated: sum });
      const { counted, moved, left } = last ? sum : done;
      await bumpLedgerRevision(db, touchedBy(done.changed));
      const detail = { counted, moved, left, finished: last };
      return {
        result: { total: sum, changed: done.changed },
        entries: [entryBy(pending.by, { at: now(), action: 'calendar.dateCases', detail })],
      };
    });
    dated = total;
    await followDates(register, changed);
    size = nextSize(part.length, performance.now() - began);
    await yieldToEventLoop();
  } while (from < ids.length);
  onProgress(ids.length, ids.length);
  return dated;
}

/** As many cases as would have taken `partMs`, and at most twice as many as before. */
function nextSize(cases: number, ms: number): number {
  const fitting = Math.floor((Math.max(1, cases) * partMs) / Math.max(1, ms));
  return Math.min(partSizes.most, Math.max(partSizes.least, Math.min(fitting, cases * 2)));
}

function touchedBy(ids: readonly number[]): Touched {
  return { requests: new Set(ids), breaches: new Set(), everything: false };
}

/** Brings the ledger after a commit. One that could not follow disagrees by its revision: the next unlock counts it anew. */
async function followDates(register: OfficerRegister, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  try {
    await projectChanges(register, touchedBy(ids));
  } catch {
    // Said above.
  }
}

/** Counts some cases again inside the caller's transaction, keeps their dates and records in each what moved. */
export async function datePart(
  db: Kysely<RegisterSchema>,
  ids: readonly number[],
  change: RulesChange,
  { at, by }: Pick<Pending, 'at' | 'by'>,
): Promise<Dated & { readonly changed: readonly number[] }> {
  if (ids.length === 0) return { ...noneDated, changed: [] };
  const found = await liveCases(db, ids);
  const recounted = found.flatMap((each) => recountCase(each, change) ?? []);
  await keepDates(db, recounted);
  const moved = recounted.filter(({ moves }) => moves.length > 0);
  await recordMoves(
    db,
    moved.flatMap(({ request, moves }) => moves.map((move) => ({ requestId: request.id, ...move }))),
    { at, by: by.id, entry: (await lastSeq(db)) + 1 }, // the entry that ends this transaction
  );
  return {
    counted: found.length,
    moved: moved.length,
    movedDue: moved.filter(({ moves }) => moves.some(({ what }) => what === 'due')).length,
    left: found.length - recounted.length,
    changed: recounted
      .filter((each) => !goesOnRunning(each) || each.request.due_on !== each.kept.due_on)
      .map(({ request }) => request.id),
  };
}

/** Keeps new dates; most cases of a part go from the same day to the same day, and are written together. */
async function keepDates(db: Kysely<RegisterSchema>, recounted: readonly Recounted[]): Promise<void> {
  const changed = recounted.filter(({ request, kept }) =>
    (['due_on', 'notice_by', 'policy_due_on', 'clock_state', 'depends_from', 'depends_to'] as const).some(
      (column) => request[column] !== kept[column],
    ),
  );
  // Only a running clock that goes on running leaves the stage and the next step as they are.
  const [running, others] = [changed.filter(goesOnRunning), changed.filter((each) => !goesOnRunning(each))];
  for (const group of Map.groupBy(running, ({ kept }) => JSON.stringify(kept)).values()) {
    const [first] = group;
    if (first === undefined) continue;
    await setColumnsOf(
      db,
      group.map(({ request }) => request.id),
      first.kept,
    );
  }
  if (others.length === 0) return;
  const organisation = await readOrganisation(db);
  for (const { request } of others) await refreshClock(db, request.id, organisation);
}

function goesOnRunning({ request, kept }: Recounted): boolean {
  return request.clock_state === 'running' && kept.clock_state === 'running';
}

/** The sum of two parts. */
export function added(one: Dated, other: Dated): Dated {
  return {
    counted: one.counted + other.counted,
    moved: one.moved + other.moved,
    movedDue: one.movedDue + other.movedDue,
    left: one.left + other.left,
  };
}
