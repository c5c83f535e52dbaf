import { hash as digest } from 'node:crypto';
import { entryMac } from './audit-seal.ts';
import type { AuditDetail, AuditEntry } from '../opened/audit-chain.ts';

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

/** An entry as the row that follows the newest one, whose number and key these are. */
export function chained(
  { seq: last, key }: { readonly seq: number; readonly key: Uint8Array },
  prev: string,
  entry: AuditEntry,
) {
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
