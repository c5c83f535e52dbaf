import { createHash } from 'node:crypto';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { calendarFile } from './calendar-file.ts';
import { everyLiveCase, liveBreaches } from '../records/live-limits.store.ts';
import type { Reader } from '../files/database/reader.ts';

/** A ticket for the calendar of all live dates, or of one case. Built in memory: no file of it stays on the disk. */
export const exportCalendar = read.reminders.exportCalendar.handler(async ({ context, input, errors }) => {
  const { db, now, tickets, about } = context;
  const { reference } = input;
  if (reference !== undefined && !(await isKnown(db, reference))) throw errors.NOT_FOUND({ data: { what: reference } });
  const cases = await everyLiveCase(db, reference);
  const breaches = await liveBreaches(db, reference);
  const dates = cases.reduce((sum, one) => sum + one.dates.length, breaches.length);
  if (reference !== undefined && dates === 0) throw errors.NO_LIVE_DATE();
  about(reference ?? null, { dates });
  const { reminderDays: steps } = await readOrganisation(db);
  const bytes = new TextEncoder().encode(calendarFile({ cases, breaches, steps, now: now(), ...(await seriesOf(db)) }));
  const fileName = reference === undefined ? 'Docket dates.ics' : `${reference}.ics`;
  const ticket = tickets.issue({
    fileName,
    mediaType: 'text/calendar; charset=utf-8',
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  });
  return { ticket, fileName, dates };
});

async function isKnown(db: Reader, reference: string): Promise<boolean> {
  const table = reference.startsWith('BR-') ? ('breach' as const) : ('request' as const);
  return (
    (await db.selectFrom(table).select('reference').where('reference', '=', reference).executeTakeFirst()) !== undefined
  );
}

/** What names this register's entries without naming it, and a number that grows with every change of it: its audit chain's. */
async function seriesOf(db: Reader): Promise<{ series: string; revision: number }> {
  const { register_id } = await db.selectFrom('register_meta').select('register_id').executeTakeFirstOrThrow();
  const { seq } = await db.selectFrom('audit_key').select('seq').executeTakeFirstOrThrow();
  return { series: createHash('sha256').update(register_id).digest('hex').slice(0, 16), revision: seq };
}
