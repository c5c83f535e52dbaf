import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { place } from './seal-place.ts';

/** Opens what `sealPlace` has sealed; null for a place of another person, of another register or of other keys. */
export const openPlace = procedure
  .meta({ roles: ['dpo', 'handler', 'manager'], unaudited: true })
  .input(z.object({ sealed: z.string().max(1_000) }))
  .output(z.object({ place: place.nullable() }));
