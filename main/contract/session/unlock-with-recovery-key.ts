import { z } from 'zod';
import { said } from '../../words/said.ts';
import { openProcedure, role } from '../procedure.ts';
import { cannotOpen } from './register.ts';

export const unlockWithRecoveryKey = openProcedure
  .input(
    z.object({ recoveryKey: z.string().trim().min(1, said('session.unlockForm.nothingTyped.recovery-key')).max(400) }),
  )
  .errors(cannotOpen)
  .output(z.object({ role }));
