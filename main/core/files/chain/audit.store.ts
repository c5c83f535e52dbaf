import type { Database } from 'better-sqlite3';
import type { ProcedurePath } from '../../../contract/index.ts';
import type { Reader } from '../database/reader.ts';
import type { AuditHead, Entry } from '../opened/heads.ts';
import { pathsInSql } from './former-paths.ts';

/** A row of the chain as SQLite hands it over. */
export type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly actor_id: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: string;
  readonly detail: string;
  readonly prev: string;
  readonly hash: string;
  readonly mac: string;
  readonly state: string | null;
};

/** Where the chain ends; undefined in an empty one. Every version of the register can be asked. */
export function lastHead(raw: Database): AuditHead | undefined {
  return raw.prepare<[], AuditHead>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get();
}

/** The newest entry; undefined in an empty chain. Every version of the register can be asked. */
export function lastEntry(raw: Database): Entry | undefined {
  return raw.prepare<[], Entry>('SELECT seq, at FROM audit ORDER BY seq DESC LIMIT 1').get();
}

/** What the newest entry says the register held; null in one from before rows were bound. */
export function lastState(raw: Database): { readonly seq: number; readonly state: string | null } | undefined {
  return raw
    .prepare<[], { seq: number; state: string | null }>('SELECT seq, state FROM audit ORDER BY seq DESC LIMIT 1')
    .get();
}

/** The number of the newest entry as the chain's key has it; undefined where that row is lost. */
export function chainLength(raw: Database): number | undefined {
  return raw.prepare<[], number>('SELECT seq FROM audit_key WHERE id = 1').pluck().get();
}

/** The same inside a transaction. Throws NoResultError. */
export async function lastSeq(db: Pick<Reader, 'selectFrom'>): Promise<number> {
  return (await db.selectFrom('audit_key').select('seq').where('id', '=', 1).executeTakeFirstOrThrow()).seq;
}

/** The key that the next entry is sealed with, and the number of the newest; undefined where that row is lost. */
export function chainKey(raw: Database): { readonly seq: number; readonly key: Buffer } | undefined {
  return raw.prepare<[], { seq: number; key: Buffer }>('SELECT seq, key FROM audit_key WHERE id = 1').get();
}

/** Puts a key in the place of the chain's, or of none. */
export function setChainKey(raw: Database, { seq, key }: { readonly seq: number; readonly key: Uint8Array }): void {
  raw.prepare('INSERT OR REPLACE INTO audit_key (id, seq, key) VALUES (1, ?, ?)').run(seq, Buffer.from(key));
}

/** Answers the hash of an entry by its number; undefined where there is none. Prepared once. */
export function hashesOf(raw: Database): (seq: number) => string | undefined {
  const hashAt = raw.prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?').pluck();
  return (seq) => hashAt.get(seq);
}

/** Answers the entries after one and up to another, at most `most`, in their order. Prepared once. */
export function entriesWithin(raw: Database, most: number): (after: number, upTo: number) => readonly AuditRow[] {
  const rows = raw.prepare<[number, number], AuditRow>(
    `SELECT * FROM audit WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ${most}`,
  );
  return (after, upTo) => rows.all(after, upTo);
}

/** What of an entry the list of entries is narrowed by. */
export type ListedEntry = Pick<AuditRow, 'seq' | 'at' | 'actor_id' | 'action' | 'outcome'>;

/** Answers what the list is narrowed by of the entries after one, at most `most`, in their order. Prepared once. */
export function listedAfter(raw: Database, most: number): (seq: number) => readonly ListedEntry[] {
  const rows = raw.prepare<[number], ListedEntry>(
    `SELECT seq, at, actor_id, action, outcome FROM audit WHERE seq > ? ORDER BY seq LIMIT ${most}`,
  );
  return (seq) => rows.all(seq);
}

/** Whether there is an entry after this one. */
export function goesOnAfter(raw: Database, seq: number): boolean {
  return typeof raw.prepare<[number], number>('SELECT min(seq) FROM audit WHERE seq > ?').pluck().get(seq) === 'number';
}

/** Whether every entry from the first to `last` is there and names the hash of the one before it. */
export function isLinked(raw: Database, last: number): boolean {
  const loose = raw
    .prepare<[], number>(
      'SELECT count(*) FROM audit AS entry LEFT JOIN audit AS before ON before.seq = entry.seq - 1 WHERE entry.seq > 1 AND (before.hash IS NULL OR entry.prev <> before.hash)',
    )
    .pluck()
    .get();
  return loose === 0 && raw.prepare<[], number>('SELECT count(*) FROM audit').pluck().get() === last;
}

/** Entries of the chain that are not there, both ends included. */
export type Gap = { readonly from: number; readonly to: number };

/** Every stretch of the chain that is not there, up to where its key says that it ends. */
export function gapsIn(raw: Database): readonly Gap[] {
  return raw
    .prepare<[], Gap>(
      `SELECT before + 1 AS "from", seq - 1 AS "to" FROM (
         SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before
         FROM (SELECT seq FROM audit UNION ALL SELECT seq + 1 FROM audit_key)
       ) WHERE seq > before + 1 ORDER BY seq`,
    )
    .all();
}

/** What an entry says of gaps before it; anything may stand there until its seal was looked at. */
export type GapStatement = {
  readonly seq: number;
  readonly prev: string;
  readonly lostEntries: unknown;
  readonly seal: unknown;
};

/** What the entries of a procedure say of gaps. */
export function gapStatements(raw: Database, procedure: ProcedurePath): readonly GapStatement[] {
  return raw
    .prepare<[], GapStatement>(
      `SELECT seq, prev, detail ->> '$.lostEntries' AS lostEntries, detail ->> '$.lostEntriesSeal' AS seal
       FROM audit WHERE action IN (${pathsInSql(procedure)}) AND outcome = 'done' AND json_valid(detail)`,
    )
    .all();
}

/** Whether the entry of that number is one of a procedure. */
export function isEntryOf(raw: Database, seq: number, procedure: ProcedurePath): boolean {
  const found = raw.prepare<[number]>(`SELECT 1 FROM audit WHERE seq = ? AND action IN (${pathsInSql(procedure)})`);
  return found.get(seq) !== undefined;
}

/** Whether the chain has an entry of any of these procedures. */
export function hasEntryOf(raw: Database, ...procedures: readonly ProcedurePath[]): boolean {
  return raw.prepare(`SELECT 1 FROM audit WHERE action IN (${pathsInSql(...procedures)}) LIMIT 1`).get() !== undefined;
}

/** On which computers a person unlocked under a machine's name; null for an entry from before computers had an id. */
export function computersUnlockedOn(
  raw: Database,
  {
    personId,
    procedure,
    machine,
  }: Readonly<Record<'personId' | 'machine', string>> & { readonly procedure: ProcedurePath },
): readonly (string | null)[] {
  return raw
    .prepare<[string, string], string | null>(
      `SELECT DISTINCT detail ->> '$.computer' AS computer FROM audit
       WHERE actor_id = ? AND action IN (${pathsInSql(procedure)}) AND json_valid(detail) AND detail ->> '$.machine' = ?`,
    )
    .pluck()
    .all(personId, machine);
}

export type Unlocking = Pick<AuditRow, 'seq' | 'actor_id' | 'action'>;

/** Unlockings of officers before an entry, newest first, among the `most` newest entries of the chain. */
export function unlockingsBefore(
  raw: Database,
  before: number,
  { most, procedures }: { readonly most: number; readonly procedures: readonly ProcedurePath[] },
): IterableIterator<Unlocking> {
  return raw
    .prepare<[number], Unlocking>(
      `SELECT seq, actor_id, action FROM audit WHERE seq > (SELECT seq FROM audit_key) - ${most} AND seq < ?
         AND action IN (${pathsInSql(...procedures)}) AND role <> 'manager' AND outcome = 'done'
         ORDER BY seq DESC`,
    )
    .iterate(before);
}

/** What was done by an action after an entry, oldest first, with the name of who did it where somebody has that id. */
export function doneAfter(
  raw: Database,
  seq: number,
  action: ProcedurePath,
): readonly (Entry & { readonly name: string | null })[] {
  return raw
    .prepare<[number, string], Entry & { readonly name: string | null }>(
      `SELECT audit.seq, audit.at, person.name FROM audit LEFT JOIN person ON person.id = audit.actor_id
         WHERE audit.seq > ? AND audit.action = ? AND audit.outcome = 'done' ORDER BY audit.seq`,
    )
    .all(seq, action);
}

/** When an officer last unlocked and took in what managers had left; undefined where nobody did. An instant in UTC. */
export function lastTakingIn(raw: Database): string | undefined {
  return raw
    .prepare<[], string>(
      `SELECT at FROM audit WHERE action IN (${pathsInSql('session.unlockRegister', 'session.unlockWithRecoveryKey')})
         AND role <> 'manager' AND outcome = 'done'
         AND NOT (json_valid(detail) AND detail ->> '$.leftWaiting' IS NOT NULL) ORDER BY seq DESC LIMIT 1`,
    )
    .pluck()
    .get();
}

/** The ids of managers' entries that were taken in, among the `back` newest entries of the chain. */
export function takenIn(raw: Database, back: number): Set<string> {
  const ids = raw
    .prepare<[number], string | null>(
      `SELECT detail ->> '$.waited' FROM audit WHERE seq > (SELECT seq FROM audit_key) - ? AND role = 'manager'
         AND json_valid(detail)`,
    )
    .pluck()
    .all(back);
  return new Set(ids.filter((id) => id !== null));
}

/** Where the newest entry of a procedure stands; undefined where there is none. */
export function lastHeadOf(raw: Database, procedure: ProcedurePath): AuditHead | undefined {
  return raw
    .prepare<[string], AuditHead>('SELECT seq, hash FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1')
    .get(procedure);
}
