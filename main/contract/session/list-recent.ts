import { z } from 'zod';
import { openProcedure } from '../procedure.ts';

/** A register that was unlocked on this computer: its folder, and what the folder is called. */
const recentRegister = z.object({ path: z.string(), name: z.string() });

/** The registers that can be opened again, the newest first, without the one that is shown. */
export const listRecent = openProcedure.output(z.array(recentRegister));
