import type { Kysely, Selectable } from 'kysely';
import type { MovedDate } from '../../contract/reminders/reminder.ts';
import { bare } from '../../words/words-mark.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { queueRank, type RequestRecord } from './request.store.ts';
import { changedDays, touchesAll, type RulesChange } from './rules-change.ts';
import type { Reader } from '../files/database/reader.ts';

const rowsPerPage = 5_000;

/**
 * The ids of the live cases that a change can move, in order: those whose clock asks about one of the changed days, or
 * all of them where the change is not one of days. The event loop is given back between the pages.
 */
export async function casesThatMayMove(db: Reader, change: RulesChange): Promise<readonly number[]> {
  const ids: number[] = [];
  const pages = touchesAll(change) ? livePages(db) : daysPages(db, change);
  for await (const found of pages) {
    for (const id of found) ids.push(id);
    await yieldToEventLoop();
  }
  return ids.toSorted((a, b) => a - b);
}

/** Every live case, in the order of the queue. */
async function* livePages(db: Reader): AsyncGenerator<readonly number[]> {
  const columns = ['queue_rank', 'queue_date', 'id'] as const;
  const live = db.selectFrom('request').select(columns).where('queue_rank', '<', queueRank.answered);
  let last: Pick<RequestRecord, (typeof columns)[number]> | undefined;
  do {
    const { queue_rank, queue_date, id } = last ?? { queue_rank: -1, queue_date: '', id: 0 };
    const rows = await live
      .where((eb) => eb(eb.refTuple(...columns), '>', eb.tuple(queue_rank, queue_date, id)))
      .orderBy('queue_rank')
      .orderBy('queue_date')
      .orderBy('id')
      .limit(rowsPerPage)
      .execute();
    yield rows.map((row) => row.id);
    last = rows.length < rowsPerPage ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** Live cases whose clock asks about one of the changed days. */
async function* daysPages(db: Reader, change: RulesChange): AsyncGenerator<readonly number[]> {
  const { added, removed } = changedDays(change);
  const days = [...added, ...removed].map(({ on }) => on).toSorted();
  const [first, newest] = [days[0], days.at(-1)];
  if (first === undefined || newest === undefined) return;
  const columns = ['depends_to', 'depends_from', 'queue_rank', 'id'] as const;
  const reaching = db.selectFrom('request').select(columns).where('depends_to', '>=', first);
  let last: readonly [string, string, number, number] | undefined;
  do {
    const [to, from, rank, id] = last ?? ['', '', 0, 0];
    const rows = await reaching
      .where((eb) => eb(eb.refTuple(...columns), '>', eb.tuple(to, from, rank, id)))
      .orderBy('depends_to')
      .orderBy('depends_from')
      .orderBy('queue_rank')
      .orderBy('id')
      .limit(rowsPerPage)
      .execute();
    yield rows
      .filter((row) => row.queue_rank < queueRank.answered && asksAbout(row, days, newest))
      .map((row) => row.id);
    const end = rows.length < rowsPerPage ? undefined : rows.at(-1);
    last = end && [end.depends_to ?? '', end.depends_from ?? '', end.queue_rank, end.id];
  } while (last !== undefined);
}

function asksAbout(
  { depends_from, depends_to }: Pick<RequestRecord, 'depends_from' | 'depends_to'>,
  days: readonly string[],
  newest: string,
): boolean {
  if (depends_from === null || depends_to === null || depends_from > newest) return false;
  return days.some((day) => depends_from <= day && day <= depends_to);
}

/** What is needed to count a case again, and the dates it has. */
export type LiveCase = Pick<
  RequestRecord,
  | 'id'
  | 'reference'
  | 'ledger_id'
  | 'requester'
  | 'regime'
  | 'calendar'
  | 'rights'
  | 'received_on'
  | 'due_on'
  | 'notice_by'
  | 'policy_due_on'
  | 'clock_state'
  | 'depends_from'
  | 'depends_to'
>;

export type CaseEvent = Pick<
  Selectable<RegisterSchema['request_event']>,
  'id' | 'type' | 'on_date' | 'recorded_at' | 'reason' | 'withdrawn_at' | 'rights' | 'until_on'
>;

/** The live ones of these cases, each with its events in order. */
export async function liveCases(
  db: Reader,
  ids: readonly number[],
): Promise<readonly { readonly request: LiveCase; readonly events: readonly CaseEvent[] }[]> {
  const requests = await db
    .selectFrom('request')
    .select([
      'id',
      'reference',
      'ledger_id',
      'requester',
      'regime',
      'calendar',
      'rights',
      'received_on',
      'due_on',
      'notice_by',
      'policy_due_on',
      'clock_state',
      'depends_from',
      'depends_to',
    ])
    .where('id', 'in', ids)
    .where('queue_rank', '<', queueRank.answered)
    .orderBy('id')
    .execute();
  // The index carries all of these: a case's events are read where they lie together.
  const events = await db
    .selectFrom('request_event')
    .select(['request_id', 'id', 'type', 'on_date', 'recorded_at', 'reason', 'withdrawn_at', 'rights', 'until_on'])
    .where('request_id', 'in', ids)
    .orderBy('request_id')
    .orderBy('on_date')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const byCase = Map.groupBy(events, ({ request_id }) => request_id);
  return requests.map((request) => ({ request, events: byCase.get(request.id) ?? [] }));
}

/** How many live cases end on each day of a stretch. */
export async function endsBetween(db: Reader, from: string, to: string) {
  return await db
    .selectFrom('request')
    .select(['queue_date as on', (eb) => eb.fn.countAll<number>().as('cases')])
    .where('queue_rank', '=', queueRank.running)
    .where('queue_date', '>=', from)
    .where('queue_date', '<=', to)
    .groupBy('queue_date')
    .execute();
}

export type DueMove = {
  readonly requestId: number;
  readonly cause: string;
  readonly what: MovedDate;
  readonly before: string | null;
  readonly after: string | null;
};

/** Writes into each case that a date of it moved, why and from where to where. */
export async function recordMoves(
  db: Kysely<RegisterSchema>,
  moves: readonly DueMove[],
  { at, by, entry }: { readonly at: string; readonly by: string; readonly entry: number },
): Promise<void> {
  if (moves.length === 0) return;
  await db
    .insertInto('due_move')
    .values(
      moves.map(({ requestId, cause, what, before, after }) => ({
        request_id: requestId,
        moved_at: at,
        moved_by: by,
        entry,
        cause: bare(cause),
        what,
        due_before: before,
        due_after: after,
      })),
    )
    .execute();
}
