import { z } from 'zod';
import { openProcedure } from '../procedure.ts';
import { typedFolder } from '../typed-folder.ts';
import { cannotOpen, registerStatus } from './register.ts';

export const chooseRegister = openProcedure
  .input(z.object({ path: typedFolder('Type the folder of the register.') }))
  .errors(cannotOpen)
  .output(registerStatus);
