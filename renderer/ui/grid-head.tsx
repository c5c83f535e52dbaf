import { Checkbox, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './data-grid.module.css';
import type { GridColumn } from './grid-row.tsx';
import { useWords } from './use-words.tsx';

export type GridSort = { readonly column: string; readonly direction: 'ascending' | 'descending' };

type GridHeadProps<Row> = {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | undefined;
  readonly onSort: ((sort: GridSort) => void) | undefined;
  /** How much is selected; undefined where rows cannot be. */
  readonly selected: 'none' | 'some' | 'all' | undefined;
  readonly onSelectAll: () => void;
};

/** The sticky head: words that sort, and the box that selects everything in the view. */
export function GridHead<Row>({ columns, sort, onSort, selected, onSelectAll }: GridHeadProps<Row>) {
  const t = useWords();
  return (
    <thead role="rowgroup" className={classes.head}>
      <tr role="row" aria-rowindex={1} className={classes.headRow}>
        {selected !== undefined && (
          <th role="columnheader" scope="col" className={classes.check}>
            <UnstyledButton
              onClick={onSelectAll}
              aria-label={t(selected === 'all' ? 'ui.selectNone' : 'ui.selectAll')}
              className={classes.all}
            >
              <Checkbox.Indicator
                size="xs"
                checked={selected === 'all'}
                indeterminate={selected === 'some'}
                aria-hidden
              />
            </UnstyledButton>
          </th>
        )}
        {columns.map((column) => {
          const sorted = sort?.column === column.key ? sort.direction : undefined;
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classes.headCell}
              data-align={column.align}
              {...(sorted && { 'aria-sort': sorted })}
            >
              {column.sortable && onSort ? (
                <UnstyledButton
                  className={classes.sort}
                  onClick={() =>
                    onSort({
                      column: column.key,
                      direction: sorted === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  <HeadWords>{column.head}</HeadWords>
                  {sorted === 'ascending' && <IconArrowUp size={14} stroke={1.6} aria-hidden />}
                  {sorted === 'descending' && <IconArrowDown size={14} stroke={1.6} aria-hidden />}
                </UnstyledButton>
              ) : column.headHidden ? (
                <VisuallyHidden>{column.head}</VisuallyHidden>
              ) : (
                <HeadWords>{column.head}</HeadWords>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

// A column that shares the room has its words whole where the mouse asks for them.
function HeadWords({ children }: { readonly children: string }) {
  return (
    <span className={classes.headWords} title={children}>
      {children}
    </span>
  );
}
