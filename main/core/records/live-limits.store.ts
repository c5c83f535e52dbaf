import { Temporal } from 'temporal-polyfill';
import type { DateRow, LimitKind } from '../../contract/reminders/reminder.ts';
import type { Words } from '../../words/words.ts';
import { endMarks } from './further-clock.store.ts';
import { queueRank } from './request.store.ts';
import { dateWords } from './reminder-words.ts';
import type { LiveBreach, DatedCase, LiveDate } from './reminders-due.ts';
import type { Reader } from '../files/database/reader.ts';

const dateColumns = ['reference', 'due_on', 'notice_by', 'policy_due_on', 'extended'] as const;

type Dated = {
  readonly reference: string;
  readonly due_on: string | null;
  readonly notice_by: string | null;
  readonly policy_due_on: string | null;
  readonly extended: number;
};

/** Cases whose clocks run, with every date of theirs that lies from `from` to `to`. */
export async function liveCases(db: Reader, { from, to }: { readonly from: string; readonly to: string }) {
  const rows = await running(db)
    .select(dateColumns)
    .where((eb) =>
      eb.or([
        eb.between('queue_date', from, to),
        eb.between('notice_by', from, to),
        eb.between('policy_due_on', from, to),
      ]),
    )
    .orderBy('queue_date')
    .orderBy('id')
    .execute();
  return rows.map((row) => asLiveCase(row));
}

/** Every case whose clock runs, or the one that is named. */
export async function everyLiveCase(db: Reader, reference?: string): Promise<DatedCase[]> {
  const query = running(db).select(dateColumns).orderBy('queue_date').orderBy('id');
  const rows = await (reference === undefined ? query : query.where('reference', '=', reference)).execute();
  return rows.map((row) => asLiveCase(row)).filter(({ dates }) => dates.length > 0);
}

/** The clocks of breaches that still ask for something, the authority's and those beside it, least time left first. */
export async function liveBreaches(db: Reader, reference?: string): Promise<LiveBreach[]> {
  const query = db
    .selectFrom('breach')
    .select(['reference', 'aware_at', 'notify_by'])
    .where('state', 'in', ['undecided', 'to-notify'])
    .orderBy('notify_by');
  const rows = await (reference === undefined ? query : query.where('reference', '=', reference)).execute();
  const own = rows.map(({ reference: named, aware_at, notify_by }): LiveBreach => ({
    reference: named,
    awareAt: aware_at,
    notifyBy: notify_by,
  }));
  return [...own, ...(await furtherClocks(db, reference))].toSorted((a, b) => a.notifyBy.localeCompare(b.notifyBy));
}

async function furtherClocks(db: Reader, reference: string | undefined): Promise<LiveBreach[]> {
  const query = db
    .selectFrom('breach_clock')
    .innerJoin('breach', 'breach.id', 'breach_clock.breach_id')
    .select(['breach.reference', 'breach_clock.id', 'breach_clock.rule', 'starts_at', 'due_at'])
    .where('breach.state', '!=', 'closed')
    .where('met_at', 'is', null)
    .where('starts_at', 'is not', null)
    .where('due_at', 'is not', null)
    .$narrowType<{ starts_at: string; due_at: string }>();
  const rows = await (reference === undefined ? query : query.where('breach.reference', '=', reference)).execute();
  return rows.map(({ reference: named, id, rule, starts_at, due_at }) => ({
    reference: named,
    awareAt: starts_at,
    notifyBy: due_at,
    further: { id, rule, hoursLeft: endMarks(starts_at, due_at) },
  }));
}

/** Due dates on one day, or before it, soonest first: the first `limit` and how many there are. */
export async function dueRows(
  t: Words,
  db: Reader,
  when: { readonly on: string } | { readonly before: string },
  { today, limit }: { readonly today: string; readonly limit: number },
): Promise<{ rows: DateRow[]; total: number }> {
  const matching =
    'on' in when ? running(db).where('queue_date', '=', when.on) : running(db).where('queue_date', '<', when.before);
  const rows = await matching
    .select(['reference', 'queue_date'])
    .orderBy('queue_date')
    .orderBy('id')
    .limit(limit)
    .execute();
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return {
    rows: rows.map(({ reference, queue_date }) => asDateRow(t, { reference, kind: 'due', on: queue_date }, today)),
    total,
  };
}

/** Limits that end on each day from `from` to `to`; breaches count on the day their hours end in the zone. */
export async function limitsPerDay(
  db: Reader,
  { from, to, timeZone }: { readonly from: string; readonly to: string; readonly timeZone: string },
): Promise<{ on: string; count: number }[]> {
  const cases = await running(db)
    .select((eb) => ['queue_date', eb.fn.countAll<number>().as('count')])
    .where('queue_date', '>=', from)
    .where('queue_date', '<=', to)
    .groupBy('queue_date')
    .execute();
  const counts = new Map(cases.map(({ queue_date, count }) => [queue_date, count]));
  for (const { notifyBy } of await liveBreaches(db)) {
    const on = dayIn(timeZone, notifyBy);
    if (on >= from && on <= to) counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return [...counts].map(([on, count]) => ({ on, count })).sort((a, b) => a.on.localeCompare(b.on));
}

/** Dates that moved since an instant, latest first. */
export async function movesSince(db: Reader, since: string, limit: number) {
  const matching = db
    .selectFrom('due_move')
    .innerJoin('request', 'request.id', 'due_move.request_id')
    .where('moved_at', '>=', since)
    .where('voided_at', 'is', null);
  const rows = await matching
    .select(['request.reference', 'due_move.what', 'due_move.moved_at', 'due_move.due_before', 'due_move.due_after'])
    .orderBy('due_move.id', 'desc')
    .limit(limit)
    .execute();
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return {
    rows: rows.map(({ reference, what, moved_at, due_before, due_after }) => ({
      reference,
      what,
      movedAt: moved_at,
      before: due_before,
      after: due_after,
    })),
    total,
  };
}

export function asDateRow(
  t: Words,
  { reference, kind, on }: { readonly reference: string; readonly kind: LimitKind; readonly on: string },
  today: string,
): DateRow {
  return { reference, kind, on, words: dateWords(t, { reference, kind, on }, today) };
}

/** The day an instant falls on in a zone. */
export function dayIn(timeZone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function running(db: Reader) {
  return db.selectFrom('request').where('queue_rank', '=', queueRank.running);
}

// An extension notice that went, or that may go until the due date itself, is no date of its own.
function asLiveCase({ reference, due_on, notice_by, policy_due_on, extended }: Dated): DatedCase {
  const notice = extended === 1 || (due_on !== null && notice_by !== null && notice_by >= due_on) ? null : notice_by;
  const dates: { kind: LiveDate['kind']; on: string | null }[] = [
    { kind: 'due', on: due_on },
    { kind: 'notice', on: notice },
    { kind: 'house', on: policy_due_on },
  ];
  return { reference, dates: dates.flatMap(({ kind, on }) => (on === null ? [] : [{ kind, on }])) };
}
