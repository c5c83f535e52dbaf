import { z } from 'zod';
import { openProcedure, role } from '../procedure.ts';
import { cannotOpen } from './register.ts';

export const unlockWithRecoveryKey = openProcedure
  .input(z.object({ recoveryKey: z.string().trim().min(1, 'Type the recovery key from your sheet.').max(400) }))
  .errors(cannotOpen)
  .output(z.object({ role }));
