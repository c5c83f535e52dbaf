import type { Handlers } from '../kernel/handlers.ts';
import { dismissReminders } from './dismiss-reminders.ts';
import { exportCalendar } from './export-calendar.ts';
import { listReminders } from './list-reminders.ts';
import { takeReminders } from './take-reminders.ts';

/** The use cases that answer what is asked about reminders. */
export const remindersHandlers = {
  listReminders,
  takeReminders,
  dismissReminders,
  exportCalendar,
} satisfies Handlers<'reminders'>;
