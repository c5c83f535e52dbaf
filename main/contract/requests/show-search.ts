import { z } from 'zod';
import { procedure } from '../procedure.ts';

/**
 * How far search knows the register. An update may have it read every case anew, which goes on behind the work: `renewal`
 * then says of how many it has read which; null once it knows all.
 */
export const showSearch = procedure.output(
  z.object({ renewal: z.object({ done: z.number().int(), total: z.number().int() }).nullable() }),
);
