import { z } from 'zod';
import { openProcedure } from '../procedure.ts';
import { cannotOpen, registerStatus } from './register.ts';

export const chooseRegister = openProcedure
  .input(z.object({ path: z.string().trim().min(1, 'Type the folder of the register.') }))
  .errors(cannotOpen)
  .output(registerStatus);
