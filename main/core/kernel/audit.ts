import { createHash, createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { RegisterSchema } from '../register/schema.ts';
import type { AuditDetail } from './context.ts';

/** One thing that was done, refused or read out, before it is chained. */
export type AuditEntry = {
  readonly at: string;
  readonly actorId: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: 'done' | 'refused';
  readonly detail: AuditDetail;
};

/** The hash before the first entry. */
export const chainStart = '0'.repeat(64);

/** The bytes that are hashed: JSON with sorted keys, so that every reader builds the same ones (RFC 8785 for these types). */
export function canonicalEntry(seq: number, entry: AuditEntry, prev: string): string {
  const detail = Object.fromEntries(Object.entries(entry.detail).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const { action, actorId, at, outcome, role, subject } = entry;
  return JSON.stringify({ action, actorId, at, detail, outcome, prev, role, seq, subject });
}

/** SHA-256 over the previous hash and the entry, as hex. */
export function entryHash(seq: number, entry: AuditEntry, prev: string): string {
  return createHash('sha256')
    .update(canonicalEntry(seq, entry, prev))
    .digest('hex');
}

/** HMAC-SHA-256 of the hash under this entry's own key, as hex. */
export function entryMac(key: Uint8Array, hash: string): string {
  return createHmac('sha256', key).update(hash).digest('hex');
}

/** The key of the next entry. The one before cannot be got back from it, so a thief of today's key cannot rewrite yesterday. */
export function nextAuditKey(key: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update('docket audit next').digest();
}

/** Adds an entry to the chain inside the caller's transaction and moves the key on. */
export async function appendAudit(db: Kysely<RegisterSchema>, entry: AuditEntry): Promise<void> {
  const { seq: last, key } = await db
    .selectFrom('audit_key')
    .select(['seq', 'key'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  const before = await db.selectFrom('audit').select('hash').where('seq', '=', last).executeTakeFirst();
  const seq = last + 1;
  const prev = before?.hash ?? chainStart;
  const hash = entryHash(seq, entry, prev);
  await db
    .insertInto('audit')
    .values({
      seq,
      at: entry.at,
      actor_id: entry.actorId,
      role: entry.role,
      action: entry.action,
      subject: entry.subject,
      outcome: entry.outcome,
      detail: JSON.stringify(entry.detail),
      prev,
      hash,
      mac: entryMac(key, hash),
    })
    .execute();
  await db
    .updateTable('audit_key')
    .set({ seq, key: nextAuditKey(key) })
    .where('id', '=', 1)
    .execute();
}
