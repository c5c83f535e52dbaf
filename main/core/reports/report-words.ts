import { Temporal } from 'temporal-polyfill';
import type { Cause } from '../../contract/breaches/breach.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Figures, Period } from '../../contract/reports/compute-figures.ts';
import type { RequestState } from './ledger.schema.ts';

const rightWords: Readonly<Record<Right, string>> = {
  access: 'Access',
  rectification: 'Rectification',
  erasure: 'Erasure',
  restriction: 'Restriction',
  portability: 'Portability',
  objection: 'Objection',
  'automated-decision': 'Automated decisions',
  complaint: 'Complaint',
};

const causeWords: Readonly<Record<Cause, string>> = {
  'wrong-recipient': 'Sent to the wrong person',
  'lost-or-stolen': 'Lost or stolen',
  'wrong-access': 'Wrong access rights',
  'outside-attack': 'Attack from outside',
  'published-by-mistake': 'Published by mistake',
  malfunction: 'Malfunction',
  other: 'Another cause',
  unknown: 'Cause not known',
};

const stateWords: Readonly<Record<RequestState, string>> = {
  running: 'Open, clock running',
  paused: 'Open, clock paused',
  'not-started': 'Open, clock not started',
  answered: 'Answered',
  refused: 'Refused with reasons',
  withdrawn: 'Withdrawn',
};

export const noAnswers = 'No request was answered in this period.';
export const noDepartments = 'Too few requests were answered to show any department without giving a small count away.';

/** How the figures were counted; the same words stand in both exports. */
export const method: readonly string[] = [
  'Answered counts requests answered or refused with reasons in the period. Withdrawn requests are left out.',
  'On time means on or before the legal due date, with any extension and pauses. A request answered before its clock had started counts as on time.',
  'Half answered within is the smallest number of calendar days, from receipt to answer, within which at least half of the answers were sent.',
  'Open requests are those open on the day of this report, whatever the period. A request due today is not overdue.',
  'A request for two rights counts under both, so the figures by right can add up to more than the total.',
  'Breaches count in the period in which the organisation became aware of them, by its own time zone. The 72 hours are elapsed hours from that instant (Art. 33(1) GDPR).',
  'Counts under 5 by department show as <5. Where one could be worked out from the totals, another count is hidden with it and shows as not shown. Rates and days for hidden counts are not shown.',
  'Every figure comes from counts without names, references or free text.',
];

export function wordRight(right: Right): string {
  return rightWords[right];
}

export function wordCause(cause: Cause): string {
  return causeWords[cause];
}

export function wordState(state: RequestState): string {
  return stateWords[state];
}

export function wordDepartment(department: string | null): string {
  return department ?? 'No department';
}

/** `1 December 2025 to 25 November 2026`. */
export function wordPeriod({ from, to }: Period): string {
  return from === to ? wordDate(from) : `${wordDate(from)} to ${wordDate(to)}`;
}

export function wordDate(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `25 November 2026, 09:12 (Europe/London)`, of an instant in the organisation's zone. */
export function wordInstant(instant: string, timeZone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${wordDate(local.toPlainDate().toString())}, ${time} (${timeZone})`;
}

/** `Dec 2025`. */
export function wordMonth(month: string): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString('en-GB', { month: 'short', year: 'numeric' })
    .replace('Sept', 'Sep');
}

export function wordDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** The figures of open requests in the order of time left. */
export function openRows({ open }: Figures): readonly { readonly label: string; readonly count: number }[] {
  return [
    { label: 'Overdue, 1 to 7 days', count: open.overdue1To7Days },
    { label: 'Overdue, more than 7 days', count: open.overdueMoreThan7Days },
    { label: 'Due in 7 days', count: open.dueIn7Days },
    { label: 'Due later', count: open.dueLater },
    { label: 'Clock paused or not started', count: open.pausedOrNotStarted },
  ];
}
