import { z } from 'zod';
import { said } from '../../words/said.ts';
import { openProcedure } from '../procedure.ts';
import { typedFolder } from '../typed-folder.ts';
import { cannotOpen, registerStatus } from './register.ts';

export const chooseRegister = openProcedure
  .input(z.object({ path: typedFolder(said('session.chooseRegister.nothingTyped')) }))
  .errors(cannotOpen)
  .output(registerStatus);
