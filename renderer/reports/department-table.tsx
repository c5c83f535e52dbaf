import { isHidden, wordCount, wordPart } from '../../main/contract/reports/compute-figures.ts';
import type {
  ByDepartment,
  DepartmentFigures,
  Figures,
  ShownCount,
} from '../../main/contract/reports/compute-figures.ts';
import classes from './department-table.module.css';
import table from './report-table.module.css';

type DepartmentTableProps = { readonly byDepartment: ByDepartment; readonly detail: Figures['detail'] };

/** Answers by department. What is hidden is an object until here, and never becomes a number. */
export function DepartmentTable({ byDepartment, detail }: DepartmentTableProps) {
  return (
    <section className={classes.panel} aria-labelledby="by-department">
      <header className={classes.head}>
        <h2 id="by-department">By department</h2>
        <span>Answered requests of the period</span>
      </header>
      {!byDepartment.shown && (
        <p className={classes.none}>
          {detail === 'totals'
            ? 'Departments are shown for a whole month, quarter or year that is over.'
            : 'Too few requests were answered to show any department without giving a small count away.'}
        </p>
      )}
      {byDepartment.shown && byDepartment.rows.length === 0 && (
        <p className={classes.none}>No request was answered in this period.</p>
      )}
      {byDepartment.shown && byDepartment.rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Department</th>
              <th scope="col">Answered</th>
              {detail === 'all' && <th scope="col">On time</th>}
              {detail === 'all' && <th scope="col">Half within, days</th>}
            </tr>
          </thead>
          <tbody>
            {byDepartment.rows.map((row) => (
              <tr key={row.department ?? ''}>
                <th scope="row">{row.department ?? 'No department'}</th>
                <Cell of={row.answered} words={wordCount(row.answered)} />
                {detail === 'all' && <Cell of={row.onTime} words={onTimeWords(row)} />}
                {detail === 'all' && <Cell of={row.medianDays} words={wordCount(row.medianDays)} />}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Cell({ of, words }: { readonly of: ShownCount; readonly words: string }) {
  return <td data-hidden={isHidden(of)}>{words}</td>;
}

function onTimeWords({ answered, onTime }: DepartmentFigures): string {
  if (isHidden(answered)) return 'not shown';
  return isHidden(onTime) ? wordCount(onTime) : wordPart(onTime, answered);
}
