import { hash as digest } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { boundSums, stateOf } from './register-state.ts';
import { entryMac, nextAuditKey } from './audit-seal.ts';
import type { AuditChain, AuditDetail, AuditEntry } from '../opened/audit-chain.ts';

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

type LastKey = { readonly seq: number; readonly key: Uint8Array };

/** The audit chain that an open database holds. */
export function auditChain(raw: Database): AuditChain {
  const lastKey = raw.prepare<[], LastKey>('SELECT seq, key FROM audit_key WHERE id = 1');
  const hashAt = raw.prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?').pluck();
  const insert = raw.prepare<[ReturnType<typeof chained>]>(
    `INSERT INTO audit (seq, at, actor_id, role, action, subject, outcome, detail, prev, hash, mac, state)
     VALUES (@seq, @at, @actor_id, @role, @action, @subject, @outcome, @detail, @prev, @hash, @mac, @state)`,
  );
  const moveOn = raw.prepare<[number, Uint8Array]>('UPDATE audit_key SET seq = ?, key = ? WHERE id = 1');
  const sums = boundSums(raw);
  const last = (): LastKey => {
    const found = lastKey.get();
    if (found === undefined) throw new Error('The audit chain has no key.');
    return found;
  };
  return {
    append: (entry) => {
      const before = last();
      const row = chained(before, hashAt.get(before.seq) ?? chainStart, { ...entry, state: stateOf(sums.all()) });
      insert.run(row);
      moveOn.run(row.seq, nextAuditKey(before.key));
      return { seq: row.seq, hash: row.hash };
    },
    next: () => {
      const { seq } = last();
      return { seq: seq + 1, prev: hashAt.get(seq) ?? chainStart };
    },
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
