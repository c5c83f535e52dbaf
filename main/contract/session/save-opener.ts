import { z } from 'zod';
import { openProcedure } from '../procedure.ts';

/** The stand-alone program that opens a register without Docket, to be kept beside the recovery sheet. It holds no secret. */
export const saveOpener = openProcedure.output(z.object({ ticket: z.string(), fileName: z.string() }));
