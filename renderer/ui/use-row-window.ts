import { useCallback, useEffect, useRef, useState } from 'react';
import { rowWindow, scrollToRow } from './row-window.ts';

/** The rows of a scrolling table that are in view, and a way to bring one into view. `headHeight` is the sticky head's. */
export function useRowWindow(rowCount: number, rowHeight: number, headHeight: number) {
  const viewport = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ scrollTop: 0, viewport: rowHeight });

  const measure = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = viewport.current ?? {};
    return { scrollTop, viewport: Math.max(rowHeight, clientHeight - headHeight) };
  }, [rowHeight, headHeight]);

  /** Looks again where the table is scrolled to. Most scroll events leave the same rows in view and draw nothing. */
  const refresh = useCallback(() => {
    const next = measure();
    const shown = rowWindow({ ...next, rowCount, rowHeight });
    setScrolled((before) => {
      const now = rowWindow({ ...before, rowCount, rowHeight });
      return now.first === shown.first && now.last === shown.last ? before : next;
    });
    return shown;
  }, [measure, rowCount, rowHeight]);

  useEffect(() => {
    const element = viewport.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => refresh());
    observer.observe(element);
    return () => observer.disconnect();
  }, [refresh]);

  const bringIntoView = useCallback(
    (index: number) => {
      if (viewport.current) viewport.current.scrollTop = scrollToRow(index, { ...measure(), rowCount, rowHeight });
      refresh();
    },
    [measure, refresh, rowCount, rowHeight],
  );

  return { viewport, shown: rowWindow({ ...scrolled, rowCount, rowHeight }), refresh, bringIntoView };
}
