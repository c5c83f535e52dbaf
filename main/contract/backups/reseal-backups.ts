import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';

/**
 * Seals the key files of earlier backups, here and in the second place, to whoever holds a key now, so that what was
 * removed or replaced opens them no more. Nothing else in a backup is touched. `left` names those whose own keys this
 * register does not know, those that are damaged, and what else there opens with such a key: second copies, key files and
 * registers that were put aside.
 */
export const resealBackups = procedure
  .meta({ roles: ['dpo'] })
  .errors({
    KEYS_IN_DOUBT: {
      message: said('backups.refusals.keysInDoubt'),
    },
  })
  .output(
    z.object({
      resealed: z.number(),
      left: z.array(z.string()),
      /** In words, why those in the second place were not reached; null when they were, or there is no such place. */
      place: z.string().nullable(),
    }),
  );
