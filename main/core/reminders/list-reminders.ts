import { Temporal } from 'temporal-polyfill';
import type { DateRow } from '../../contract/reminders/reminder.ts';
import type { Words } from '../../words/words.ts';
import { countEnvelopes } from '../files/vault/envelope-files.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { asDateRow, dayIn, dueRows, liveBreaches, liveCases, movesSince } from '../records/live-limits.store.ts';
import { breachWords } from '../records/reminder-words.ts';
import type { LiveBreach } from '../records/reminders-due.ts';
import { readTold } from './told-reminders.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';

const rowsShown = 50;

/** The start of the day, by reference and kind. */
export const listReminders = read.reminders.listReminders.handler(async ({ context }) => {
  const { db, host, now: clock, register, t } = context;
  const now = clock();
  const { reminderDays: steps, timeZone } = await readOrganisation(db);
  const today = dayIn(timeZone, now);
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  const reminding = await remindingOn(t, db, { today, steps });
  return {
    today,
    endsToday: await dueRows(t, db, { on: today }, { today, limit: rowsShown }),
    overdue: await dueRows(t, db, { before: today }, { today, limit: rowsShown }),
    remindsToday: { rows: reminding.slice(0, rowsShown), total: reminding.length },
    breaches: firstOfEach(await liveBreaches(db))
      .slice(0, rowsShown)
      .map(({ reference, notifyBy, further }) => ({
        reference,
        notifyBy,
        words: breachWords(t, { reference, notifyBy, further: further?.rule }, now),
      })),
    moved: await movesSince(db, yesterday.toString(), rowsShown),
    sealedReports: await countEnvelopes(registerFiles(register.folder).inbox),
    dismissed: (await readTold({ host, register })).dismissedOn === today,
  };
});

/** One row for each breach: its clock that ends first. */
function firstOfEach(clocks: readonly LiveBreach[]): readonly LiveBreach[] {
  return clocks.filter(({ reference }, at) => clocks.findIndex((clock) => clock.reference === reference) === at);
}

/** Dates that lie exactly one step ahead of today, soonest first. Answers that end today stand in their own group. */
async function remindingOn(
  t: Words,
  db: Reader,
  { today, steps }: { readonly today: string; readonly steps: readonly number[] },
): Promise<DateRow[]> {
  const days = new Set(steps.map((step) => Temporal.PlainDate.from(today).add({ days: step }).toString()));
  const last = [...days].sort().at(-1);
  if (last === undefined) return [];
  const cases = await liveCases(db, { from: today, to: last });
  return cases
    .flatMap(({ reference, dates }) =>
      dates
        .filter(({ kind, on }) => days.has(on) && !(kind === 'due' && on === today))
        .map(({ kind, on }) => asDateRow(t, { reference, kind, on }, today)),
    )
    .sort((a, b) => a.on.localeCompare(b.on) || a.reference.localeCompare(b.reference));
}
