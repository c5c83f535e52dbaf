import { useId } from 'react';
import { isHidden, wordCount } from '../../main/contract/reports/compute-figures.ts';
import type { Figures, ShownCount } from '../../main/contract/reports/compute-figures.ts';
import classes from './department-table.module.css';
import table from './report-table.module.css';

type PartTableProps = {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly received: ShownCount; readonly answered: ShownCount }[];
  readonly detail: Figures['detail'];
};

/** Requests received and answered, by right, kind or channel. */
export function PartTable({ title, rows, detail }: PartTableProps) {
  const heading = useId();
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading}>{title}</h2>
      </header>
      {rows.length === 0 && <p className={classes.none}>{noneWords[detail]}</p>}
      {rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{title.replace('By ', '').replace(/^./u, (letter) => letter.toUpperCase())}</th>
              <th scope="col">Received</th>
              <th scope="col">Answered</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, received, answered }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-hidden={isHidden(received)}>{wordCount(received)}</td>
                <td data-hidden={isHidden(answered)}>{wordCount(answered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const noneWords: Readonly<Record<Figures['detail'], string>> = {
  all: 'No request was received or answered in this period.',
  whole: 'No count is large enough to be shown.',
  totals: 'Shown for a whole month, quarter or year that is over.',
};
