import { z } from 'zod';
import { said } from '../../words/said.ts';
import { openProcedure, role } from '../procedure.ts';
import { cannotOpen } from './register.ts';

export const unlockRegister = openProcedure
  .input(z.object({ passphrase: z.string().min(1, said('session.unlockForm.nothingTyped.passphrase')).max(4096) }))
  .errors(cannotOpen)
  .output(
    z.object({
      role,
      /** It was a one-time passphrase, which opens nothing but choosing one's own. */
      choosesPassphrase: z.literal(true).optional(),
    }),
  );
