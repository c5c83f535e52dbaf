import type { Driven } from './start-driven.ts';

/** Unlocks the register in a window without a debugger, by typing and clicking. */
export async function unlockBy(driven: Driven, passphrase: string): Promise<void> {
  await driven.waitFor('h2', 'Unlock the register');
  await driven.click('label', 'Passphrase');
  await driven.waitFor('input:focus');
  await driven.type(passphrase);
  await driven.click('button', 'Unlock');
  await driven.waitFor('nav[aria-label="Main"]');
}
