import { useEffect, useRef } from 'react';

/** For a button that leads on once something has ended, if it should: back from nowhere, where one that waits leaves the focus. */
export function useReturn(waiting: boolean, should = true) {
  const button = useRef<HTMLButtonElement>(null);
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waiting && should && document.activeElement === document.body) button.current?.focus();
    waited.current = waiting;
  }, [waiting, should]);
  return button;
}
