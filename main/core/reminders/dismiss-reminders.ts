import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { dayIn } from '../records/live-limits.store.ts';
import { inTurn, keepTold, readTold } from './told-reminders.ts';

/** Puts today's list away or takes it out again. Writes only this machine's memory. */
export const dismissReminders = read.reminders.dismissReminders.handler(async ({ context, input }) => {
  const { db, host, now, register, session } = context;
  const today = dayIn((await readOrganisation(db)).timeZone, now());
  await inTurn(session, async () => {
    const told = await readTold({ host, register });
    await keepTold({ host, register }, { ...told, dismissedOn: input.dismissed ? today : null });
  });
  return { today, dismissed: input.dismissed };
});
