import { choosesPassphrase } from '../kernel/chooses-passphrase.ts';
import { open } from '../kernel/procedures.ts';
import { cannotOpen } from '../files/register/cannot-open.ts';
import { unlockWith } from './unlock.ts';
import { tryPassphrase } from './try-passphrase.ts';

/** Opens the register with a person's passphrase: an officer's opens everything, a manager's the ledger alone. */
export const unlockRegister = open.session.unlockRegister.handler(async ({ context, input, errors }) => {
  try {
    const opened = await unlockWith(
      context,
      async (keyFile) => await tryPassphrase(context, keyFile, input.passphrase),
    );
    const { open: register } = context.session;
    return { ...opened, ...(register !== undefined && choosesPassphrase(register) && { choosesPassphrase: true }) };
  } catch (error) {
    throw cannotOpen(error, errors);
  }
});
