import { useEffect } from 'react';

const arrivalWaitMs = 5_000;

/**
 * After a navigation names the window after the place and puts the focus on its heading, once there is one.
 * A screen that has put the focus somewhere itself, such as in a field, keeps it there.
 */
export function useArrival(place: string, title: string): void {
  useEffect(() => {
    document.title = `${title} · Docket`;
  }, [title]);

  useEffect(() => {
    const arrive = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      const within = document.activeElement?.closest('main > *') ?? null;
      if (heading && !within) heading.focus();
      return heading !== null;
    };
    if (arrive()) return undefined;
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const giveUp = setTimeout(() => observer.disconnect(), arrivalWaitMs);
    return () => {
      clearTimeout(giveUp);
      observer.disconnect();
    };
  }, [place]);
}
