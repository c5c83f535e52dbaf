import { describe, expect, test } from 'vitest';
import { moveOf } from '../../renderer/ui/grid-keys.ts';
import {
  everythingSelected,
  isSelected,
  nothingSelected,
  select,
  selectedCount,
} from '../../renderer/ui/grid-selection.ts';
import { labelsThatFit } from '../../renderer/ui/label-room.ts';

const place = { active: 10, rowCount: 100, pageRows: 20 };
const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of a list', () => {
  test.each([
    ['j', 11],
    ['ArrowDown', 11],
    ['k', 9],
    ['ArrowUp', 9],
    ['Home', 0],
    ['End', 99],
    ['PageDown', 30],
    ['PageUp', 0],
  ])('%s goes to row %i', (key, to) => {
    expect(moveOf(press(key), place, true)).toEqual({ kind: 'go', to, extend: false });
  });

  test('Shift extends the selection, with letters as with arrows', () => {
    expect(moveOf(press('J', { shiftKey: true }), place, true)).toEqual({ kind: 'go', to: 11, extend: true });
  });

  test('X and Space select, Enter opens, Ctrl A takes all of the view, Escape none', () => {
    expect(['x', ' ', 'Enter', 'Escape'].map((key) => moveOf(press(key), place, true)?.kind)).toEqual([
      'toggle',
      'toggle',
      'open',
      'clear',
    ]);
    expect(moveOf(press('a', { ctrlKey: true }), place, true)).toEqual({ kind: 'all' });
  });

  test('with single-letter keys turned off the letters do nothing and the named keys still work', () => {
    expect(['j', 'k', 'x'].map((key) => moveOf(press(key), place, false))).toEqual([undefined, undefined, undefined]);
    expect(moveOf(press('ArrowDown'), place, false)).toBeDefined();
  });

  test("other commands are left to the window's own keys", () => {
    expect(moveOf(press('k', { ctrlKey: true }), place, true)).toBeUndefined();
    expect(moveOf(press('n'), place, true)).toBeUndefined();
  });

  test('an empty list takes no key', () => {
    expect(moveOf(press('j'), { active: 0, rowCount: 0, pageRows: 1 }, true)).toBeUndefined();
  });
});

describe('the selected rows', () => {
  test('all of a view but one counts without reading the view', () => {
    const selection = select(everythingSelected, ['SAR-2026-0042'], false);
    expect(selectedCount(selection, 100_000)).toBe(99_999);
    expect(isSelected(selection, 'SAR-2026-0042')).toBe(false);
    expect(isSelected(selection, 'SAR-2026-0043')).toBe(true);
  });

  test('selecting and taking back leaves nothing', () => {
    const two = select(nothingSelected, ['a', 'b'], true);
    expect(selectedCount(two, 10)).toBe(2);
    expect(select(two, ['a', 'b'], false)).toEqual(nothingSelected);
  });
});

describe('the words of a ruler', () => {
  test('give way to the more important ones instead of touching them', () => {
    const received = { at: 0, width: 10, side: 'right' as const };
    const due = { at: 100, width: 8, side: 'left' as const };
    const today = { at: 98, width: 8, side: 'left' as const };
    const pause = { at: 30, width: 12, side: 'right' as const };
    expect(labelsThatFit([received, due, today, pause])).toEqual([received, due, pause]);
  });
});
