import { desktop } from '../desktop.ts';
import { forgetCopied } from './copied-secret.ts';

/** How long the desktop may take to put another page in this one's place, in milliseconds (main/hosts/electron/replace-page.ts). */
const desktopPatienceMs = 5_000;

/**
 * Draws the window anew once the register is locked: what was read, typed or drawn goes with the page, and the address with
 * it, which may name a case.
 */
export async function emptyWindow(): Promise<void> {
  document.title = 'Docket';
  history.replaceState(null, '', location.pathname);
  await forgetCopied();
  // A page that came between would take what was left for the one that the desktop loads.
  if (desktop() !== undefined) await new Promise((resolve) => void setTimeout(resolve, desktopPatienceMs));
  location.reload();
}
