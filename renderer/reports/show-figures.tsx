import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Figures, Period } from '../../main/contract/reports/compute-figures.ts';
import { query } from '../api.ts';
import { causeWords } from '../breaches/breach-words.ts';
import { useKeys } from '../shell/keys.tsx';
import { useMoment } from '../shell/now.tsx';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { count } from '../ui/words.ts';
import { BarList } from './bar-list.tsx';
import { DepartmentTable } from './department-table.tsx';
import { ExportFailure, ExportReport, useExport } from './export-report.tsx';
import { KeyFigures } from './key-figures.tsx';
import { MonthChart } from './month-chart.tsx';
import { PeriodSelect } from './period-select.tsx';
import { periodOf, periodWords } from './report-period.ts';
import classes from './show-figures.module.css';

/** Counts of a period, for a manager and for the officer alike: no name, no reference, no free text. */
export function ShowFigures() {
  const { today } = useMoment();
  const { person } = useSession();
  const [period, setPeriod] = useState<Period>(() => periodOf('last-12-months', today));
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
        sentence={`${periodWords(period)}. Counts only. Department counts under 5 show as <5.`}
        actions={
          <>
            <PeriodSelect period={period} onChange={setPeriod} />
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
          note={
            open.oldestOverdueDays === null
              ? 'Nothing is overdue.'
              : count(open.oldestOverdueDays, { one: 'Oldest overdue: {n} day.', other: 'Oldest overdue: {n} days.' })
          }
        />
        <DepartmentTable byDepartment={byDepartment} />
        <BarList
          title="Breaches by cause"
          bars={breaches.byCause
            .toSorted((a, b) => b.count - a.count)
            .map(({ cause, count: number }) => ({ label: causeWords(cause), count: number }))}
          note={breachNote(figures)}
        />
      </div>
    </>
  );
}

function breachNote({ breaches }: Figures): string {
  const { recorded, toldPeople, decided, decidedWithReasons } = breaches;
  if (recorded === 0) return 'No breach was recorded in this period.';
  const reasons =
    decided === decidedWithReasons
      ? 'Every decision has written reasons.'
      : `${decidedWithReasons} of ${decided} decisions have written reasons.`;
  return `People told in ${toldPeople} of ${recorded} ${recorded === 1 ? 'breach' : 'breaches'}. ${decided === 0 ? 'No decision is written yet.' : reasons}`;
}
