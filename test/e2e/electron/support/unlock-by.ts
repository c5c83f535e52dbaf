import { t } from '../../support/words.ts';
import type { Driven } from './start-driven.ts';

/** Unlocks the register in a window without a debugger, by typing and clicking. */
export async function unlockBy(driven: Driven, passphrase: string): Promise<void> {
  await driven.waitFor('h2', t('session.unlockForm.title.passphrase'));
  await driven.click('label', t('session.unlockForm.passphrase'));
  await driven.waitFor('input:focus');
  await driven.type(passphrase);
  await driven.click('button', t('session.unlockForm.unlock'));
  await driven.waitFor(`nav[aria-label="${t('shell.sidebar.name')}"]`);
}
