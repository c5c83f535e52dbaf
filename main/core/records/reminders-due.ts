import { Temporal } from 'temporal-polyfill';
import type { ExtraClockCode } from '../../contract/deadlines/extra-clock.ts';
import type { LimitKind } from '../../contract/reminders/reminder.ts';

/** A legal date of a running clock. `on` is `YYYY-MM-DD`. */
export type LiveDate = { readonly kind: Exclude<LimitKind, 'breach'>; readonly on: string };
export type DatedCase = { readonly reference: string; readonly dates: readonly LiveDate[] };
/**
 * A clock of a breach that still counts, from `awareAt` to `notifyBy`; instants in UTC. `further` names one beside the
 * authority's own, with its rule and the hours left at its marks.
 */
export type LiveBreach = {
  readonly reference: string;
  readonly awareAt: string;
  readonly notifyBy: string;
  readonly further?: { readonly id: string; readonly rule: ExtraClockCode; readonly hoursLeft: readonly number[] };
};

/** A reminder that fell due. `limit` is the date or instant it is about, `step` tells one reminder of it from the next. */
export type DueReminder = {
  readonly reference: string;
  readonly kind: LimitKind;
  readonly limit: string;
  readonly step: string;
  /** Which clock beside the authority's own, by its rule. */
  readonly further?: ExtraClockCode;
  /** When it fell due, as an instant in UTC. */
  readonly at: string;
};

type Mark = Omit<DueReminder, 'at'> & { readonly at: number };

/** When reminders of a day fall due, in the organisation's zone: early enough to act, late enough to be read. */
export const reminderHour = 8;

/** Elapsed hours after awareness at which a breach reminds; the end of its hours is the last. */
export const breachMarks: readonly number[] = [24, 48, 60];

/** The step of the day after a date: it has passed. */
const dayAfter = -1;

/** Of two reminders of a case at the same moment, the first kind here is the one told. */
const weight: readonly LimitKind[] = ['breach', 'due', 'notice', 'house'];

/**
 * Which reminders fall due after `since` and not after `now` (instants): one per case, the latest, so that a week
 * switched off is told once. `steps` are days before a date, 0 the day itself; the day after an answer or a house target
 * has passed reminds too. An empty list when `since` is not before `now`.
 */
export function remindersDue({
  cases,
  breaches,
  steps,
  since,
  now,
  timeZone,
}: {
  readonly cases: readonly DatedCase[];
  readonly breaches: readonly LiveBreach[];
  readonly steps: readonly number[];
  readonly since: string;
  readonly now: string;
  readonly timeZone: string;
}): DueReminder[] {
  const from = millisecondsOf(since);
  const to = millisecondsOf(now);
  const moment = momentsIn(timeZone);
  const latest = new Map<string, Mark>();
  const offer = (mark: Mark) => {
    if (mark.at <= from || mark.at > to) return;
    const held = latest.get(mark.reference);
    if (held === undefined || outranks(mark, held)) latest.set(mark.reference, mark);
  };
  for (const { reference, dates } of cases) {
    for (const { kind, on } of dates) {
      for (const step of stepsOf(kind, steps))
        offer({ reference, kind, limit: on, step: String(step), at: moment(on, step) });
    }
  }
  for (const breach of breaches) for (const mark of marksOfBreach(breach)) offer(mark);
  return [...latest.values()]
    .sort((a, b) => a.at - b.at || a.reference.localeCompare(b.reference))
    .map((mark) => ({ ...mark, at: Temporal.Instant.fromEpochMilliseconds(mark.at).toString() }));
}

/** The days in (since, now] on which reminders of dates fall due, first and last; undefined when there is none. */
export function reminderDays(
  since: string,
  now: string,
  timeZone: string,
): { readonly first: string; readonly last: string } | undefined {
  if (millisecondsOf(since) >= millisecondsOf(now)) return undefined;
  const moment = momentsIn(timeZone);
  const dayOf = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const start = dayOf(since);
  const end = dayOf(now);
  const first = moment(start.toString(), 0) > millisecondsOf(since) ? start : start.add({ days: 1 });
  const last = moment(end.toString(), 0) <= millisecondsOf(now) ? end : end.subtract({ days: 1 });
  if (Temporal.PlainDate.compare(first, last) > 0) return undefined;
  return { first: first.toString(), last: last.toString() };
}

/** The dates whose reminders can fall due from `first` to `last`, both included. */
export function datesReminded(
  { first, last }: { readonly first: string; readonly last: string },
  steps: readonly number[],
): { readonly from: string; readonly to: string } {
  return {
    from: Temporal.PlainDate.from(first).add({ days: dayAfter }).toString(),
    to: Temporal.PlainDate.from(last)
      .add({ days: Math.max(0, ...steps) })
      .toString(),
  };
}

// An extension notice that did not go in time cannot go any more: nothing is left to remind of.
function stepsOf(kind: LiveDate['kind'], steps: readonly number[]): readonly number[] {
  return kind === 'notice' ? steps : [...steps, dayAfter];
}

function marksOfBreach({ reference, awareAt, notifyBy, further }: LiveBreach): Mark[] {
  const end = millisecondsOf(notifyBy);
  const mark = (step: string, at: number): Mark => ({
    reference,
    kind: 'breach',
    limit: notifyBy,
    step,
    ...(further && { further: further.rule }),
    at,
  });
  return [
    ...markMoments({ awareAt, notifyBy, ...(further && { further }) }).map(({ step, at }) =>
      mark(further === undefined ? step : `${further.id} ${step}`, at),
    ),
    mark(further === undefined ? 'end' : `${further.id} end`, end),
  ];
}

/** The moments before its end at which a breach clock reminds, in milliseconds. */
export function markMoments({
  awareAt,
  notifyBy,
  further,
}: Pick<LiveBreach, 'awareAt' | 'notifyBy' | 'further'>): readonly { readonly step: string; readonly at: number }[] {
  const aware = millisecondsOf(awareAt);
  const end = millisecondsOf(notifyBy);
  const moments =
    further === undefined
      ? breachMarks.map((hours) => ({ step: `${hours} h`, at: aware + hours * 3_600_000 }))
      : further.hoursLeft.map((hours) => ({ step: `${hours} h left`, at: end - hours * 3_600_000 }));
  return moments.filter(({ at }) => at < end);
}

function outranks(mark: Mark, held: Mark): boolean {
  if (mark.at !== held.at) return mark.at > held.at;
  return weight.indexOf(mark.kind) < weight.indexOf(held.kind);
}

// Many cases share few dates, and the zone's rules are asked once for each.
function momentsIn(timeZone: string): (on: string, stepsBefore: number) => number {
  const known = new Map<string, number>();
  return (on, stepsBefore) => {
    const key = `${on} ${stepsBefore}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const at = Temporal.PlainDate.from(on)
      .subtract({ days: stepsBefore })
      .toZonedDateTime({ timeZone, plainTime: { hour: reminderHour } }).epochMilliseconds;
    known.set(key, at);
    return at;
  };
}

function millisecondsOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
