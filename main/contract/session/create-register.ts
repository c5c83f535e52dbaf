import { z } from 'zod';
import { openProcedure } from '../procedure.ts';
import { newRegister, registerNotice } from './register.ts';

export const createRegister = openProcedure
  .input(newRegister)
  .errors({
    FOLDER_TAKEN: {
      message: 'There is something in that folder already. Choose another.',
      data: z.object({ path: z.string() }),
    },
    WEAK_PASSPHRASE: { message: 'That passphrase is too easy to guess.', data: z.object({ sentence: z.string() }) },
    FOLDER_REFUSED: {
      message: 'That folder cannot be written to. Choose another.',
      data: z.object({ path: z.string() }),
    },
    NETWORK_SHARE: {
      message:
        'That folder lies on a network share, where two computers can write to a register at once and damage it. Choose a folder on a disk of this computer.',
      data: z.object({ path: z.string() }),
    },
  })
  .output(
    z.object({
      path: z.string(),
      recoveryKey: z.string(),
      intakeKey: z.string(),
      fingerprint: z.string(),
      /** What to know of the place it was made in: a folder that a service copies elsewhere. */
      notice: registerNotice.optional(),
    }),
  );
