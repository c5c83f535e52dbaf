import { z } from 'zod';
import { said } from '../../words/said.ts';
import { openProcedure, refusalData } from '../procedure.ts';
import { newRegister, registerNotice } from './register.ts';

export const createRegister = openProcedure
  .input(newRegister)
  .errors({
    FOLDER_TAKEN: {
      message: said('session.refusals.folderTaken'),
      data: refusalData({ path: z.string() }),
    },
    WEAK_PASSPHRASE: { message: said('people.refusals.weakPassphrase'), data: refusalData({ sentence: z.string() }) },
    FOLDER_REFUSED: {
      message: said('session.refusals.folderRefused'),
      data: refusalData({ path: z.string() }),
    },
    NETWORK_SHARE: {
      message: said('session.refusals.networkShare'),
      data: refusalData({ path: z.string() }),
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
