import { z } from 'zod';
import { said } from '../../words/said.ts';
import { breachReference, instant, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

const of = { reference: breachReference, startsAt: instant };
const clockName = z.string().trim().max(200);

/**
 * Adds clocks beside that of the authority. `startsAt` is awareness of the incident (NIS2), its classification as major (DORA),
 * awareness as a processor, or what the contract names. A law brings its own hours.
 */
export const addClock = procedure
  .input(
    z.discriminatedUnion('set', [
      z.object({ ...of, set: z.literal('nis2') }),
      z.object({ ...of, set: z.literal('dora'), awareAt: instant, noonRelief: z.boolean() }),
      z.object({ ...of, set: z.literal('processor'), name: clockName, hours: z.number().nullable() }),
      z.object({
        ...of,
        set: z.literal('contract'),
        name: clockName.min(1, said('breaches.addClock.contractNameMissing')),
        hours: z.number(),
      }),
    ]),
  )
  .errors(fieldRefused)
  .output(breachCase);
