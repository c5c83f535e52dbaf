import { forgetCopied } from './copied-secret.ts';

/**
 * Draws the window anew once the register is locked: what was read, typed or drawn goes with the page, and the address with
 * it, which may name a case.
 */
export async function emptyWindow(): Promise<void> {
  document.title = 'Docket';
  history.replaceState(null, '', location.pathname);
  await forgetCopied();
  location.reload();
}
