import { useEffect, useRef } from 'react';

/**
 * A ref for what is focused once something has ended, if it should be: when the focus went nowhere with a form that is
 * gone, or still stands on the button that began the wait. The browser takes the focus from a button that is waited for
 * only with its next picture, and what ends before that leaves it there.
 */
export function useReturn<Part extends HTMLElement = HTMLButtonElement>(waiting: boolean, should = true) {
  const part = useRef<Part>(null);
  const waited = useRef(false);
  const stood = useRef<Element>(null);
  useEffect(() => {
    if (waiting && !waited.current) stood.current = document.activeElement;
    const focused = document.activeElement;
    const isLeft = focused === document.body || (focused instanceof HTMLButtonElement && focused === stood.current);
    if (waited.current && !waiting && should && isLeft) part.current?.focus();
    waited.current = waiting;
  }, [waiting, should]);
  return part;
}
