import { useEffect, useRef } from 'react';

/** For what leads on once something has ended, if it should: back from nowhere, where a form that is gone meanwhile leaves the focus. */
export function useReturn<Part extends HTMLElement = HTMLButtonElement>(waiting: boolean, should = true) {
  const part = useRef<Part>(null);
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waiting && should && document.activeElement === document.body) part.current?.focus();
    waited.current = waiting;
  }, [waiting, should]);
  return part;
}
