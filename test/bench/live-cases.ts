import type { Database } from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import { daysAsked } from '../../main/core/rules/deadlines/calendar.ts';
import { computeDeadline } from '../../main/core/rules/deadlines/compute-deadline.ts';
import { isoOf } from '../../main/core/rules/deadlines/epoch-days.ts';
import { filledColumns } from './many-cases.ts';

const letter = 'Please send me everything you hold about my tenancy and the repairs since 2019. '.repeat(12);

/**
 * Fills a register with live cases by plain SQL, as many on each of the 31 days before `today`, each with a letter of a
 * kilobyte, the event of its receipt and the dates its clock gives. The first case of the register lends the other columns.
 */
export function fillWithLiveCases(raw: Database, count: number, today: string): void {
  const days = Array.from({ length: 31 }, (_, back) => dated(Temporal.PlainDate.from(today).subtract({ days: back })));
  raw.exec('CREATE TEMP TABLE received_day (n INTEGER PRIMARY KEY, received TEXT, due TEXT, first TEXT, last TEXT)');
  const day = raw.prepare('INSERT INTO received_day VALUES (?, ?, ?, ?, ?)');
  days.forEach(({ received, due, first, last }, n) => day.run(n, received, due, first, last));
  const start = Number(raw.prepare('SELECT max(id) FROM request').pluck().get()) + 1;
  const requests = raw.prepare(`
    WITH RECURSIVE nth (n) AS (SELECT CAST(:from AS INTEGER) UNION ALL SELECT n + 1 FROM nth WHERE n + 1 < :to)
    INSERT INTO request (${filledColumns})
    SELECT :start + nth.n, 'SAR-2026-' || (100000 + nth.n), lower(hex(randomblob(16))), 'Ottilie Quill ' || nth.n,
      'ottilie.' || nth.n || '@example.org', address, representative_name, representative_authority, channel, language,
      'My tenancy ' || nth.n, :letter, NULL, regime, calendar, received, received_at, identity_needed, department, handler_id,
      logged_at, logged_by, rights, due, due, policy_due_on, 'running', NULL, 0, stage, next_code, next_step, 0, due, first, last
    FROM nth JOIN received_day ON received_day.n = nth.n % 31 CROSS JOIN (SELECT * FROM request WHERE id = 1)`);
  const events = raw.prepare(`
    INSERT INTO request_event (id, request_id, type, on_date, recorded_at, recorded_by)
    SELECT lower(hex(randomblob(16))), id, 'received', received_on, logged_at, logged_by FROM request WHERE id >= ? AND id < ?`);
  const fill = raw.transaction((from: number, to: number) => {
    requests.run({ from, to, start, letter });
    events.run(start + from, start + to);
  });
  for (let from = 0; from < count; from += 20_000) fill(from, Math.min(count, from + 20_000));
  raw.exec('DROP TABLE received_day');
  raw.pragma('wal_checkpoint(TRUNCATE)');
}

function dated(day: Temporal.PlainDate) {
  const received = day.toString();
  const { counted, days } = daysAsked(() =>
    computeDeadline({
      regime: 'uk-gdpr',
      calendar: 'GB-ENG',
      rights: ['access'],
      events: [{ type: 'received', on: received }],
    }),
  );
  if (days === undefined || counted.due === undefined) throw new Error('A case without a pause has a last day.');
  return { received, due: counted.due, first: isoOf(days.from), last: isoOf(days.to) };
}
