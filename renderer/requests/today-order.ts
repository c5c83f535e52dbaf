import { Temporal } from 'temporal-polyfill';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { InboxRow } from '../../main/contract/inbox/inbox-row.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import type { Outputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { timeOf } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';

export type TodayData = Outputs['requests']['showToday'];

/** A sealed report that nobody has opened, with the hours it leaves if it is a breach. */
export type UnopenedReport = InboxRow & { readonly endsIfBreach: string };

/** What goes wrong first: a breach, a sealed report that may be one, a request, or nothing this week. */
export type First =
  | { readonly kind: 'report'; readonly report: UnopenedReport }
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

/** Sealed reports that wait to be opened, each with the hours it leaves if it is a breach; the fewest first. */
export function unopenedReports(rows: readonly InboxRow[]): readonly UnopenedReport[] {
  return rows
    .flatMap((row) => (row.endsIfBreach === null ? [] : [{ ...row, endsIfBreach: row.endsIfBreach }]))
    .toSorted((a, b) => instantOf(a.endsIfBreach) - instantOf(b.endsIfBreach));
}

/**
 * The one thing to save first: the least time left across all clocks. A sealed report counts as a breach with a day less,
 * because it has to be read and decided first. What is over already leads only when no clock ends within 24 hours, because
 * the others can still be kept; so can whatever a sealed report holds, which comes before requests that are over.
 */
export function firstToGoWrong(
  { breaches, overdue, dueInSevenDays }: Pick<TodayData, 'breaches' | 'overdue' | 'dueInSevenDays'>,
  reports: readonly InboxRow[],
  moment: Moment,
): First | undefined {
  const now = instantOf(moment.now);
  const clocks = breachesWithClock(breaches);
  const [report] = unopenedReports(reports).map((row) => ({
    first: { kind: 'report', report: row } as const,
    ends: Math.max(now, instantOf(row.endsIfBreach) - dayInMs),
  }));
  const running = [
    ...clocks.map((breach) => ({ first: { kind: 'breach', breach } as const, ends: instantOf(breach.notifyBy) })),
    ...(report === undefined ? [] : [report]),
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
  if (lost === undefined) return soonest?.first;
  return report?.first ?? { kind: 'request', request: lost };
}

/** One plain sentence about the day. */
export function sentenceOfToday(t: Words, today: TodayData, moment: Moment): string {
  const clocks = breachesWithClock(today.breaches);
  const now = instantOf(moment.now);
  const ending = clocks.filter(({ notifyBy }) => instantOf(notifyBy) >= now && instantOf(notifyBy) - now < dayInMs);
  const over = clocks.filter(({ notifyBy }) => instantOf(notifyBy) < now).length;
  // The rows are the first few alone; the calendar counts every clock.
  const dueToday = today.calendar.find(({ on }) => on === moment.today)?.count ?? 0;
  const [first] = ending;
  const sentences = [
    first !== undefined &&
      t('requests.today.sentence.breachesEnding', {
        clocks: ending.length,
        number: t('requests.today.numberFirst', { n: ending.length }),
        time: timeOf(first.notifyBy, moment.zone),
      }),
    over > 0 &&
      t('requests.today.sentence.breachesOver', {
        clocks: over,
        number: t('requests.today.numberFirst', { n: over }),
      }),
    today.sealedReports > 0 &&
      t('requests.today.sentence.reportsWaiting', {
        reports: today.sealedReports,
        number: t('requests.today.numberFirst', { n: today.sealedReports }),
      }),
    today.trayLetters > 0 &&
      t('requests.today.sentence.lettersWaiting', {
        letters: today.trayLetters,
        number: t('requests.today.numberFirst', { n: today.trayLetters }),
      }),
    answersSentence(t, dueToday, today.overdue.total),
  ].filter((sentence) => sentence !== false);
  if (sentences.length > 0) return sentences.join(' ');
  const week = today.dueInSevenDays.total;
  return week === 0
    ? t('requests.today.sentence.nothingThisWeek')
    : t('requests.today.sentence.dueThisWeek', {
        answers: week,
        number: t('requests.today.numberFirst', { n: week }),
      });
}

function answersSentence(t: Words, due: number, overdue: number): string | false {
  if (due > 0 && overdue > 0)
    return t('requests.today.sentence.dueAndOverdue', {
      due,
      dueNumber: t('requests.today.numberFirst', { n: due }),
      overdue,
      overdueNumber: t('requests.today.numberInside', { n: overdue }),
    });
  if (due > 0) return t('requests.today.sentence.due', { due, number: t('requests.today.numberFirst', { n: due }) });
  if (overdue === 0) return false;
  return t('requests.today.sentence.overdue', { overdue, number: t('requests.today.numberFirst', { n: overdue }) });
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
