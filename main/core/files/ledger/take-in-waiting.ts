import type { Database } from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { appendAudit } from '../chain/audit.ts';
import { longestEntry, type WaitingEntry } from './waiting-entry.store.ts';
import { admittedDetail, type Admission } from './manager-entries.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import { pathsInSql } from '../chain/former-paths.ts';

/** Entries that are moved in one transaction. */
const chunk = 500;
/** Entries that are taken in at one unlocking. Managers leave a handful a day; what is beyond was written by hand. */
const most = 5_000;
/** How far back an entry that was taken in, and then waits again because the process died, is looked for. */
const recent = 10_000;

type Register = Pick<OfficerRegister, 'database' | 'raw' | 'rawLedger' | 'person' | 'notices'>;

/**
 * Moves what managers left in the ledger into the chain, once each and in chunks. What a manager's session cannot have
 * written becomes one entry that counts it, and the officer is told. What was taken in leaves the ledger last: killed
 * before, it is known by its id, and what was not Docket's is rather told twice than never.
 */
export async function takeInWaiting(register: Register, now: string): Promise<void> {
  const { raw, rawLedger } = register;
  left.add(raw);
  const taking: Taking = { ...admissionOf(raw, now), known: lastTakenIn(raw), taken: 0, strange: 0 };
  let last: bigint | null = null;
  for (;;) {
    const { rows, upTo, oversized } = nextChunk(rawLedger, last);
    if (upTo === undefined) break;
    last = upTo;
    taking.strange += oversized;
    await takeIn(register, rows, taking);
  }
  if (taking.strange > 0) await leaveOut(register, { entries: taking.strange, now });
  left.delete(raw);
  if (last === null) return;
  rawLedger.prepare('DELETE FROM waiting_entry WHERE n <= ?').run(last);
}

const left = new WeakSet<Database>();

/** Whether what waits could not be taken in, as when the disk refused: it is no stranger's at the next unlocking for that. */
export function leftWaiting({ raw }: Pick<OfficerRegister, 'raw'>): boolean {
  return left.has(raw);
}

async function leaveOut(
  { database, raw, person, notices }: Register,
  { entries, now }: { readonly entries: number; readonly now: string },
): Promise<void> {
  const { id: actorId, role } = person;
  const entry = { at: now, actorId, role, action: 'audit.leaveOutEntries', subject: null, outcome: 'refused' } as const;
  await database.transaction().execute(async () => appendAudit(raw, { ...entry, detail: { entries } }));
  notices.push(strangeEntries(entries));
}

type Taking = Admission & { readonly known: Set<string>; taken: number; strange: number };

async function takeIn(
  { database, raw }: Pick<Register, 'database' | 'raw'>,
  entries: readonly WaitingEntry[],
  taking: Taking,
): Promise<void> {
  if (entries.length === 0) return;
  await database.transaction().execute(async () => {
    for (const entry of entries) {
      if (taking.known.has(entry.id)) continue;
      const detail = taking.taken < most ? admittedDetail(entry, taking) : undefined;
      if (detail === undefined) {
        taking.strange += 1;
        continue;
      }
      const { id, at, actor_id: actorId, action, subject } = entry;
      const outcome = entry.outcome === 'refused' ? 'refused' : 'done';
      appendAudit(raw, { at, actorId, role: 'manager', action, subject, outcome, detail: { ...detail, waited: id } });
      taking.known.add(id);
      taking.taken += 1;
    }
  });
}

const length = ['id', 'at', 'actor_id', 'action', 'outcome', `coalesce(subject, '')`, 'detail']
  .map((column) => `octet_length(${column})`)
  .join(' + ');

// Texts of any length may lie there: one that is too long is counted and never read.
function nextChunk(
  rawLedger: Database,
  after: bigint | null,
): {
  readonly rows: readonly WaitingEntry[];
  readonly upTo: bigint | undefined;
  readonly oversized: number;
} {
  const numbers = rawLedger
    .prepare<[{ after: bigint | null }], bigint>(
      `SELECT n FROM waiting_entry WHERE @after IS NULL OR n > @after ORDER BY n LIMIT ${chunk}`,
    )
    .pluck()
    .safeIntegers()
    .all({ after });
  const upTo = numbers.at(-1);
  if (upTo === undefined) return { rows: [], upTo, oversized: 0 };
  const rows = rawLedger
    .prepare<[{ after: bigint | null; upTo: bigint }], WaitingEntry>(
      `SELECT id, at, actor_id, action, outcome, subject, detail FROM waiting_entry
         WHERE (@after IS NULL OR n > @after) AND n <= @upTo AND ${length} <= ${longestEntry} ORDER BY n`,
    )
    .all({ after, upTo });
  return { rows, upTo, oversized: numbers.length - rows.length };
}

function admissionOf(raw: Database, now: string): Admission {
  const managers = raw.prepare<[], string>(`SELECT id FROM person WHERE role = 'manager'`).pluck().all();
  const last = raw
    .prepare<[], string>(
      `SELECT at FROM audit WHERE action IN (${pathsInSql('session.unlockRegister', 'session.unlockWithRecoveryKey')})
         AND role <> 'manager' AND outcome = 'done'
         AND NOT (json_valid(detail) AND detail ->> '$.leftWaiting' IS NOT NULL) ORDER BY seq DESC LIMIT 1`,
    )
    .pluck()
    .get();
  const since = last === undefined ? Number.NaN : Date.parse(last);
  return { managers: new Set(managers), since: Number.isNaN(since) ? 0 : since, now: Date.parse(now) };
}

function lastTakenIn(raw: Database): Set<string> {
  const ids = raw
    .prepare<[number], string | null>(
      `SELECT detail ->> '$.waited' FROM audit WHERE seq > (SELECT seq FROM audit_key) - ? AND role = 'manager'
         AND json_valid(detail)`,
    )
    .pluck()
    .all(recent);
  return new Set(ids.filter((id) => id !== null));
}

function strangeEntries(count: number): RegisterNotice {
  const entries =
    count === 1 ? 'One entry that waited was not Docket’s' : `${count} entries that waited were not Docket’s`;
  return {
    code: 'ledger-rebuilt',
    sentence: `${entries} and did not go into the audit log. A manager’s computer whose clock is more than a minute off leaves such entries, and so does a damaged file or somebody who writes into ledger.db with a manager’s passphrase. No case was touched by that. Compare the clocks, ask your managers, and remove whoever wrote them by hand.`,
  };
}
