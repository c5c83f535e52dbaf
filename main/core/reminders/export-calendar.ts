import { createHash } from 'node:crypto';
import { loadWords } from '../../words/load-words.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { calendarFile } from './calendar-file.ts';
import { everyLiveCase, liveBreaches } from '../records/live-limits.store.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { lastSeq } from '../files/chain/audit.store.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerIdOf } from '../files/database/register-meta.store.ts';
import { isReference } from '../records/reference.store.ts';

/** A ticket for the calendar of all live dates, or of one case. Built in memory: no file of it stays on the disk. */
export const exportCalendar = read.reminders.exportCalendar.handler(async ({ context, input, errors }) => {
  const { db, now, tickets, about, t } = context;
  const { reference, language } = input;
  const words = language === undefined ? t : await loadWords(language);
  if (reference !== undefined && !(await isReference(db, reference)))
    throw errors.NOT_FOUND({ data: { what: reference } });
  const cases = await everyLiveCase(db, reference);
  const breaches = await liveBreaches(db, reference);
  const dates = cases.reduce((sum, one) => sum + one.dates.length, breaches.length);
  if (reference !== undefined && dates === 0) throw errors.NO_LIVE_DATE();
  about(reference ?? null, { dates });
  const { reminderDays: steps } = await readOrganisation(db);
  const bytes = new TextEncoder().encode(
    calendarFile(words, { cases, breaches, steps, now: now(), ...(await seriesOf(db)) }),
  );
  const fileName = `${reference ?? words('fileNames.calendar')}.ics`;
  const ticket = tickets.issue({
    fileName,
    mediaType: 'text/calendar; charset=utf-8',
    size: bytes.length,
    handedOut: { made: 'reminders.exportCalendar', about: reference ?? null },
    open: () => oneChunk(bytes),
  });
  return { ticket, fileName, dates };
});

/** What names this register's entries without naming it, and a number that grows with every change of it: its audit chain's. */
async function seriesOf(db: Reader): Promise<{ series: string; revision: number }> {
  const series = createHash('sha256')
    .update(await registerIdOf(db))
    .digest('hex')
    .slice(0, 16);
  return { series, revision: await lastSeq(db) };
}
