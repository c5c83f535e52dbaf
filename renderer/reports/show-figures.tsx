import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type { Figures, Period, Vouched } from '../../main/contract/reports/compute-figures.ts';
import { query } from '../api.ts';
import { causeWords } from '../breaches/breach-words.ts';
import { channelWords, rightWords } from '../ui/request-words.ts';
import { useKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { count, fullInstant } from '../ui/words.ts';
import { BarList } from './bar-list.tsx';
import { DepartmentTable } from './department-table.tsx';
import { ExportFailure, ExportReport, useExport } from './export-report.tsx';
import { KeyFigures } from './key-figures.tsx';
import { MonthChart } from './month-chart.tsx';
import { PartTable } from './part-table.tsx';
import { PeriodSelect } from './period-select.tsx';
import { firstChoice, periodOf, periodWords } from './report-period.ts';
import classes from './show-figures.module.css';

const hidingWords: Readonly<Record<Figures['detail'], string>> = {
  all: 'Counts only, from the register.',
  whole: 'Counts only. Small counts, and those they would follow from, are not shown.',
  totals: 'Totals only. Choose a whole month, quarter or year that is over for more.',
};

/** Counts of a period: no name, no reference, no free text. An officer sees all, a manager what no request can be told by. */
export function ShowFigures() {
  const { today } = useMoment();
  const { person } = useSession();
  const first = firstChoice(person.role);
  const [period, setPeriod] = useState<Period>(() => periodOf(first, today));
  const [asTable, setAsTable] = useState(false);
  const shown = useQuery({
    ...query.reports.showFigures.queryOptions({ input: period }),
    placeholderData: keepPreviousData,
  });
  const exporting = useExport(period);
  useKeys([
    { press: 'mod+e', does: 'export', run: () => void exporting.run('pdf') },
    { press: 't', does: asTable ? 'show as a chart' : 'show as a table', run: () => setAsTable(!asTable) },
  ]);
  return (
    <>
      <PageHead
        title={person.role === 'manager' ? 'Overview' : 'Reports'}
        sentence={`${periodWords(period)}. ${hidingWords[shown.data?.detail ?? 'all']}`}
        actions={
          <>
            <PeriodSelect period={period} first={first} onChange={setPeriod} />
            <ExportReport exporting={exporting} />
          </>
        }
      />
      <div className={classes.pane}>
        <ExportFailure exporting={exporting} />
        {shown.isError && (
          <Problem
            failed="The figures could not be counted."
            safe="Nothing was changed."
            details={`${shown.error.name}: ${shown.error.message}`}
            onRetry={() => void shown.refetch()}
          />
        )}
        {shown.data !== undefined && <Board figures={shown.data} asTable={asTable} onAsTable={setAsTable} />}
      </div>
    </>
  );
}

type BoardProps = {
  readonly figures: Figures;
  readonly asTable: boolean;
  readonly onAsTable: (asTable: boolean) => void;
};

function Board({ figures, asTable, onAsTable }: BoardProps) {
  const { open, breaches, byDepartment } = figures;
  return (
    <>
      <KeyFigures figures={figures} />
      <div className={classes.columns}>
        <MonthChart months={figures.byMonth} asTable={asTable} onAsTable={onAsTable} />
        <BarList
          title="Open requests by time left"
          bars={[
            { label: 'Overdue, 1 to 7 days', count: open.overdue1To7Days },
            { label: 'Overdue, more than 7 days', count: open.overdueMoreThan7Days },
            { label: 'Due in 7 days', count: open.dueIn7Days },
            { label: 'Due later', count: open.dueLater },
            { label: 'Clock paused or not started', count: open.pausedOrNotStarted },
          ]}
          note={oldestWords(open)}
        />
        <DepartmentTable byDepartment={byDepartment} detail={figures.detail} />
        <PartTable
          title="By right"
          rows={figures.byRight.map(({ right, ...row }) => ({ name: rightWords[right], ...row }))}
          detail={figures.detail}
        />
        <PartTable
          title="By kind"
          rows={figures.byKind.map(({ kind, ...row }) => ({ name: kind, ...row }))}
          detail={figures.detail}
        />
        <PartTable
          title="By channel"
          rows={figures.byChannel.map((row) => ({ name: wordOfChannel(row.channel), ...row }))}
          detail={figures.detail}
        />
        <BarList
          title="Breaches by cause"
          bars={breaches.byCause
            .toSorted((a, b) => b.count - a.count)
            .map(({ cause, count: number }) => ({ label: causeWords(cause), count: number }))}
          note={breachNote(figures)}
        />
      </div>
      {figures.vouched !== undefined && (
        <p className={classes.vouched}>{vouchedWords(figures.vouched, figures.timeZone)}</p>
      )}
    </>
  );
}

function oldestWords({ oldestOverdueDays, total }: Figures['open']): string {
  if (oldestOverdueDays === null) return 'Nothing is overdue.';
  if (isHidden(oldestOverdueDays)) return count(total, { one: '{n} open.', other: '{n} open.' });
  return count(oldestOverdueDays, { one: 'Oldest overdue: {n} day.', other: 'Oldest overdue: {n} days.' });
}

function wordOfChannel(channel: string): string {
  return Object.entries(channelWords).find(([known]) => known === channel)?.[1] ?? channel;
}

function vouchedWords(vouched: Vouched, timeZone: string): string {
  if (vouched.state === 'unsigned') return 'These counts are not signed by an officer.';
  const who = vouched.role === 'dpo' ? 'the data-protection officer' : 'a handler';
  const when = fullInstant(vouched.at, timeZone);
  return vouched.state === 'signed'
    ? `These counts are as signed by ${who} on ${when}.`
    : `These counts have changed since they were signed by ${who} on ${when}. An officer signs them again by locking the register.`;
}

function breachNote({ breaches }: Figures): string {
  const { recorded, toldPeople, decided, decidedWithReasons } = breaches;
  if (recorded === 0) return 'No breach was recorded in this period.';
  if (isHidden(toldPeople) || isHidden(decided) || isHidden(decidedWithReasons))
    return 'Causes are shown for a whole month, quarter or year.';
  const reasons =
    decided === decidedWithReasons
      ? 'Every decision has written reasons.'
      : `${decidedWithReasons} of ${decided} decisions have written reasons.`;
  return `People told in ${toldPeople} of ${recorded} ${recorded === 1 ? 'breach' : 'breaches'}. ${decided === 0 ? 'No decision is written yet.' : reasons}`;
}
