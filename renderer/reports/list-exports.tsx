import { useState } from 'react';
import type { Period } from '../../main/contract/reports/compute-figures.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { ExportFailure, ExportReport, useExport } from './export-report.tsx';
import classes from './list-exports.module.css';
import { PeriodSelect } from './period-select.tsx';
import { firstChoice, periodOf, periodWords } from './report-period.ts';

/** What the two files hold, and the period they are written for. */
export function ListExports() {
  const { today } = useMoment();
  const { person } = useSession();
  const first = firstChoice(person.role);
  const [period, setPeriod] = useState<Period>(() => periodOf(first, today));
  const exporting = useExport(period);
  return (
    <>
      <PageHead
        title="Exports"
        sentence={`${periodWords(period)}. Both files hold the same counts and hide the same ones.`}
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
              label: 'XLSX',
              value:
                person.role === 'manager'
                  ? 'A workbook to count further with: every figure of the overview, with how it was counted.'
                  : 'A workbook to count further with: every figure of the reports, how it was counted, and a row for each request without a name.',
            },
            {
              label: 'PDF report',
              value: 'Pages for a board: the same figures with their charts, to print or to attach.',
            },
            {
              label: 'Never in them',
              value:
                person.role === 'manager'
                  ? 'Names, references, free text and single requests. Small counts by right, kind, channel, department and lateness are not shown, and of a period that is no whole month, quarter or year only totals.'
                  : 'Names, references and free text.',
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
