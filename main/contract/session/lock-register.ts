import { z } from 'zod';
import { openProcedure } from '../procedure.ts';

export const lockRegister = openProcedure.output(z.object({ state: z.literal('locked') }));
