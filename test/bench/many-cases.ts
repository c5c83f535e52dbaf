import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';

const given = 'Ottilie Bram Maren Tobiah Saskia Ruben Ines Cornel Hedda Lorcan Ilse Marek'.split(' ');
const family = 'Quill Vance Szellos Oduya Harrow Brisk Fenn Achterberg Marsh Loxley Pember Tarn'.split(' ');
const words =
  'tenancy letter officer visit rent repair account paid request review housing council record note phone boiler window damp appeal complaint school meeting minutes email report camera'.split(
    ' ',
  );
const stages = ['identity', 'scope', 'search', 'review', 'send'] as const;

/** The columns of a request that are filled by SQL, in this order. */
export const filledColumns = `id, reference, ledger_id, requester, email, address, representative_name,
  representative_authority, channel, language, subject, body, message_id, regime, calendar, received_on, received_at,
  identity_needed, department, handler_id, logged_at, logged_by, rights, due_on, notice_by, policy_due_on, clock_state,
  clock_since, extended, stage, next_code, next_step, queue_rank, queue_date, depends_from, depends_to`;

/**
 * Fills a register with invented cases by plain SQL in large transactions: letters of about a kilobyte, a queue of which
 * nine tenths are answered, events, the search index, and one entry each in the audit table (its chain does not hold).
 */
export function fillWithCases(raw: Database, count: number): void {
  const random = seeded(11);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!; // never beyond the end
  const actor = raw.prepare<[], string>('SELECT id FROM person').pluck().get() ?? '';
  const first = Number(raw.prepare('SELECT coalesce(max(id), 0) FROM request').pluck().get()) + 1;
  const seq = Number(raw.prepare('SELECT coalesce(max(seq), 0) FROM audit').pluck().get());
  const request = raw.prepare(
    `INSERT INTO request (${filledColumns})
     SELECT :id, :reference, :ledger, :requester, :email, address, representative_name, representative_authority,
       channel, language, :subject, :body, NULL, regime, calendar, :received, received_at, identity_needed, department,
       CASE :id % 3 WHEN 0 THEN :actor END, logged_at, logged_by, rights, :due, :due, policy_due_on, :state,
       CASE :state WHEN 'running' THEN NULL ELSE :due END, extended, :stage, next_code, next_step, :rank, :due,
       CASE :state WHEN 'running' THEN :due END, CASE :state WHEN 'running' THEN :due END
     FROM request WHERE id = 1`,
  );
  const event = raw.prepare(
    `INSERT INTO request_event (id, request_id, type, on_date, recorded_at, recorded_by) VALUES (?, ?, ?, ?, '2026-01-01T00:00:00Z', ?)`,
  );
  const index = raw.prepare(`INSERT INTO request_search (rowid, words) VALUES (?, searched_text(?))`);
  const audit = raw.prepare(
    `INSERT INTO audit (seq, at, actor_id, role, action, subject, outcome, detail, prev, hash, mac) VALUES (?, '2026-01-01T00:00:00Z', ?, 'dpo', 'requests.logRequest', ?, 'done', '{"due":"2026-02-01"}', '', '', '')`,
  );
  const insertOne = (at: number): void => {
    const id = first + at;
    const year = 2020 + (at % 7);
    const reference = `SAR-${year}-${20_000 + at}`;
    const person = `${pick(given)} ${pick(family)} ${String(at % 10_000).padStart(4, '0')}`;
    const email = `${person.toLowerCase().replaceAll(' ', '.')}@example.org`;
    const body = Array.from({ length: 150 }, () => pick(words)).join(' ');
    const subject = `My ${pick(words)} and ${pick(words)}`;
    const month = String(1 + (at % 12)).padStart(2, '0');
    const day = String(1 + (at % 28)).padStart(2, '0');
    const running = at % 10 === 0;
    const due = running ? `2026-12-${day}` : `${year}-${month}-28`;
    const received = `${year}-${month}-01`;
    const state = running ? 'running' : 'answered';
    const stage = running ? pick(stages) : 'done';
    request.run({
      id,
      reference,
      ledger: randomUUID(),
      requester: person,
      email,
      subject,
      body,
      received,
      actor,
      due,
      state,
      stage,
      rank: running ? 0 : 3,
    });
    event.run(randomUUID(), id, 'received', received, actor);
    if (!running) event.run(randomUUID(), id, 'answered', due, actor);
    index.run(id, [reference, person, email, subject, body].join('\n'));
    audit.run(seq + at + 1, actor, reference);
  };
  const many = raw.transaction((from: number, to: number) => {
    for (let at = from; at < to; at += 1) insertOne(at);
  });
  for (let from = 0; from < count; from += 5_000) many(from, Math.min(count, from + 5_000));
  raw.prepare('UPDATE audit_key SET seq = seq + ?').run(count);
  raw.pragma('wal_checkpoint(TRUNCATE)');
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}
