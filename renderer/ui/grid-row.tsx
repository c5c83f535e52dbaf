import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import type { ReactNode } from 'react';
import classes from './data-grid.module.css';

/** A column of a data grid. Keep the array of columns the same between renders: rows are drawn again when it changes. */
export type GridColumn<Row> = {
  readonly key: string;
  readonly head: string;
  /** The word is for screen readers only, for a column that continues the one before it. */
  readonly headHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** The full text of a cell that may be cut, shown on hover. */
  readonly full?: (row: Row) => string;
  /** As wide as `sample`, the longest content to expect; or a share of what is left. */
  readonly width: { readonly sample: ReactNode } | { readonly share: number };
  readonly look?: 'name' | 'quiet' | 'faint';
  readonly align?: 'right';
  readonly sortable?: boolean;
  /** The width of the window under which the column goes. */
  readonly hideBelow?: 860 | 1240 | 1400;
};

type GridRowProps<Row> = {
  readonly columns: readonly GridColumn<Row>[];
  /** Undefined while its page has not arrived. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly active: boolean;
  /** Undefined where rows cannot be selected. */
  readonly selected: boolean | undefined;
  readonly tabbable: boolean;
};

// Plain cells in a memo row: Tooltip and Checkbox in every row cost half the frames and ended in React error 185.
function Row<Row>({ columns, row, index, active, selected, tabbable }: GridRowProps<Row>) {
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      {...(selected !== undefined && { 'aria-selected': selected })}
      {...(row === undefined && { 'aria-busy': true })}
      {...(active && { 'data-active-row': true })}
      data-index={index}
      tabIndex={tabbable ? 0 : -1}
      className={classes.row}
    >
      {selected !== undefined && (
        <td role="gridcell" className={classes.check} data-check>
          <Checkbox.Indicator size="xs" checked={selected} aria-hidden />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.key}
          role="gridcell"
          className={classes.cell}
          data-look={column.look}
          data-align={column.align}
          title={row === undefined ? undefined : column.full?.(row)}
        >
          {row === undefined ? null : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One row of a data grid. */
export const GridRow = memo(Row) as typeof Row;
