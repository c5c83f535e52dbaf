import { open } from '../kernel/procedures.ts';
import { cannotOpen } from './cannot-open.ts';
import { unlockWithPassphrase } from './keys/unlock-key-file.ts';
import { unlock } from './open-slot.ts';

/** Opens the register with a person's passphrase: an officer's opens everything, a manager's the ledger. */
export const unlockRegister = open.register.unlockRegister.handler(async ({ context, input, errors }) => {
  try {
    return await unlock(
      context,
      async (keyFile) =>
        await unlockWithPassphrase(keyFile, input.passphrase, { worker: context.host.workers.deriveKey }),
    );
  } catch (error) {
    throw cannotOpen(error, errors);
  }
});
