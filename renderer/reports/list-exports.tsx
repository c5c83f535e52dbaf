import { useState } from 'react';
import type { Period } from '../../main/contract/reports/compute-figures.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { useWords } from '../ui/use-words.tsx';
import { ExportFailure, ExportReport, useExport } from './export-report.tsx';
import classes from './list-exports.module.css';
import { PeriodSelect } from './period-select.tsx';
import { firstChoice, periodOf, periodWords } from './report-period.ts';

/** What the two files hold, and the period they are written for. */
export function ListExports() {
  const t = useWords();
  const { today } = useMoment();
  const { person } = useSession();
  const isManager = person.role === 'manager';
  const first = firstChoice(person.role);
  const [period, setPeriod] = useState<Period>(() => periodOf(first, today));
  const exporting = useExport(period);
  return (
    <>
      <PageHead
        title={t('reports.listExports.title')}
        sentence={t('reports.listExports.sentence', { period: periodWords(t, period) })}
        actions={
          <>
            <PeriodSelect period={period} first={first} onChange={setPeriod} />
            <ExportReport exporting={exporting} />
          </>
        }
        ruled
      />
      <div className={classes.pane}>
        <ExportFailure exporting={exporting} />
        <FactList
          facts={[
            {
              label: t('reports.listExports.xlsx'),
              value: t(isManager ? 'reports.listExports.xlsxHoldsForManager' : 'reports.listExports.xlsxHolds'),
            },
            {
              label: t('reports.listExports.pdf'),
              value: t('reports.listExports.pdfHolds'),
            },
            {
              label: t('reports.listExports.never'),
              value: t(isManager ? 'reports.listExports.neverHoldsForManager' : 'reports.listExports.neverHolds'),
            },
            {
              label: t('reports.listExports.kept'),
              value: t('reports.listExports.keptNothing'),
            },
          ]}
        />
      </div>
    </>
  );
}
