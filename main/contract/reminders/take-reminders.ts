import { z } from 'zod';
import { languages } from '../../words/language.ts';
import { legalDate, procedure } from '../procedure.ts';
import { reminder } from './reminder.ts';

/**
 * What is to be told now. It counts as told from here on, on this machine and for this person: who takes a reminder
 * shows it.
 */
export const takeReminders = procedure.output(
  z.object({
    reminders: z.array(
      reminder.extend({
        /** The same in each language: what stands on screen is said anew once another is chosen. */
        inLanguages: z.partialRecord(z.enum(languages), z.string()),
      }),
    ),
    /** Limits that end today or have ended: the number on the badge. */
    pressing: z.number().int(),
    /** How many limits end on each of the next days, for a host that is locked by then. Days without one are left out. */
    ahead: z.array(z.object({ on: legalDate, count: z.number().int() })),
    timeZone: z.string(),
  }),
);
