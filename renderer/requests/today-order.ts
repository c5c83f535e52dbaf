import { Temporal } from 'temporal-polyfill';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { count, timeOf } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';

export type TodayData = Outputs['requests']['showToday'];

/** What goes wrong first: a breach, a request, or nothing this week. */
export type First =
  | { readonly kind: 'breach'; readonly breach: BreachRow }
  | { readonly kind: 'request'; readonly request: RequestRow };

const dayInMs = 24 * 60 * 60 * 1_000;

/** Breaches with a clock that still asks for something, each with the start and the end of the one that ends first. */
export function breachesWithClock(breaches: readonly BreachRow[]): readonly BreachRow[] {
  return breaches
    .flatMap((breach) =>
      breach.nextLimit === null
        ? []
        : [{ ...breach, awareAt: breach.nextLimit.startsAt, notifyBy: breach.nextLimit.at }],
    )
    .toSorted((a, b) => instantOf(a.notifyBy) - instantOf(b.notifyBy));
}

/**
 * The one thing to save first: the least time left across all clocks. What is over already leads only when no clock
 * ends within 24 hours, because the others can still be kept.
 */
export function firstToGoWrong(
  { breaches, overdue, dueInSevenDays }: Pick<TodayData, 'breaches' | 'overdue' | 'dueInSevenDays'>,
  moment: Moment,
): First | undefined {
  const now = instantOf(moment.now);
  const clocks = breachesWithClock(breaches);
  const running = [
    ...clocks.map((breach) => ({ first: { kind: 'breach', breach } as const, ends: instantOf(breach.notifyBy) })),
    ...dueInSevenDays.rows.flatMap((request) =>
      request.due === null
        ? []
        : [{ first: { kind: 'request', request } as const, ends: endOfDay(request.due, moment.zone) }],
    ),
  ]
    .filter(({ ends }) => ends >= now)
    .toSorted((a, b) => a.ends - b.ends);
  const [soonest] = running;
  if (soonest !== undefined && soonest.ends - now < dayInMs) return soonest.first;
  const [lostBreach] = clocks.filter(({ notifyBy }) => instantOf(notifyBy) < now);
  if (lostBreach !== undefined) return { kind: 'breach', breach: lostBreach };
  const [lost] = overdue.rows;
  return lost === undefined ? soonest?.first : { kind: 'request', request: lost };
}

/** One plain sentence about the day. */
export function sentenceOfToday(today: TodayData, moment: Moment): string {
  const clocks = breachesWithClock(today.breaches);
  const now = instantOf(moment.now);
  const ending = clocks.filter(({ notifyBy }) => instantOf(notifyBy) >= now && instantOf(notifyBy) - now < dayInMs);
  const over = clocks.filter(({ notifyBy }) => instantOf(notifyBy) < now).length;
  const dueToday = today.dueInSevenDays.rows.filter(({ due }) => due === moment.today).length;
  const [first] = ending;
  const sentences = [
    first !== undefined &&
      (ending.length === 1
        ? `One breach clock runs out at ${timeOf(first.notifyBy, moment.zone)}.`
        : `${numberWord(ending.length)} breach clocks run out within a day, the first at ${timeOf(first.notifyBy, moment.zone)}.`),
    over > 0 &&
      count(over, { one: 'One breach clock has run out.', other: `${numberWord(over)} breach clocks have run out.` }),
    answersSentence(dueToday, today.overdue.total),
  ].filter((sentence) => sentence !== false);
  if (sentences.length > 0) return sentences.join(' ');
  const week = today.dueInSevenDays.total;
  return week === 0
    ? 'No clock runs out in the next 7 days.'
    : count(week, {
        one: 'One answer is due in the next 7 days.',
        other: `${numberWord(week)} answers are due in the next 7 days.`,
      });
}

function answersSentence(dueToday: number, overdue: number): string | false {
  const due = dueToday === 1 ? 'One answer is due today' : `${numberWord(dueToday)} answers are due today`;
  const over = overdue === 1 ? 'one is overdue' : `${numberWord(overdue).toLowerCase()} are overdue`;
  if (dueToday > 0) return overdue > 0 ? `${due} and ${over}.` : `${due}.`;
  return overdue > 0 && (overdue === 1 ? 'One answer is overdue.' : `${numberWord(overdue)} answers are overdue.`);
}

function numberWord(n: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][n] ?? String(n);
}

/** Minutes until an instant; negative once it has passed. */
export function minutesUntil(until: string, now: string): number {
  return Math.floor((instantOf(until) - instantOf(now)) / 60_000);
}

function instantOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

function endOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
}
