import { z } from 'zod';
import { openProcedure } from '../procedure.ts';
import { newRegister } from './register.ts';

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
  })
  .output(z.object({ path: z.string(), recoveryKey: z.string(), intakeKey: z.string(), fingerprint: z.string() }));
