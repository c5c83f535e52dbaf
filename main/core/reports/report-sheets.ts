import { isHidden, type Figures, type ShownCount } from '../../contract/reports/compute-figures.ts';
import { kindInWords } from '../../words/kind-in-words.ts';
import type { Words } from '../../words/words.ts';
import type { RequestFact } from '../files/ledger/fact.ts';
import { dayNumber, inert, type Column, type Row, type Sheet } from '../files/workbook/workbook.ts';
import {
  hiddenLegend,
  methodOf,
  noDepartments,
  openRows,
  wordCause,
  wordChannel,
  wordCount,
  wordDepartment,
  wordInstant,
  wordRight,
  wordState,
  wordVouched,
} from './report-words.ts';

const text = (title: string, width: number): Column => ({ title, width, format: 'text' });
const count = (title: string, width = 14): Column => ({ title, width, format: 'count' });
const date = (title: string): Column => ({ title, width: 14, format: 'date' });
const share = (title: string): Column => ({ title, width: 12, format: 'share' });

/** Every sheet but the list of requests. */
export function figureSheets(
  t: Words,
  figures: Figures,
  { now, history }: { readonly now: string; readonly history?: string | undefined },
): readonly Sheet[] {
  const [kind, channel] = [t('reports.columns.kind'), t('reports.columns.channel')];
  return [
    {
      name: t('reports.paper.sheets.summary'),
      columns: figureColumns(t, { count: 44, outOf: 12 }),
      rows: summaryRows(t, figures, { now, history }),
    },
    { name: t('reports.paper.sheets.months'), columns: monthColumns(t), rows: monthRows(t, figures) },
    { name: t('reports.paper.sheets.rights'), columns: rightColumns(t), rows: rightRows(t, figures) },
    { name: t('reports.paper.sheets.kinds'), columns: partColumns(t, kind), rows: kindRows(t, figures) },
    { name: t('reports.paper.sheets.channels'), columns: partColumns(t, channel), rows: channelRows(t, figures) },
    { name: t('reports.paper.sheets.departments'), columns: departmentColumns(t), rows: departmentRows(t, figures) },
    {
      name: t('reports.paper.sheets.breaches'),
      columns: figureColumns(t, { count: 14, outOf: 14 }),
      rows: breachRows(t, figures),
    },
  ];
}

function figureColumns(t: Words, width: { readonly count: number; readonly outOf: number }): readonly Column[] {
  return [
    text(t('reports.paper.labels.figure'), 44),
    count(t('reports.paper.labels.count'), width.count),
    count(t('reports.paper.labels.outOf'), width.outOf),
    share(t('reports.paper.labels.share')),
  ];
}

function summaryRows(
  t: Words,
  figures: Figures,
  { now, history }: { readonly now: string; readonly history: string | undefined },
): readonly Row[] {
  const { period, yearBefore, open, vouched, timeZone } = figures;
  const onDay = (day: string) => ({ value: dayNumber(day), format: 'date' }) as const;
  return [
    [t('reports.paper.labels.organisation'), inert(figures.organisation)],
    [t('reports.period.firstDay'), onDay(period.from)],
    [t('reports.period.lastDay'), onDay(period.to)],
    [t('reports.paper.labels.openAsOf'), onDay(figures.today)],
    [t('reports.paper.labels.made'), wordInstant(t, now, timeZone)],
    ...(history === undefined ? [] : [[t('reports.paper.labels.auditLog'), history]]),
    ...(vouched === undefined ? [] : [[t('reports.paper.labels.ledger'), wordVouched(t, vouched, timeZone)]]),
    [t('reports.columns.received'), figures.received],
    [t('reports.columns.answered'), figures.answered],
    ...(figures.answered === 0 ? [[t('reports.noAnswers')]] : []),
    part(t, t('reports.keyFigures.onTime'), figures.onTime, figures.answered),
    part(t, t('reports.paper.answeredLate'), figures.late, figures.answered),
    part(t, t('reports.paper.labels.afterExtension'), figures.extended, figures.answered),
    part(t, t('reports.outcomes.refused'), figures.refused, figures.answered),
    part(t, t('reports.outcomes.refusedWithReasons'), figures.refusedWithReasons, figures.answered),
    part(t, t('reports.outcomes.refusedInPart'), figures.refusedInPart, figures.answered),
    [t('reports.paper.labels.half'), shown(t, figures.medianDays ?? t('reports.paper.noneAnswered'))],
    [t('reports.paper.labels.yearBeforeFirst'), onDay(yearBefore.period.from)],
    [t('reports.paper.labels.yearBeforeLast'), onDay(yearBefore.period.to)],
    part(t, t('reports.paper.labels.yearBeforeOnTime'), yearBefore.onTime, yearBefore.answered),
    [t('reports.keyFigures.open'), open.total],
    part(t, t('reports.paper.labels.overdueNow'), open.overdue, open.total),
    ...openRows(t, figures).map((row) => part(t, row.label, row.count, open.total)),
    [t('reports.paper.labels.oldestOverdue'), shown(t, open.oldestOverdueDays ?? t('reports.paper.noneOverdue'))],
    [t('reports.keyFigures.breaches'), figures.breaches.recorded],
    [],
    ...[...hiddenLegend(t, figures), ...methodOf(t, figures)].map((sentence) => [sentence]),
  ];
}

function part(t: Words, label: string, counted: ShownCount, whole: ShownCount): Row {
  if (isHidden(counted) || isHidden(whole))
    return [label, shown(t, counted), shown(t, whole), wordCount(t, hiddenOf(counted, whole))];
  return [label, counted, whole, whole === 0 ? undefined : counted / whole];
}

function hiddenOf(...counts: readonly ShownCount[]): ShownCount {
  return counts.find((count) => isHidden(count)) ?? 0;
}

/** The cell of a count that may be hidden, or of words in its place. */
function shown(t: Words, cell: ShownCount | string): number | string {
  return typeof cell === 'object' ? wordCount(t, cell) : cell;
}

function monthColumns(t: Words): readonly Column[] {
  return [
    { title: t('reports.columns.month'), width: 14, format: 'month' },
    count(t('reports.columns.received')),
    count(t('reports.columns.answered')),
    count(t('reports.keyFigures.onTime'), 18),
    count(t('reports.paper.answeredLate'), 16),
  ];
}

function monthRows(t: Words, { byMonth }: Figures): readonly Row[] {
  return byMonth.map(({ month, received, answered, answeredOnTime, answeredLate }) => [
    dayNumber(`${month}-01`),
    received,
    answered,
    shown(t, answeredOnTime),
    shown(t, answeredLate),
  ]);
}

function rightColumns(t: Words): readonly Column[] {
  return [
    text(t('reports.columns.right'), 24),
    count(t('reports.columns.received')),
    count(t('reports.columns.answered')),
    count(t('reports.columns.onTime')),
    share(t('reports.paper.shareOnTime')),
  ];
}

function rightRows(t: Words, { byRight }: Figures): readonly Row[] {
  return byRight.map(({ right, received, answered, onTime }) => [
    inert(wordRight(t, right)),
    shown(t, received),
    shown(t, answered),
    shown(t, onTime),
    answered === 0 ? undefined : shareOf(t, onTime, answered),
  ]);
}

function partColumns(t: Words, title: string): readonly Column[] {
  return [text(title, 24), count(t('reports.columns.received')), count(t('reports.columns.answered'))];
}

function kindRows(t: Words, { byKind }: Figures): readonly Row[] {
  return byKind.map(({ kind, received, answered }) => [
    inert(kindInWords(t, kind)),
    shown(t, received),
    shown(t, answered),
  ]);
}

function channelRows(t: Words, { byChannel }: Figures): readonly Row[] {
  return byChannel.map((row) => [inert(wordChannel(t, row.channel)), shown(t, row.received), shown(t, row.answered)]);
}

function departmentColumns(t: Words): readonly Column[] {
  return [
    text(t('reports.columns.department'), 36),
    count(t('reports.columns.answered')),
    count(t('reports.columns.onTime')),
    share(t('reports.paper.shareOnTime')),
    count(t('reports.paper.labels.half'), 26),
  ];
}

function departmentRows(t: Words, { answered, byDepartment, detail }: Figures): readonly Row[] {
  if (answered === 0) return [[t('reports.noAnswers')]];
  if (!byDepartment.shown) return [[noDepartments(t, detail)]];
  return byDepartment.rows.map((row) => [
    inert(wordDepartment(t, row.department)),
    shown(t, row.answered),
    shown(t, row.onTime),
    shareOf(t, row.onTime, row.answered),
    shown(t, row.medianDays),
  ]);
}

function shareOf(t: Words, part: ShownCount, whole: ShownCount): number | string {
  return isHidden(part) || isHidden(whole) ? t('reports.count.notShown') : part / whole;
}

function breachRows(t: Words, { breaches, authority }: Figures): readonly Row[] {
  const told =
    authority === '' ? t('reports.paper.labels.told') : t('reports.paper.labels.toldNamed', { name: authority });
  return [
    [t('reports.keyFigures.breaches'), breaches.recorded],
    ...breaches.byCause.map((row) =>
      part(t, t('reports.paper.labels.cause', { cause: wordCause(t, row.cause) }), row.count, breaches.recorded),
    ),
    part(t, told, breaches.toldAuthority, breaches.recorded),
    part(t, t('reports.paper.labels.toldInside'), breaches.toldWithin72Hours, breaches.toldAuthority),
    part(t, t('reports.paper.labels.peopleTold'), breaches.toldPeople, breaches.recorded),
    part(t, t('reports.paper.labels.peopleWaiting'), breaches.peopleWaiting, breaches.recorded),
    part(t, t('reports.paper.labels.withReasons'), breaches.decidedWithReasons, breaches.decided),
  ];
}

/** A request without the person and without the department: rows could be counted where the table hides a count. */
export function requestColumns(t: Words): readonly Column[] {
  return [
    text(t('reports.columns.kind'), 28),
    text(t('reports.paper.labels.rights'), 28),
    date(t('reports.columns.received')),
    date(t('reports.paper.labels.due')),
    date(t('reports.columns.answered')),
    count(t('reports.paper.labels.daysToAnswer'), 16),
    text(t('reports.columns.onTime'), 10),
    text(t('reports.paper.labels.state'), 26),
    text(t('reports.paper.labels.extended'), 10),
  ];
}

export function requestRow(t: Words, fact: RequestFact): Row {
  const received = dayNumber(fact.received_on);
  const due = fact.due_on === null ? undefined : dayNumber(fact.due_on);
  const answered = fact.answered_on === null ? undefined : dayNumber(fact.answered_on);
  const yesNo = (is: boolean) => t(is ? 'reports.paper.yes' : 'reports.paper.no');
  return [
    inert(kindInWords(t, fact.kind)),
    inert(fact.rights.map((right) => wordRight(t, right)).join(', ')),
    received,
    due,
    answered,
    answered === undefined ? undefined : answered - received,
    answered === undefined ? undefined : yesNo(due === undefined || answered <= due),
    wordState(t, fact.state),
    yesNo(fact.extended === 1),
  ];
}
