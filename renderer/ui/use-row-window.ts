import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowWindow, scrollToRow } from './row-window.ts';

/** The rows of a scrolling table that are in view, and a way to bring one into view. `headHeight` is the sticky head's. */
export function useRowWindow(rowCount: number, rowHeight: number, headHeight: number) {
  const viewport = useRef<HTMLDivElement>(null);
  const measure = useCallback(() => {
    const element = viewport.current;
    return {
      scrollTop: element?.scrollTop ?? 0,
      viewport: Math.max(rowHeight, (element?.clientHeight ?? 0) - headHeight),
      rowCount,
      rowHeight,
    };
  }, [rowCount, rowHeight, headHeight]);
  const [shown, setShown] = useState(() => rowWindow(measure()));

  const refresh = useCallback(() => {
    const next = rowWindow(measure());
    setShown((now) => (now.first === next.first && now.last === next.last && now.height === next.height ? now : next));
    return next;
  }, [measure]);

  useLayoutEffect(() => void refresh(), [refresh]);

  useEffect(() => {
    const element = viewport.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => refresh());
    observer.observe(element);
    return () => observer.disconnect();
  }, [refresh]);

  const bringIntoView = useCallback(
    (index: number) => {
      if (viewport.current) viewport.current.scrollTop = scrollToRow(index, measure());
      refresh();
    },
    [measure, refresh],
  );

  return { viewport, shown, refresh, bringIntoView };
}
