import { z } from 'zod';
import { languages } from '../../words/language.ts';
import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';
import { anyReference } from './reminder.ts';

/**
 * Writes an iCalendar file of all live dates, or of one case, in the reader's language where none is named, and hands
 * out a ticket for it: `GET /-/files/<ticket>`, once.
 */
export const exportCalendar = procedure
  .meta({ roles: ['dpo', 'handler'], audited: true })
  .input(z.object({ reference: anyReference.optional(), language: z.enum(languages).optional() }))
  .output(z.object({ ticket: z.string(), fileName: z.string(), dates: z.number().int() }))
  .errors({
    NO_LIVE_DATE: {
      message: said('reminders.refusals.noLiveDate'),
    },
  });
