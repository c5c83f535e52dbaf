import { changeDays } from './change-days.ts';
import { previewDays } from './preview-days.ts';
import { showRules } from './show-rules.ts';
import { showYear } from './show-year.ts';

/** What can be asked about closing days and the rules in force. */
export const calendarContract = { showYear, showRules, previewDays, changeDays };
