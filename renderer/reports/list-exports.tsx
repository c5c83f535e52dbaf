import { useState } from 'react';
import type { Period } from '../../main/contract/reports/compute-figures.ts';
import { useMoment } from '../shell/now.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { ExportFailure, ExportReport, useExport } from './export-report.tsx';
import classes from './list-exports.module.css';
import { PeriodSelect } from './period-select.tsx';
import { periodOf, periodWords } from './report-period.ts';

/** What the two files hold, and the period they are written for. */
export function ListExports() {
  const { today } = useMoment();
  const [period, setPeriod] = useState<Period>(() => periodOf('last-12-months', today));
  const exporting = useExport(period);
  return (
    <>
      <PageHead
        title="Exports"
        sentence={`${periodWords(period)}. Both files hold the same counts and hide the same ones.`}
        actions={
          <>
            <PeriodSelect period={period} onChange={setPeriod} />
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
              label: 'XLSX',
              value: 'A workbook to count further with: every figure of the overview, with how it was counted.',
            },
            {
              label: 'PDF report',
              value: 'Pages for a board: the same figures with their charts, to print or to attach.',
            },
            {
              label: 'Never in them',
              value: 'Names, references and free text. Department counts under 5 stand as <5.',
            },
            {
              label: 'Kept here',
              value: 'Nothing. A file is written once, handed over, and removed from this register.',
            },
          ]}
        />
      </div>
    </>
  );
}
