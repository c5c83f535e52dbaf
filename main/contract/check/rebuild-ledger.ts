import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** Makes the ledger anew from the register. The one that was there is kept beside it. */
export const rebuildLedger = procedure.output(z.object({ requests: z.number() }));
