import { desktop } from '../desktop.ts';
import { leaveForNextPage, takeFromLastPage } from './next-page.ts';

let onClipboard = takeFromLastPage('copied-secret');
if (onClipboard) window.addEventListener('focus', () => void forgetCopied(), { once: true });

/** Puts a passphrase or a key on the clipboard, and remembers that one lies there; the desktop remembers it by itself. */
export async function copySecret(secret: string): Promise<void> {
  await navigator.clipboard.writeText(secret);
  const host = desktop();
  if (host === undefined) onClipboard = true;
  else host.secretCopied();
}

/**
 * Takes a secret that was copied here off the clipboard: when the register is locked, just before the page is loaded anew.
 * A window that lies behind another may not write there, and does it as soon as somebody comes back to it.
 */
export async function forgetCopied(): Promise<void> {
  if (!onClipboard) return;
  try {
    await navigator.clipboard.writeText('');
    onClipboard = false;
  } catch {
    leaveForNextPage('copied-secret');
  }
}
