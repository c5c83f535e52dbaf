import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type { Figures, Period, Vouched } from '../../main/contract/reports/compute-figures.ts';
import { channels } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { useKeys } from '../shell/keys.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { kindInWords } from '../../main/words/kind-in-words.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { BarList } from './bar-list.tsx';
import { DepartmentTable } from './department-table.tsx';
import { ExportFailure, ExportReport, useExport } from './export-report.tsx';
import { KeyFigures } from './key-figures.tsx';
import { MonthChart } from './month-chart.tsx';
import { PartTable } from './part-table.tsx';
import { PeriodSelect } from './period-select.tsx';
import { firstChoice, periodOf, periodWords } from './report-period.ts';
import classes from './show-figures.module.css';

/** Counts of a period: no name, no reference, no free text. An officer sees all, a manager what no request can be told by. */
export function ShowFigures() {
  const t = useWords();
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
    { press: 'mod+e', does: t('reports.showFigures.exportKey'), run: () => void exporting.run('pdf') },
    {
      press: 't',
      does: t(asTable ? 'reports.showFigures.chartKey' : 'reports.showFigures.tableKey'),
      run: () => setAsTable(!asTable),
    },
  ]);
  return (
    <>
      <PageHead
        title={t(person.role === 'manager' ? 'reports.showFigures.overview' : 'reports.showFigures.title')}
        sentence={t(`reports.showFigures.sentence.${shown.data?.detail ?? 'all'}`, { period: periodWords(t, period) })}
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
            failed={t('reports.showFigures.failed')}
            safe={t('ui.unchanged')}
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
  const t = useWords();
  const { open, breaches, byDepartment } = figures;
  return (
    <>
      <KeyFigures figures={figures} />
      <div className={classes.columns}>
        <MonthChart months={figures.byMonth} asTable={asTable} onAsTable={onAsTable} />
        <BarList
          title={t('reports.openRequests.title')}
          bars={[
            { label: t('reports.openRequests.overdue1To7Days'), count: open.overdue1To7Days },
            { label: t('reports.openRequests.overdueMoreThan7Days'), count: open.overdueMoreThan7Days },
            { label: t('reports.openRequests.dueIn7Days'), count: open.dueIn7Days },
            { label: t('reports.openRequests.dueLater'), count: open.dueLater },
            { label: t('reports.openRequests.pausedOrNotStarted'), count: open.pausedOrNotStarted },
          ]}
          note={oldestWords(t, open)}
        />
        <DepartmentTable byDepartment={byDepartment} detail={figures.detail} />
        <PartTable
          title={t('reports.showFigures.byRight')}
          head={t('reports.columns.right')}
          rows={figures.byRight.map(({ right, ...row }) => ({ name: t(`terms.rights.${right}`), ...row }))}
          detail={figures.detail}
        />
        <PartTable
          title={t('reports.showFigures.byKind')}
          head={t('reports.columns.kind')}
          rows={figures.byKind.map(({ kind, ...row }) => ({ name: kindInWords(t, kind), ...row }))}
          detail={figures.detail}
        />
        <PartTable
          title={t('reports.showFigures.byChannel')}
          head={t('reports.columns.channel')}
          rows={figures.byChannel.map((row) => ({ name: channelWords(t, row.channel), ...row }))}
          detail={figures.detail}
        />
        <BarList
          title={t('reports.outcomes.title')}
          bars={[
            { label: t('reports.outcomes.refused'), count: figures.refused },
            { label: t('reports.outcomes.refusedWithReasons'), count: figures.refusedWithReasons },
            { label: t('reports.outcomes.refusedInPart'), count: figures.refusedInPart },
          ]}
          note={t('reports.outcomes.note', { answered: figures.answered })}
        />
        <BarList
          title={t('reports.breachCauses.title')}
          bars={breaches.byCause
            .toSorted((a, b) => b.count - a.count)
            .map(({ cause, count }) => ({ label: t(`terms.causes.${cause}`), count }))}
          note={breachNote(t, figures)}
        />
      </div>
      {figures.vouched !== undefined && (
        <p className={classes.vouched}>{vouchedWords(t, figures.vouched, figures.timeZone)}</p>
      )}
    </>
  );
}

function oldestWords(t: Words, { oldestOverdueDays: days, total }: Figures['open']): string {
  if (days === null) return t('reports.openRequests.noneOverdue');
  return isHidden(days) ? t('reports.openRequests.open', { total }) : t('reports.openRequests.oldestOverdue', { days });
}

function channelWords(t: Words, channel: string): string {
  const known = channels.find((code) => code === channel);
  return known === undefined ? channel : t(`terms.channels.${known}`);
}

function vouchedWords(t: Words, vouched: Vouched, timeZone: string): string {
  if (vouched.state === 'unsigned') return t('reports.showFigures.vouched.unsigned');
  const { state, role, at } = vouched;
  return t(`reports.showFigures.vouched.${state}`, { role, when: fullInstant(t, at, timeZone) });
}

function breachNote(t: Words, { breaches }: Figures): string {
  const { recorded, toldPeople, peopleWaiting, decided, decidedWithReasons } = breaches;
  if (recorded === 0) return t('reports.breachCauses.none');
  if (isHidden(toldPeople) || isHidden(peopleWaiting) || isHidden(decided) || isHidden(decidedWithReasons))
    return t('reports.breachCauses.notShown');
  const reasons =
    decided === 0
      ? t('reports.breachCauses.noDecision')
      : decided === decidedWithReasons
        ? t('reports.breachCauses.allReasons')
        : t('reports.breachCauses.someReasons', { reasons: decidedWithReasons, decided });
  return [
    t('reports.breachCauses.toldPeople', { told: toldPeople, recorded }),
    ...(peopleWaiting === 0 ? [] : [t('reports.breachCauses.peopleWaiting', { waiting: peopleWaiting })]),
    reasons,
  ].join(' ');
}
