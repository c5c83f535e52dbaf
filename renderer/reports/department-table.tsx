import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type {
  ByDepartment,
  DepartmentFigures,
  Figures,
  ShownCount,
} from '../../main/contract/reports/compute-figures.ts';
import type { Words } from '../../main/words/words.ts';
import { useWords } from '../ui/use-words.tsx';
import { countWords, partWords } from './count-words.ts';
import classes from './department-table.module.css';
import table from './report-table.module.css';

type DepartmentTableProps = { readonly byDepartment: ByDepartment; readonly detail: Figures['detail'] };

/** Answers by department. What is hidden is an object until here, and never becomes a number. */
export function DepartmentTable({ byDepartment, detail }: DepartmentTableProps) {
  const t = useWords();
  return (
    <section className={classes.panel} aria-labelledby="by-department">
      <header className={classes.head}>
        <h2 id="by-department">{t('reports.departments.title')}</h2>
        <span>{t('reports.departments.what')}</span>
      </header>
      {!byDepartment.shown && (
        <p className={classes.none}>
          {t(detail === 'totals' ? 'reports.departments.wholePeriods' : 'reports.departments.tooFew')}
        </p>
      )}
      {byDepartment.shown && byDepartment.rows.length === 0 && <p className={classes.none}>{t('reports.noAnswers')}</p>}
      {byDepartment.shown && byDepartment.rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('reports.columns.department')}</th>
              <th scope="col">{t('reports.columns.answered')}</th>
              {detail === 'all' && <th scope="col">{t('reports.columns.onTime')}</th>}
              {detail === 'all' && <th scope="col">{t('reports.columns.halfWithin')}</th>}
            </tr>
          </thead>
          <tbody>
            {byDepartment.rows.map((row) => (
              <tr key={row.department ?? ''}>
                <th scope="row">{row.department ?? t('reports.departments.noDepartment')}</th>
                <Cell of={row.answered} words={countWords(t, row.answered)} />
                {detail === 'all' && <Cell of={row.onTime} words={onTimeWords(t, row)} />}
                {detail === 'all' && <Cell of={row.medianDays} words={countWords(t, row.medianDays)} />}
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

function onTimeWords(t: Words, { answered, onTime }: DepartmentFigures): string {
  if (isHidden(answered)) return countWords(t, answered);
  return isHidden(onTime) ? countWords(t, onTime) : partWords(t, onTime, answered);
}
