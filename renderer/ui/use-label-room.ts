import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { labelsThatFit } from './label-room.ts';

/**
 * A row of labels that stand at points of a ruler, most important first, measured as they are drawn: one that would come
 * nearer to another than the gap (in pixels), or run out of the row, is marked `data-no-room`.
 */
export function useLabelRoom(gap = 8): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (row.current !== null) markWhatFits(row.current, gap);
  });
  useLayoutEffect(() => {
    const { current } = row;
    if (current === null) return undefined;
    const watch = new ResizeObserver(() => markWhatFits(current, gap));
    watch.observe(current);
    // Words change their width as their letters arrive, and the row does not.
    void document.fonts.ready.then(() => markWhatFits(current, gap));
    return () => watch.disconnect();
  }, [gap]);
  return row;
}

function markWhatFits(row: HTMLElement, gap: number): void {
  const { left: start, width: room } = row.getBoundingClientRect();
  if (room === 0) return;
  const share = (pixels: number) => (pixels / room) * 100;
  const labels = [...row.children].map((label) => {
    const { left, width } = label.getBoundingClientRect();
    // A pixel less than it takes, so that rounding drops none that ends where the row ends.
    const drawn = width - 1;
    const at = Math.max(0, left - start);
    return {
      label,
      at: share(at),
      width: share(Math.max(drawn, Math.min(width + gap, room - at - 1))),
      side: 'right',
    } as const;
  });
  const fitting = new Set(labelsThatFit(labels));
  for (const one of labels) one.label.toggleAttribute('data-no-room', !fitting.has(one));
}
