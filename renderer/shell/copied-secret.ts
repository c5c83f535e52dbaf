let onClipboard = false;

/** Puts a passphrase or a key on the clipboard, and remembers that one lies there. */
export async function copySecret(secret: string): Promise<void> {
  await navigator.clipboard.writeText(secret);
  onClipboard = true;
}

/**
 * Takes a secret that was copied here off the clipboard: when the register is locked. A window that lies behind another
 * may not write there and does it as soon as it may.
 */
export async function forgetCopied(): Promise<void> {
  if (!onClipboard) return;
  try {
    await navigator.clipboard.writeText('');
    onClipboard = false;
  } catch {
    window.addEventListener('focus', () => void forgetCopied(), { once: true });
  }
}
