import { dismissReminders } from './dismiss-reminders.ts';
import { exportCalendar } from './export-calendar.ts';
import { listReminders } from './list-reminders.ts';
import { takeReminders } from './take-reminders.ts';

/** What can be asked about reminders. */
export const remindersContract = { listReminders, takeReminders, dismissReminders, exportCalendar };
