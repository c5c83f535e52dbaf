import { z } from 'zod';
import { legalDate, procedure } from '../procedure.ts';
import { entryFilter } from './entry-filter.ts';

/**
 * Where in the filtered list, newest first, an entry or the last of a day stands: `index` counts from 0. The next older
 * one when there is none, and the oldest when there is none older either; `undefined` in an empty list.
 */
export const findEntry = procedure
  .input(
    z.object({
      filter: entryFilter,
      goTo: z.union([z.object({ seq: z.number().int().positive() }), z.object({ day: legalDate })]),
    }),
  )
  .output(z.object({ index: z.number().optional() }));
