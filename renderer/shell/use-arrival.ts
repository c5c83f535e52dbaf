import { useEffect } from 'react';

const patience = 5_000;

/**
 * After a navigation names the window after the place and puts the focus on its heading, once there is one.
 * A screen that has put the focus somewhere itself, such as in a field, keeps it there.
 */
export function useArrival(place: string, title: string): void {
  useEffect(() => {
    document.title = `${title} · Docket`;
  }, [title]);

  useEffect(() => {
    const left = document.activeElement;
    const arrive = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!heading) return false;
      const stayed = document.activeElement === left || document.activeElement === document.body;
      if (stayed && !heading.closest('main')?.contains(left)) heading.focus();
      else if (document.activeElement === document.body) heading.focus();
      return true;
    };
    if (arrive()) return undefined;
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const giveUp = setTimeout(() => observer.disconnect(), patience);
    return () => {
      clearTimeout(giveUp);
      observer.disconnect();
    };
  }, [place]);
}
