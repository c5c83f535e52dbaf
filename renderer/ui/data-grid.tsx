import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import classes from './data-grid.module.css';
import { GridHead } from './grid-head.tsx';
import type { GridSort } from './grid-head.tsx';
import { moveOf } from './grid-keys.ts';
import { GridRow } from './grid-row.tsx';
import type { GridColumn } from './grid-row.tsx';
import { everythingSelected, isSelected, nothingSelected, select, selectedCount } from './grid-selection.ts';
import type { GridSelection } from './grid-selection.ts';
import type { RowWindow } from './row-window.ts';
import { useRowWindow } from './use-row-window.ts';

const rowHeight = 36;
const headHeight = 32;

type DataGridProps<Row> = {
  readonly label: string;
  /** The same array from one render to the next. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rowCount: number;
  /** The row at an index of the sorted view; undefined while its page has not arrived. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly rowKey: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  /** Told which rows are on screen, `first` up to `last`, so that their pages can be read. */
  readonly onShow?: (first: number, last: number) => void;
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  readonly selection?: GridSelection;
  readonly onSelect?: (selection: GridSelection) => void;
  /** Reads the rows from `first` up to `last` that are not on screen, for a selection that reaches over them. */
  readonly readRows?: (first: number, last: number) => Promise<readonly Row[]>;
  /** A row to go to, whenever another object is given. */
  readonly goTo?: { readonly index: number } | undefined;
  readonly onActive?: (index: number) => void;
  /** False where the officer has turned single-letter keys off. */
  readonly letters?: boolean;
  /** The strip under the list: what is shown, or what to do with the selected rows. It never covers a row. */
  readonly foot?: ReactNode;
};

/** A table of any length: only the rows in view exist, one of them is the keyboard's, and every key has a row. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rowCount, rowAt, rowKey, onOpen, onShow, sort, onSort, selection, onSelect, onActive } = props;
  const columns = useColumnsThatFit(props.columns);
  const { viewport, shown, refresh, bringIntoView } = useRowWindow(rowCount, rowHeight, headHeight);
  const [chosen, setActive] = useState(0);
  const active = Math.max(0, Math.min(chosen, rowCount - 1));
  const takeFocus = useRef(false);
  const anchor = useRef(active);

  useEffect(() => onShow?.(shown.first, shown.last), [onShow, shown.first, shown.last]);

  useLayoutEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    viewport.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });

  const selectRows = (from: number, to: number, selected: boolean) => {
    if (!selection || !onSelect) return;
    const [first, last] = from < to ? [from, to] : [to, from];
    const known = Array.from({ length: last - first + 1 }, (_, offset) => rowAt(first + offset));
    const rows = known.filter((row) => row !== undefined);
    if (props.readRows === undefined || rows.length === known.length)
      onSelect(select(selection, rows.map(rowKey), selected));
    // What cannot be read is not selected, as the count of the selected says.
    else
      void props.readRows(first, last + 1).then(
        (read) => selectRead(read, selected),
        () => undefined,
      );
  };
  const selectRead = useEffectEvent((rows: readonly Row[], selected: boolean) => {
    if (selection) onSelect?.(select(selection, rows.map(rowKey), selected));
  });

  const toggle = (index: number) => {
    const row = rowAt(index);
    anchor.current = index;
    if (selection && row !== undefined) selectRows(index, index, !isSelected(selection, rowKey(row)));
  };

  const go = (index: number) => {
    takeFocus.current = true;
    bringIntoView(index);
    setActive(index);
    onActive?.(index);
  };

  const { goTo } = props;
  const follow = useEffectEvent((index: number) => go(index));
  useEffect(() => {
    if (goTo !== undefined) follow(goTo.index);
  }, [goTo]);

  const open = (index: number) => {
    const row = rowAt(index);
    if (row !== undefined) onOpen(row);
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isForGrid(event.target, viewport.current)) return;
    const pageRows = Math.max(1, Math.floor(((viewport.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const move = moveOf(event, { active, rowCount, pageRows }, props.letters ?? true);
    if (!move || (selection === undefined && ['toggle', 'all', 'clear'].includes(move.kind))) return;
    event.preventDefault();
    if (move.kind === 'open') open(active);
    else if (move.kind === 'toggle') toggle(active);
    else if (move.kind === 'all') onSelect?.(everythingSelected);
    else if (move.kind === 'clear') onSelect?.(nothingSelected);
    else if (move.kind === 'go') {
      if (move.extend) selectRows(anchor.current, move.to, true);
      else anchor.current = move.to;
      go(move.to);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const place = event.target instanceof Element ? event.target : undefined;
    const index = Number(place?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN);
    if (Number.isNaN(index) || place?.closest('a, button')) return;
    if (selection && event.shiftKey) selectRows(anchor.current, index, true);
    else if (selection && (event.ctrlKey || event.metaKey || place?.closest('[data-check]'))) toggle(index);
    else open(index);
    go(index);
  };

  // A focused row that scrolls out of view is about to leave the page: the focus stays with the list.
  const onScroll = () => {
    const next = refresh();
    const kept = active >= next.first && active < next.last;
    if (!kept && viewport.current?.contains(document.activeElement)) viewport.current.focus({ preventScroll: true });
  };

  const indexes = Array.from({ length: shown.last - shown.first }, (_, offset) => shown.first + offset);
  const tabStop = active >= shown.first && active < shown.last ? active : shown.first;
  return (
    <div className={classes.frame}>
      <div ref={viewport} className={classes.viewport} onScroll={onScroll} tabIndex={-1}>
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={rowCount + 1}
          {...(selection && { 'aria-multiselectable': true })}
          className={classes.table}
          style={{ gridTemplateColumns: template(columns, selection !== undefined) }}
        >
          <GridHead
            columns={columns}
            sort={sort}
            onSort={onSort}
            selected={selection && amount(selection, rowCount)}
            onSelectAll={() =>
              onSelect?.(selection && amount(selection, rowCount) === 'all' ? nothingSelected : everythingSelected)
            }
          />
          <tbody
            role="rowgroup"
            className={classes.body}
            style={bodyStyle(shown)}
            onClick={onClick}
            onMouseDown={keepTextUnselected}
          >
            <Sizer columns={columns} withCheck={selection !== undefined} />
            {indexes.map((index) => {
              const row = rowAt(index);
              return (
                <GridRow
                  key={index}
                  columns={columns}
                  row={row}
                  index={index}
                  active={index === active}
                  selected={selection && row !== undefined ? isSelected(selection, rowKey(row)) : selection && false}
                  tabbable={index === tabStop}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {props.foot !== undefined && <div className={classes.foot}>{props.foot}</div>}
    </div>
  );
}

// Holds the columns that fit their content at one width while other rows come and go.
function Sizer<Row>({
  columns,
  withCheck,
}: {
  readonly columns: readonly GridColumn<Row>[];
  readonly withCheck: boolean;
}) {
  return (
    <tr role="presentation" aria-hidden="true" className={classes.sizer}>
      {withCheck && <td className={classes.check} />}
      {columns.map((column) => (
        <td key={column.key} className={classes.sample} data-look={column.look}>
          {'sample' in column.width ? column.width.sample : null}
        </td>
      ))}
    </tr>
  );
}

function useColumnsThatFit<Row>(columns: readonly GridColumn<Row>[]): readonly GridColumn<Row>[] {
  const under1400 = useMediaQuery('(max-width: 1399px)', undefined, { getInitialValueInEffect: false }) ?? false;
  const under1240 = useMediaQuery('(max-width: 1239px)', undefined, { getInitialValueInEffect: false }) ?? false;
  const under860 = useMediaQuery('(max-width: 859px)', undefined, { getInitialValueInEffect: false }) ?? false;
  const reached = under860 ? 0 : under1240 ? 860 : under1400 ? 1240 : 1400;
  return useMemo(() => columns.filter(({ hideBelow = 0 }) => hideBelow <= reached), [columns, reached]);
}

function template<Row>(columns: readonly GridColumn<Row>[], withCheck: boolean): string {
  const tracks = columns.map(({ width }) => ('sample' in width ? 'max-content' : `minmax(64px, ${width.share}fr)`));
  return [...(withCheck ? ['max-content'] : []), ...tracks].join(' ');
}

// Padding cannot be negative: near the start of a list that is scrolled in proportion the rows move up instead.
function bodyStyle({ height, top }: RowWindow): CSSProperties {
  return top < 0 ? { height, transform: `translateY(${top}px)` } : { height, paddingTop: top };
}

// Shift selects rows here, where the browser would mark the words between them.
function keepTextUnselected(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

function amount(selection: GridSelection, rowCount: number): 'none' | 'some' | 'all' {
  const selected = selectedCount(selection, rowCount);
  if (selected === 0) return 'none';
  return selected >= rowCount ? 'all' : 'some';
}

// Keys reach the list from its rows and from a page where nothing that takes keys has the focus.
function isForGrid(target: EventTarget | null, viewport: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement) || !viewport) return false;
  if (target.closest('a, button, input, textarea, select, [contenteditable]')) return false;
  return viewport.contains(target) || target === document.body || target.tagName === 'H1';
}
