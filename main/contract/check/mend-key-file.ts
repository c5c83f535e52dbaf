import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';

/** Writes keys.json again as it was when the register was unlocked. What lies there is kept beside it. */
export const mendKeyFile = procedure
  .errors({ KEY_FILE_WHOLE: { message: said('check.refusals.keyFileWhole') } })
  .output(z.object({ people: z.number() }));
