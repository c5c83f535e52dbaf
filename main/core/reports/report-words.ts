import { Temporal } from 'temporal-polyfill';
import type { Cause } from '../../contract/breaches/breach.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import {
  isHidden,
  type Figures,
  type Period,
  type ShownCount,
  type Vouched,
} from '../../contract/reports/compute-figures.ts';
import { channels } from '../../contract/requests/request.ts';
import { numberIn, timeOf } from '../../words/dates.ts';
import { writtenDate } from '../../words/written-date.ts';
import type { Words } from '../../words/words.ts';
import type { RequestState } from '../files/ledger/fact.ts';

/** Why no department is shown. */
export function noDepartments(t: Words, detail: Figures['detail']): string {
  return t(detail === 'totals' ? 'reports.departments.wholePeriods' : 'reports.departments.tooFew');
}

const method = ['answered', 'onTime', 'half', 'open', 'rights', 'breaches', 'counts'] as const;

/** How the figures were counted; the same words stand in both exports. */
export function methodOf(t: Words, { detail }: Pick<Figures, 'detail'>): readonly string[] {
  const notes = detail === 'all' ? method : ([...method, detail] as const);
  return notes.map((note) => t(`reports.paper.method.${note}`));
}

/** What stands in place of a hidden count, said once to whoever is handed the file; nothing where none is hidden. */
export function hiddenLegend(t: Words, { detail }: Pick<Figures, 'detail'>): readonly string[] {
  return detail === 'all' ? [] : [t('reports.paper.legend.hidden')];
}

/** The only words for a count that may be hidden: `17` or `not shown`. */
export function wordCount(t: Words, cell: ShownCount): string {
  return isHidden(cell) ? t('reports.count.notShown') : numberIn(t, cell);
}

/** `92%`, never 100% unless it is all and never 0% unless it is none; null when there is nothing to divide by. */
export function wordShare(t: Words, part: number, whole: number): string | null {
  if (whole === 0) return null;
  const nearest = Math.round((part * 100) / whole);
  const share = nearest === 100 && part < whole ? 99 : nearest === 0 && part > 0 ? 1 : nearest;
  return t('reports.count.share', { share: share / 100 });
}

/** `57 of 62 (92%)`: a rate always stands beside its counts. `not shown of 62` where the part is hidden. */
export function wordPart(t: Words, part: ShownCount, whole: number): string {
  if (isHidden(part)) return t('reports.paper.notShownOf', { whole: numberIn(t, whole) });
  const counts = { part: numberIn(t, part), whole: numberIn(t, whole) };
  const share = wordShare(t, part, whole);
  return share === null ? t('reports.paper.of', counts) : t('reports.paper.ofWithShare', { ...counts, share });
}

/** Whether an officer signed the counts that a manager's report is made of. */
export function wordVouched(t: Words, vouched: Vouched, timeZone: string): string {
  if (vouched.state === 'unsigned') return t('reports.paper.unsigned');
  return t(`reports.paper.${vouched.state}`, { role: vouched.role, at: wordInstant(t, vouched.at, timeZone) });
}

/** A way in which requests arrive; one that Docket does not know as it stands. */
export function wordChannel(t: Words, channel: string): string {
  const known = channels.find((one) => one === channel);
  return known === undefined ? channel : t(`terms.channels.${known}`);
}

export function wordRight(t: Words, right: Right): string {
  return right === 'automated-decision' ? t('reports.paper.automatedDecisions') : t(`terms.rights.${right}`);
}

export function wordCause(t: Words, cause: Cause): string {
  if (cause === 'other') return t('reports.paper.anotherCause');
  return cause === 'unknown' ? t('reports.paper.causeNotKnown') : t(`terms.causes.${cause}`);
}

export function wordState(t: Words, state: RequestState): string {
  return t(`reports.paper.states.${state}`);
}

export function wordDepartment(t: Words, department: string | null): string {
  return department ?? t('reports.departments.noDepartment');
}

/** `1 December 2025 to 25 November 2026`. */
export function wordPeriod(t: Words, { from, to }: Period): string {
  if (from === to) return wordDate(t, from);
  return t('reports.period.range', { from: wordDate(t, from), to: wordDate(t, to) });
}

const dateParts = { day: 'numeric', month: 'long', year: 'numeric' } as const;

export function wordDate(t: Words, date: string): string {
  return writtenDate(t, { date, parts: dateParts });
}

/** `25 November 2026, 09:12 (Europe/London)`, of an instant in the organisation's zone. */
export function wordInstant(t: Words, instant: string, timeZone: string): string {
  const date = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return writtenDate(t, { date, parts: dateParts, after: `, ${timeOf(instant, timeZone)} (${timeZone})` });
}

/** `Dec 2025`. */
export function wordMonth(t: Words, month: string): string {
  return writtenDate(t, { date: `${month}-01`, parts: { month: 'short', year: 'numeric' } });
}

export function wordDays(t: Words, days: number): string {
  return t('reports.paper.days', { days });
}

const openGroups = ['overdue1To7Days', 'overdueMoreThan7Days', 'dueIn7Days', 'dueLater', 'pausedOrNotStarted'] as const;

/** The figures of open requests in the order of time left. */
export function openRows(
  t: Words,
  { open }: Figures,
): readonly { readonly label: string; readonly count: ShownCount }[] {
  return openGroups.map((group) => ({ label: t(`reports.openRequests.${group}`), count: open[group] }));
}
