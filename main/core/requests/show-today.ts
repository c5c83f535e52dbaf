import { Temporal } from 'temporal-polyfill';
import type { Words } from '../../words/words.ts';
import { openBreaches } from '../records/breach.store.ts';
import { findCalendar } from '../rules/deadlines/calendar.ts';
import { readDay } from '../rules/deadlines/epoch-days.ts';
import { nonWorkingDays } from '../rules/deadlines/non-working-days.ts';
import type { Reader } from '../files/database/reader.ts';
import { countEnvelopes } from '../files/vault/envelope-files.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { countWaiting } from '../records/tray.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { pageOfRequests } from '../records/request-list.store.ts';
import { nextDueAfter, dueCounts } from '../records/request.store.ts';

const weeksAhead = 5;
const rowsShown = 8;

/** What will go wrong first, and everything after it. */
export const showToday = read.requests.showToday.handler(async ({ context: { db, now, person, register, t } }) => {
  const organisation = await readOrganisation(db);
  const today = todayIn(organisation.timeZone, now());
  const group = async (view: 'overdue' | 'due-in-7-days' | 'paused') =>
    await pageOfRequests(
      t,
      db,
      { view, words: '', sort: 'due', descending: false, offset: 0, limit: rowsShown },
      { today, personId: person.id },
    );
  const afterThisWeek = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  return {
    today,
    breaches: await openBreaches(t, db, 50),
    overdue: await group('overdue'),
    dueInSevenDays: await group('due-in-7-days'),
    waiting: await group('paused'),
    next: await nextDueAfter(db, afterThisWeek),
    sealedReports: await countEnvelopes(registerFiles(register.folder).inbox),
    trayLetters: await countWaiting(db),
    calendar: await calendarFrom(t, db, today, organisation),
  };
});

async function calendarFrom(
  t: Words,
  db: Reader,
  today: string,
  { calendar, closedDays }: { readonly calendar: string; readonly closedDays: readonly { on: string; name: string }[] },
) {
  const day = Temporal.PlainDate.from(today);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const last = monday.add({ days: weeksAhead * 7 - 1 }).toString();
  const ending = await dueCounts(db, monday.toString(), last);
  const closed = new Map(
    nonWorkingDays(calendar, closedDays, monday.toString(), last, t.language).map(({ on, name }) => [on, name]),
  );
  const holidays = findCalendar(calendar);
  return Array.from({ length: weeksAhead * 7 }, (_, ahead) => {
    const on = monday.add({ days: ahead }).toString();
    const holiday = holidays.holidayName(readDay(on, 'on'), t.language);
    return {
      on,
      count: ending.get(on) ?? 0,
      closed: closed.has(on),
      weekend: ahead % 7 >= 5 && holiday === undefined,
      name: closed.get(on) ?? null,
    };
  });
}
