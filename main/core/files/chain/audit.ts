import { hash as digest } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { registerState } from './register-state.ts';
import { entryMac, nextAuditKey } from './audit-seal.ts';
import type { AuditHead } from '../opened/heads.ts';

/** What an entry in the audit chain says beside who, when and which action. Never a personal value. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** One thing that was done, refused or read out, before it is chained. */
export type AuditEntry = {
  readonly at: string;
  readonly actorId: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: 'done' | 'refused';
  readonly detail: AuditDetail;
  /** What the register held after it; absent before rows were bound. */
  readonly state?: string | null;
};

/** The hash before the first entry. */
export const chainStart = '0'.repeat(64);

/** The bytes that are hashed: JSON with sorted keys, so that every reader builds the same ones (RFC 8785 for these types). */
export function canonicalEntry(seq: number, entry: AuditEntry, prev: string): string {
  const detail = hasSortedKeys(entry.detail) ? entry.detail : sorted(entry.detail);
  const { action, actorId, at, outcome, role, subject } = entry;
  const state = entry.state === null || entry.state === undefined ? {} : { state: entry.state };
  return JSON.stringify({ action, actorId, at, detail, outcome, prev, role, seq, ...state, subject });
}

function hasSortedKeys(detail: AuditDetail): boolean {
  let before = '';
  for (const name of Object.keys(detail)) {
    if (name < before) return false;
    before = name;
  }
  return !Array.isArray(detail);
}

function sorted(detail: AuditDetail): AuditDetail {
  return Object.fromEntries(Object.entries(detail).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 over the previous hash and the entry, as hex. */
export function entryHash(seq: number, entry: AuditEntry, prev: string): string {
  return digest('sha256', canonicalEntry(seq, entry, prev), 'hex');
}

/** Adds an entry to the chain inside the caller's transaction and moves the key on. Answers where the chain ends now. */
export function appendAudit(raw: Database, entry: AuditEntry): AuditHead {
  const { insert, moveOn, hashAt } = statementsOf(raw);
  const last = lastKey(raw);
  const row = chained(last, hashAt.get(last.seq) ?? chainStart, { ...entry, state: registerState(raw) });
  insert.run(row);
  moveOn.run(row.seq, nextAuditKey(last.key));
  return { seq: row.seq, hash: row.hash };
}

/** The number of the next entry, and the hash it follows. */
export function nextLink(raw: Database): { readonly seq: number; readonly prev: string } {
  const { seq } = lastKey(raw);
  return { seq: seq + 1, prev: statementsOf(raw).hashAt.get(seq) ?? chainStart };
}

function lastKey(raw: Database): LastKey {
  const last = statementsOf(raw).last.get();
  if (last === undefined) throw new Error('The audit chain has no key.');
  return last;
}

type LastKey = { readonly seq: number; readonly key: Uint8Array };

// Every write asks these, and preparing them costs more than running them.
function statementsOf(raw: Database): Statements {
  const made = prepared.get(raw) ?? prepare(raw);
  prepared.set(raw, made);
  return made;
}

const prepared = new WeakMap<Database, Statements>();
type Statements = ReturnType<typeof prepare>;

function prepare(raw: Database) {
  return {
    last: raw.prepare<[], LastKey>('SELECT seq, key FROM audit_key WHERE id = 1'),
    hashAt: raw.prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?').pluck(),
    insert: raw.prepare<[ReturnType<typeof chained>]>(
      `INSERT INTO audit (seq, at, actor_id, role, action, subject, outcome, detail, prev, hash, mac, state)
       VALUES (@seq, @at, @actor_id, @role, @action, @subject, @outcome, @detail, @prev, @hash, @mac, @state)`,
    ),
    moveOn: raw.prepare<[number, Uint8Array]>('UPDATE audit_key SET seq = ?, key = ? WHERE id = 1'),
  };
}

function chained({ seq: last, key }: LastKey, prev: string, entry: AuditEntry) {
  const seq = last + 1;
  const hash = entryHash(seq, entry, prev);
  const { at, actorId, role, action, subject, outcome, detail, state = null } = entry;
  const mac = entryMac(key, hash);
  return {
    seq,
    at,
    actor_id: actorId,
    role,
    action,
    subject,
    outcome,
    detail: JSON.stringify(detail),
    prev,
    hash,
    mac,
    state,
  };
}
