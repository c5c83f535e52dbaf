import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';

/** When the printed key that opens this register was made and by whom; `undefined` when none does. Never the key itself. */
export const showRecoveryKey = procedure.output(
  z.object({ printed: z.object({ madeAt: instant, madeBy: z.string() }).optional() }),
);
