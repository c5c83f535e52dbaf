import { open } from '../kernel/procedures.ts';
import { cannotOpen } from '../files/register/cannot-open.ts';
import { unlockWithRecoveryKey as openRecoverySlot } from '../files/keys/unlock-key-file.ts';
import { unlockWith } from './unlock.ts';

/** Opens the register with the printed recovery key. */
export const unlockWithRecoveryKey = open.session.unlockWithRecoveryKey.handler(async ({ context, input, errors }) => {
  try {
    return await unlockWith(context, async (keyFile) => await openRecoverySlot(keyFile, input.recoveryKey));
  } catch (error) {
    throw cannotOpen(error, errors);
  }
});
