import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { keyRefusals } from './person.ts';

/** Gives somebody who forgot theirs a one-time passphrase, made up by Docket and shown this once. They choose their own when they unlock with it. */
export const resetPassphrase = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ id: z.string() }))
  .errors(keyRefusals)
  .output(z.object({ name: z.string(), oneTimePassphrase: z.string() }));
