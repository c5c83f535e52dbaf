import { useEffect, useState } from 'react';

/** Gives the focus back when what took it goes: to where it was, else to the heading of the page. Mantine does so only for what stays mounted. */
export function useFocusBack(): void {
  const [before] = useState(openerOf);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const place = before?.isConnected === true ? before : document.querySelector<HTMLElement>('h1');
      place?.focus({ preventScroll: true });
    },
    [before],
  );
}

// A menu closes as one of its items is chosen: the button that opened it stays.
function openerOf(): HTMLElement | null {
  const focused = document.activeElement;
  const button = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = button == null ? focused : document.getElementById(button);
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}
