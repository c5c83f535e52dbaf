import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { hrefTo } from '../paths.ts';

/**
 * A link that the router follows. An entry which the browser makes of a plain one has no number in its history: the router
 * cannot go back to it, and loads the page anew instead, when somebody pressed Back and chose to stay.
 */
export function useLink(path: string): {
  readonly href: string;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
} {
  const navigate = useNavigate();
  return {
    href: hrefTo(path),
    onClick: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void navigate({ to: path });
    },
  };
}
