import type { Database } from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { said } from '../../../words/said.ts';
import { commit, entryBy } from '../chain/commit.ts';
import { lastTakingIn, takenIn } from '../chain/audit.store.ts';
import { dropWaiting, managersIn, waitingAfter, type WaitingEntry } from './waiting-entry.store.ts';
import { admittedDetail, type Admission } from './manager-entries.ts';
import type { AuditEntry } from '../opened/audit-chain.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

/** Entries that are moved in one transaction. */
const entriesPerTransaction = 500;
/** Entries taken in at one unlocking. Managers leave a handful a day; more than this were written without Docket. */
const takenInMax = 5_000;
/**
 * How many of the newest entries of the chain are searched for a waiting entry that was taken in before, when the
 * process died before it left the ledger.
 */
const entriesLookedBack = 10_000;

type Register = Pick<OfficerRegister, 'database' | 'chain' | 'raw' | 'rawLedger' | 'person' | 'notices' | 'gathered'>;

/**
 * Moves the entries that managers left in the ledger into the audit chain, each once, `chunk` in a transaction. Entries
 * that a manager's session cannot have written are counted in one refused entry, and a notice tells the officer.
 * Entries leave the ledger last: after a kill, those taken in are known by their id, and the others may be reported
 * twice, but never lost.
 */
export async function takeInWaiting(register: Register, now: string): Promise<void> {
  const { raw, rawLedger, gathered } = register;
  gathered.leftWaiting = true;
  const taking: Taking = { ...admissionOf(raw, now), known: takenIn(raw, entriesLookedBack), taken: 0, strange: 0 };
  let last: bigint | null = null;
  for (;;) {
    const { rows, upTo, oversized } = waitingAfter(rawLedger, last, entriesPerTransaction);
    if (upTo === undefined) break;
    last = upTo;
    taking.strange += oversized;
    await takeIn(register, rows, taking);
  }
  if (taking.strange > 0) await leaveOut(register, { entries: taking.strange, now });
  gathered.leftWaiting = false;
  if (last === null) return;
  dropWaiting(rawLedger, last);
}

async function leaveOut(
  { database, chain, person, notices }: Register,
  { entries, now }: { readonly entries: number; readonly now: string },
): Promise<void> {
  const refused = { at: now, action: 'audit.leaveOutEntries', outcome: 'refused', detail: { entries } } as const;
  const entry = entryBy(person, refused);
  await commit({ database, chain }, async () => ({ result: undefined, entries: [entry] }));
  notices.push(strangeEntries(entries));
}

type Taking = Admission & { readonly known: Set<string>; taken: number; strange: number };

async function takeIn(
  { database, chain }: Pick<Register, 'database' | 'chain'>,
  waiting: readonly WaitingEntry[],
  taking: Taking,
): Promise<void> {
  if (waiting.length === 0) return;
  const entries: AuditEntry[] = [];
  for (const entry of waiting) {
    if (taking.known.has(entry.id)) continue;
    const detail = taking.taken < takenInMax ? admittedDetail(entry, taking) : undefined;
    if (detail === undefined) {
      taking.strange += 1;
      continue;
    }
    const { id, at, actor_id: actorId, action, subject } = entry;
    const outcome = entry.outcome === 'refused' ? 'refused' : 'done';
    entries.push({ at, actorId, role: 'manager', action, subject, outcome, detail: { ...detail, waited: id } });
    taking.known.add(id);
    taking.taken += 1;
  }
  // Without `heads`: nobody is let in yet, so this computer does not remember the new head.
  await commit({ database, chain }, async () => ({ result: undefined, entries }));
}

function admissionOf(raw: Database, now: string): Admission {
  const last = lastTakingIn(raw);
  const since = last === undefined ? Number.NaN : Date.parse(last);
  return { managers: new Set(managersIn(raw)), since: Number.isNaN(since) ? 0 : since, now: Date.parse(now) };
}

function strangeEntries(count: number): RegisterNotice {
  return {
    code: 'ledger-rebuilt',
    sentence: said('session.notices.strangeEntries', { entries: count, count: String(count) }),
  };
}
