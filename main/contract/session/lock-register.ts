import { z } from 'zod';
import { openProcedure } from '../procedure.ts';

export const lockRegister = openProcedure
  /** `byItself` where nobody asked for it, as of a window that nobody touched. */
  .input(z.object({ byItself: z.boolean().optional() }).optional())
  .output(z.object({ state: z.literal('locked') }));
