import { z } from 'zod';
import { procedure } from '../procedure.ts';

/**
 * The backups that still open with a passphrase or a recovery key that opens the register no more: how many lie here and
 * in the second place, with what was put aside here, and whose keys those are. Copies that lie elsewhere are not known.
 */
export const showOlderKeys = procedure.meta({ roles: ['dpo'] }).output(
  z.object({
    backups: z.number(),
    opensWith: z.array(z.object({ kind: z.enum(['passphrase', 'recovery']), person: z.string() })),
  }),
);
