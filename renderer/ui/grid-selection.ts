/** Which rows are selected: some by key, or all of the view but a few, so that 100,000 need not be read to be chosen. */
export type GridSelection =
  | { readonly kind: 'some'; readonly keys: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<string> };

export const nothingSelected: GridSelection = { kind: 'some', keys: new Set() };
export const everythingSelected: GridSelection = { kind: 'all', except: new Set() };

/** Is the row with this key selected? */
export function isSelected(selection: GridSelection, key: string): boolean {
  return selection.kind === 'some' ? selection.keys.has(key) : !selection.except.has(key);
}

/** The selection with these keys selected, or not. */
export function select(selection: GridSelection, keys: readonly string[], selected: boolean): GridSelection {
  return selection.kind === 'some'
    ? { kind: 'some', keys: changed(selection.keys, keys, selected) }
    : { kind: 'all', except: changed(selection.except, keys, !selected) };
}

/** How many of `rowCount` rows are selected. */
export function selectedCount(selection: GridSelection, rowCount: number): number {
  return selection.kind === 'some' ? selection.keys.size : rowCount - selection.except.size;
}

function changed(set: ReadonlySet<string>, keys: readonly string[], present: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) {
    if (present) next.add(key);
    else next.delete(key);
  }
  return next;
}
