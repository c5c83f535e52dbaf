import type { Handlers } from '../kernel/handlers.ts';
import { changeDays } from './change-days.ts';
import { previewDays } from './preview-days.ts';
import { showRules } from './show-rules.ts';
import { showYear } from './show-year.ts';

/** The use cases that answer what is asked about closing days and the rules in force. */
export const calendarHandlers = { showYear, showRules, previewDays, changeDays } satisfies Handlers<'calendar'>;
