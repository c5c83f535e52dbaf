import { describe, expect, test } from 'vitest';
import { rowWindow, scrollToRow } from '../../renderer/ui/row-window.ts';
import { fc } from '../support/seeded-checks.ts';

const rowHeight = 36;
const list = fc
  .record({ rowCount: fc.integer({ min: 1, max: 2_000_000 }), viewport: fc.integer({ min: 36, max: 2000 }) })
  .map((shape) => ({ ...shape, rowHeight }));

describe('a list of any length', () => {
  test('draws the rows in view and a few around them, never the whole', () => {
    const shown = rowWindow({ scrollTop: 36_000, viewport: 720, rowCount: 100_000, rowHeight });
    expect(shown).toEqual({ first: 992, last: 1032, top: 35_712, height: 3_600_000 });
  });

  test('stays under the height a browser can scroll at two million rows', () => {
    const { height } = rowWindow({ scrollTop: 0, viewport: 720, rowCount: 2_000_000, rowHeight });
    expect(height).toBeLessThan(33_000_000);
  });

  test('any row can be brought into view, and is then among the drawn ones, inside the window', () => {
    fc.assert(
      fc.property(list, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (shape, scrolled, pick) => {
        const index = pick % shape.rowCount;
        const height = Math.min(shape.rowCount * rowHeight, 30_000_000);
        const from = Math.floor(scrolled * Math.max(0, height - shape.viewport));
        const scrollTop = scrollToRow(index, { ...shape, scrollTop: from });
        const shown = rowWindow({ ...shape, scrollTop });
        expect(index).toBeGreaterThanOrEqual(shown.first);
        expect(index).toBeLessThan(shown.last);
        const rowTop = shown.top + (index - shown.first) * rowHeight;
        expect(rowTop).toBeGreaterThanOrEqual(scrollTop - 1);
        expect(rowTop + rowHeight).toBeLessThanOrEqual(scrollTop + Math.max(shape.viewport, rowHeight) + 1);
      }),
      { numRuns: 500 },
    );
  });

  test('a row that is in view already does not make the list move', () => {
    expect(scrollToRow(5, { scrollTop: 100, viewport: 720, rowCount: 50, rowHeight })).toBe(100);
  });
});
