import { Temporal } from 'temporal-polyfill';
import type { Cause } from '../../contract/breaches/breach.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Figures, Period, ShownCount, Vouched } from '../../contract/reports/compute-figures.ts';
import type { Channel } from '../../contract/requests/request.ts';
import type { RequestState } from '../files/ledger/fact.ts';

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

const channelWords: Readonly<Record<Channel, string>> = {
  email: 'Email',
  post: 'Post',
  phone: 'Phone',
  'in-person': 'In person',
  'web-form': 'Web form',
  'social-media': 'Social media',
  portal: 'Portal',
  other: 'Another way',
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

/** Why no department is shown. */
export function noDepartments(detail: Figures['detail']): string {
  return detail === 'totals'
    ? 'Departments are shown for a whole month, quarter or year that is over.'
    : 'Too few requests were answered to show any department without giving a small count away.';
}

const method: readonly string[] = [
  'Answered counts requests answered or refused with reasons in the period. Withdrawn requests are left out.',
  'On time means on or before the legal due date, with any extension and pauses. A request answered before its clock had started counts as on time.',
  'Half answered within is the smallest number of calendar days, from receipt to answer, within which at least half of the answers were sent.',
  'Open requests are those open on the day of this report, whatever the period. A request due today is not overdue.',
  'A request for two rights counts under both, so the figures by right can add up to more than the total.',
  'Breaches count in the period in which the organisation became aware of them, by its own time zone. The 72 hours are elapsed hours from that instant (Art. 33(1) GDPR).',
  'Every figure comes from counts without names, references or free text.',
];

const hiding: Readonly<Record<Figures['detail'], readonly string[]>> = {
  all: [],
  whole: [
    'Counts of 1 to 4 by right, kind, channel, department and lateness are not shown, nor as many others as it takes so that none follows from the totals or from another period. Days and lateness by department and by right are not shown.',
  ],
  totals: [
    'By right, kind, channel, department and lateness, figures are shown for a whole month, quarter or year that is over. Of this period they are totals.',
  ],
};

/** How the figures were counted; the same words stand in both exports. */
export function methodOf({ detail }: Pick<Figures, 'detail'>): readonly string[] {
  return [...method, ...hiding[detail]];
}

/** Whether an officer signed the counts that a manager's report is made of. */
export function wordVouched(vouched: Vouched, timeZone: string): string {
  if (vouched.state === 'unsigned') return 'not signed by an officer';
  const by = `${vouched.role === 'dpo' ? 'the data-protection officer' : 'a handler'} on ${wordInstant(vouched.at, timeZone)}`;
  return vouched.state === 'signed' ? `as signed by ${by}` : `changed since it was signed by ${by}`;
}

/** A way in which requests arrive; one that Docket does not know as it stands. */
export function wordChannel(channel: string): string {
  return Object.entries(channelWords).find(([known]) => known === channel)?.[1] ?? channel;
}

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
export function openRows({ open }: Figures): readonly { readonly label: string; readonly count: ShownCount }[] {
  return [
    { label: 'Overdue, 1 to 7 days', count: open.overdue1To7Days },
    { label: 'Overdue, more than 7 days', count: open.overdueMoreThan7Days },
    { label: 'Due in 7 days', count: open.dueIn7Days },
    { label: 'Due later', count: open.dueLater },
    { label: 'Clock paused or not started', count: open.pausedOrNotStarted },
  ];
}
