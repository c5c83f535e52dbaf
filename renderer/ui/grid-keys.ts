/** What a key asks of the grid. */
export type GridMove =
  | { readonly kind: 'go'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'toggle' | 'open' | 'all' | 'clear' };

type Press = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};
type Place = { readonly active: number; readonly rowCount: number; readonly pageRows: number };

/** The move a key press means, or undefined when it is not the grid's. `letters` is off where single-letter keys are. */
export function moveOf(press: Press, { active, rowCount, pageRows }: Place, letters: boolean): GridMove | undefined {
  const command = press.ctrlKey || press.metaKey;
  if (command && !press.altKey && press.key.toLowerCase() === 'a') return { kind: 'all' };
  if (command || press.altKey || rowCount === 0) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (!letters && /^[a-z]$/u.test(key)) return undefined;
  const to = target(key, active, rowCount, pageRows);
  if (to !== undefined) return { kind: 'go', to: Math.min(rowCount - 1, Math.max(0, to)), extend: press.shiftKey };
  if (key === 'x' || key === ' ') return { kind: 'toggle' };
  if (key === 'Enter') return { kind: 'open' };
  return key === 'Escape' ? { kind: 'clear' } : undefined;
}

function target(key: string, active: number, rowCount: number, pageRows: number): number | undefined {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return active + 1;
    case 'k':
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + pageRows;
    case 'PageUp':
      return active - pageRows;
    case 'Home':
      return 0;
    case 'End':
      return rowCount - 1;
    default:
      return undefined;
  }
}
