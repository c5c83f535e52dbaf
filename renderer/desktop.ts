import type { Desktop } from '../main/contract/desktop.ts';

declare global {
  interface Window {
    readonly desktop?: Desktop;
  }
}

/** What the desktop adds to this window; undefined in a browser. */
export function desktop(): Desktop | undefined {
  return window.desktop;
}
