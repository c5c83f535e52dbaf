import { z } from 'zod';
import { openProcedure } from '../procedure.ts';

/** Forgets that a register was unlocked on this computer; all of them without `path`. The registers themselves stay. */
export const forgetRecent = openProcedure
  .input(z.object({ path: z.string().optional() }))
  .output(z.object({ forgotten: z.literal(true) }));
