import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** Takes the register as it is for the current one, with a reason that stays in the chain. */
export const acceptHistory = procedure
  .meta({ roles: ['dpo'] })
  .input(
    z.object({
      reason: z.string().trim().min(10, 'Say in a sentence why this register is the right one.').max(500),
    }),
  )
  .output(z.object({ accepted: z.boolean() }));
