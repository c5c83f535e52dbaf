import { forgetCopied } from './copied-secret.ts';

/**
 * Draws the window anew once the register is locked: what was read, typed or drawn goes with the page. The place stays in
 * the address, so that unlocking leads back to it; what was searched or filtered there does not.
 */
export async function emptyWindow(): Promise<void> {
  await forgetCopied();
  document.title = 'Docket';
  const [place] = location.hash.split('?');
  history.replaceState(null, '', `${location.pathname}${place ?? ''}`);
  location.reload();
}
