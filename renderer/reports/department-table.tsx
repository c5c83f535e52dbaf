import { isHidden, wordCount, wordPart } from '../../main/contract/reports/compute-figures.ts';
import type { ByDepartment, DepartmentCount, DepartmentFigures } from '../../main/contract/reports/compute-figures.ts';
import classes from './department-table.module.css';
import table from './report-table.module.css';

/** Answers by department. What is hidden is an object until here, and never becomes a number. */
export function DepartmentTable({ byDepartment }: { readonly byDepartment: ByDepartment }) {
  return (
    <section className={classes.panel} aria-labelledby="by-department">
      <header className={classes.head}>
        <h2 id="by-department">By department</h2>
        <span>Answered requests of the period</span>
      </header>
      {!byDepartment.shown && (
        <p className={classes.none}>
          Too few requests were answered to show any department without giving a small count away.
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
              <th scope="col">On time</th>
              <th scope="col">Half within, days</th>
            </tr>
          </thead>
          <tbody>
            {byDepartment.rows.map((row) => (
              <tr key={row.department ?? ''}>
                <th scope="row">{row.department ?? 'No department'}</th>
                <Cell of={row.answered} words={wordCount(row.answered)} />
                <Cell of={row.onTime} words={onTimeWords(row)} />
                <Cell of={row.medianDays} words={isHidden(row.medianDays) ? 'not shown' : String(row.medianDays)} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Cell({ of, words }: { readonly of: DepartmentCount; readonly words: string }) {
  return <td data-hidden={isHidden(of)}>{words}</td>;
}

function onTimeWords({ answered, onTime }: DepartmentFigures): string {
  if (isHidden(answered)) return 'not shown';
  return isHidden(onTime) ? wordCount(onTime) : wordPart(onTime, answered);
}
