import { z } from 'zod';
import { legalDate, procedure } from '../procedure.ts';

/** Puts the start-of-day list away until tomorrow, or takes it out again. On this machine, for this person. */
export const dismissReminders = procedure
  .input(z.object({ dismissed: z.boolean() }))
  .output(z.object({ today: legalDate, dismissed: z.boolean() }));
