import { useId } from 'react';
import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type { Figures, ShownCount } from '../../main/contract/reports/compute-figures.ts';
import { useWords } from '../ui/use-words.tsx';
import { countWords } from './count-words.ts';
import classes from './department-table.module.css';
import table from './report-table.module.css';

type PartTableProps = {
  readonly title: string;
  /** What the first column holds: "Right". */
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly received: ShownCount; readonly answered: ShownCount }[];
  readonly detail: Figures['detail'];
};

/** Requests received and answered, by right, kind or channel. */
export function PartTable({ title, head, rows, detail }: PartTableProps) {
  const t = useWords();
  const heading = useId();
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading}>{title}</h2>
      </header>
      {rows.length === 0 && <p className={classes.none}>{t(`reports.parts.none.${detail}`)}</p>}
      {rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{t('reports.columns.received')}</th>
              <th scope="col">{t('reports.columns.answered')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, received, answered }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-hidden={isHidden(received)}>{countWords(t, received)}</td>
                <td data-hidden={isHidden(answered)}>{countWords(t, answered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
