import { Temporal } from 'temporal-polyfill';
import { languages } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { dueRows, dayIn, limitsPerDay, liveBreaches, liveCases } from '../records/live-limits.store.ts';
import { breachWords, dateWords } from '../records/reminder-words.ts';
import { datesReminded, reminderDays, remindersDue, type DueReminder } from '../records/reminders-due.ts';
import { inTurn, keepTold, lookFrom, nameFor, readTold, tellNew } from './told-reminders.ts';
import type { Reader } from '../files/database/reader.ts';

const daysAhead = 14;

/** What is to be told now; it counts as told from here on. Reads the register and writes only this machine's memory. */
export const takeReminders = read.reminders.takeReminders.handler(async ({ context }) => {
  const { db, host, now: clock, register, session, t } = context;
  const now = clock();
  const { reminderDays: steps, timeZone } = await readOrganisation(db);
  const today = dayIn(timeZone, now);
  const fresh = await inTurn(session, async () => {
    const kept = await readTold({ host, register });
    const { since, memory } = lookFrom(kept, now);
    const due = await dueBetween(db, { since, now, steps, timeZone });
    const { news, after } = tellNew(memory, { due, now }, nameFor(register));
    // Every minute passes; what was told is worth a write, and the time looked at once an hour.
    if (news.length > 0 || hourOf(kept.looks.at(-1) ?? '') !== hourOf(now)) await keepTold({ host, register }, after);
    return news;
  });
  const ahead = await limitsPerDay(db, {
    from: today,
    to: Temporal.PlainDate.from(today).add({ days: daysAhead }).toString(),
    timeZone,
  });
  const say = (words: Words, { reference, kind, limit, further }: DueReminder) =>
    kind === 'breach'
      ? breachWords(words, { reference, notifyBy: limit, further }, now)
      : dateWords(words, { reference, kind, on: limit }, today);
  const all = fresh.length === 0 ? [] : await Promise.all(languages.map(loadWords));
  return {
    reminders: fresh.map((due) => ({
      reference: due.reference,
      kind: due.kind,
      at: due.at,
      words: say(t, due),
      inLanguages: Object.fromEntries(all.map((words) => [words.language, say(words, due)])),
    })),
    pressing: await pressingOn(t, db, { today, timeZone, endsToday: ahead.find(({ on }) => on === today)?.count ?? 0 }),
    ahead,
    timeZone,
  };
});

/** The reminders that fall due in (since, now]. Cases are only read when a reminder hour lies in between. */
async function dueBetween(
  db: Reader,
  {
    since,
    now,
    steps,
    timeZone,
  }: {
    readonly since: string;
    readonly now: string;
    readonly steps: readonly number[];
    readonly timeZone: string;
  },
): Promise<DueReminder[]> {
  const days = reminderDays(since, now, timeZone);
  const cases = days === undefined ? [] : await liveCases(db, datesReminded(days, steps));
  return remindersDue({ cases, breaches: await liveBreaches(db), steps, since, now, timeZone });
}

async function pressingOn(
  t: Words,
  db: Reader,
  { today, timeZone, endsToday }: { readonly today: string; readonly timeZone: string; readonly endsToday: number },
): Promise<number> {
  const { total } = await dueRows(t, db, { before: today }, { today, limit: 0 });
  const lost = (await liveBreaches(db)).filter(({ notifyBy }) => dayIn(timeZone, notifyBy) < today).length;
  return endsToday + total + lost;
}

function hourOf(instant: string): string {
  return instant.slice(0, 13);
}
