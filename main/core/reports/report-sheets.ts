import { isHidden, wordCount, type Figures, type ShownCount } from '../../contract/reports/compute-figures.ts';
import type { RequestFact } from '../files/ledger/fact.ts';
import {
  methodOf,
  noAnswers,
  noDepartments,
  openRows,
  wordCause,
  wordChannel,
  wordDepartment,
  wordInstant,
  wordRight,
  wordState,
  wordVouched,
} from './report-words.ts';

/** How a column's cells look; `date`, `month` and `share` hold numbers that a spreadsheet formats. */
export type Format = 'text' | 'count' | 'date' | 'month' | 'share';
export type Column = { readonly title: string; readonly width: number; readonly format: Format };
/** A cell that differs from its column's format says so. */
export type Cell = string | number | undefined | { readonly value: number; readonly format: Format };
export type Row = readonly Cell[];
export type Sheet = { readonly name: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

const text = (title: string, width: number): Column => ({ title, width, format: 'text' });
const count = (title: string, width = 14): Column => ({ title, width, format: 'count' });
const date = (title: string): Column => ({ title, width: 14, format: 'date' });
const share = (title: string): Column => ({ title, width: 12, format: 'share' });

const dayLength = 86_400_000;
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const serials = new Map<string, number>();

/** The day number spreadsheets count dates in. The few dates of a report are asked for again and again. */
function serial(day: string): number {
  const known = serials.get(day);
  if (known !== undefined) return known;
  if (serials.size > 40_000) serials.clear();
  const number = (Date.parse(`${day}T00:00:00Z`) - spreadsheetEpoch) / dayLength;
  serials.set(day, number);
  return number;
}

/** Every sheet but the list of requests. */
export function figureSheets(figures: Figures, now: string, history?: string): readonly Sheet[] {
  return [
    { name: 'Summary', columns: summaryColumns, rows: summaryRows(figures, now, history) },
    { name: 'Requests by month', columns: monthColumns, rows: monthRows(figures) },
    { name: 'By right', columns: rightColumns, rows: rightRows(figures) },
    { name: 'By kind', columns: partColumns('Kind'), rows: kindRows(figures) },
    { name: 'By channel', columns: partColumns('Channel'), rows: channelRows(figures) },
    { name: 'By department', columns: departmentColumns, rows: departmentRows(figures) },
    { name: 'Breaches', columns: breachColumns, rows: breachRows(figures) },
  ];
}

const summaryColumns = [text('Figure', 44), count('Count', 30), count('Out of', 12), share('Share')];

function summaryRows(figures: Figures, now: string, history?: string): readonly Row[] {
  const { period, yearBefore, open } = figures;
  const onDay = (day: string) => ({ value: serial(day), format: 'date' }) as const;
  return [
    ['Organisation', inert(figures.organisation)],
    ['First day', onDay(period.from)],
    ['Last day', onDay(period.to)],
    ['Open requests as of', onDay(figures.today)],
    ['Made', wordInstant(now, figures.timeZone)],
    ...(history === undefined ? [] : [['Audit log', history]]),
    ...(figures.vouched === undefined ? [] : [['Ledger', wordVouched(figures.vouched, figures.timeZone)]]),
    ['Received', figures.received],
    ['Answered', figures.answered],
    ...(figures.answered === 0 ? [[noAnswers]] : []),
    part('Answered on time', figures.onTime, figures.answered),
    part('Answered late', figures.late, figures.answered),
    part('Answered after an extension', figures.extended, figures.answered),
    ['Half answered within, days', shown(figures.medianDays ?? 'none answered')],
    ['Year before, first day', onDay(yearBefore.period.from)],
    ['Year before, last day', onDay(yearBefore.period.to)],
    part('Year before, answered on time', yearBefore.onTime, yearBefore.answered),
    ['Open now', open.total],
    part('Overdue now', open.overdue, open.total),
    ...openRows(figures).map((row) => part(row.label, row.count, open.total)),
    ['Oldest overdue, days', shown(open.oldestOverdueDays ?? 'none overdue')],
    ['Breaches recorded', figures.breaches.recorded],
    ...methodOf(figures).map((sentence) => [sentence]),
  ];
}

function part(label: string, counted: ShownCount, whole: ShownCount): Row {
  if (isHidden(counted) || isHidden(whole))
    return [label, shown(counted), shown(whole), wordCount(hiddenOf(counted, whole))];
  return [label, counted, whole, whole === 0 ? undefined : counted / whole];
}

function hiddenOf(...counts: readonly ShownCount[]): ShownCount {
  return counts.find((count) => isHidden(count)) ?? 0;
}

/** The cell of a count that may be hidden, or of words in its place. */
function shown(cell: ShownCount | string): number | string {
  return typeof cell === 'object' ? wordCount(cell) : cell;
}

const monthColumns: readonly Column[] = [
  { title: 'Month', width: 14, format: 'month' },
  count('Received'),
  count('Answered'),
  count('Answered on time', 18),
  count('Answered late', 16),
];

function monthRows({ byMonth }: Figures): readonly Row[] {
  return byMonth.map(({ month, received, answered, answeredOnTime, answeredLate }) => [
    serial(`${month}-01`),
    received,
    answered,
    shown(answeredOnTime),
    shown(answeredLate),
  ]);
}

const rightColumns = [
  text('Right', 24),
  count('Received'),
  count('Answered'),
  count('On time'),
  share('Share on time'),
];

function rightRows({ byRight }: Figures): readonly Row[] {
  return byRight.map(({ right, received, answered, onTime }) => [
    inert(wordRight(right)),
    shown(received),
    shown(answered),
    shown(onTime),
    answered === 0 ? undefined : shareOf(onTime, answered),
  ]);
}

const partColumns = (title: string): readonly Column[] => [text(title, 24), count('Received'), count('Answered')];

function kindRows({ byKind }: Figures): readonly Row[] {
  return byKind.map(({ kind, received, answered }) => [inert(kind), shown(received), shown(answered)]);
}

function channelRows({ byChannel }: Figures): readonly Row[] {
  return byChannel.map((row) => [inert(wordChannel(row.channel)), shown(row.received), shown(row.answered)]);
}

const departmentColumns = [
  text('Department', 36),
  count('Answered'),
  count('On time'),
  share('Share on time'),
  count('Half answered within, days', 26),
];

function departmentRows({ answered, byDepartment, detail }: Figures): readonly Row[] {
  if (answered === 0) return [[noAnswers]];
  if (!byDepartment.shown) return [[noDepartments(detail)]];
  return byDepartment.rows.map((row) => [
    inert(wordDepartment(row.department)),
    shown(row.answered),
    shown(row.onTime),
    shareOf(row.onTime, row.answered),
    shown(row.medianDays),
  ]);
}

function shareOf(part: ShownCount, whole: ShownCount): number | string {
  return isHidden(part) || isHidden(whole) ? 'not shown' : part / whole;
}

const breachColumns = [text('Figure', 44), count('Count'), count('Out of'), share('Share')];

function breachRows({ breaches, authority }: Figures): readonly Row[] {
  return [
    ['Breaches recorded', breaches.recorded],
    ...breaches.byCause.map((row) => part(`Cause: ${wordCause(row.cause)}`, row.count, breaches.recorded)),
    part(
      `Told to the authority${authority === '' ? '' : ` (${authority})`}`,
      breaches.toldAuthority,
      breaches.recorded,
    ),
    part('Told to the authority within 72 hours', breaches.toldWithin72Hours, breaches.toldAuthority),
    part('People told', breaches.toldPeople, breaches.recorded),
    part('Decisions with written reasons', breaches.decidedWithReasons, breaches.decided),
  ];
}

/** A request without the person and without the department: rows could be counted where the table hides a count. */
export const requestColumns: readonly Column[] = [
  text('Kind', 8),
  text('Rights', 28),
  date('Received'),
  date('Due'),
  date('Answered'),
  count('Days to answer', 16),
  text('On time', 10),
  text('State', 26),
  text('Extended', 10),
];

export function requestRow(fact: RequestFact): Row {
  const received = serial(fact.received_on);
  const due = fact.due_on === null ? undefined : serial(fact.due_on);
  const answered = fact.answered_on === null ? undefined : serial(fact.answered_on);
  return [
    fact.kind,
    inert(fact.rights.map(wordRight).join(', ')),
    received,
    due,
    answered,
    answered === undefined ? undefined : answered - received,
    answered === undefined ? undefined : due === undefined || answered <= due ? 'Yes' : 'No',
    wordState(fact.state),
    fact.extended === 1 ? 'Yes' : 'No',
  ];
}

/**
 * Text that stays text: in a workbook strings are never formulas, but a spreadsheet saved as CSV turns a leading
 * `=`, `+`, `-` or `@` into one, so such words get an apostrophe (ASVS 1.2.10).
 */
export function inert(words: string): string {
  return /^[=+\-@\t\r\n\0＝＋－＠]/u.test(words) ? `'${words}` : words;
}
