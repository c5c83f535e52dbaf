import type { Database } from 'better-sqlite3';
import type { AuditEntry } from '../opened/audit-chain.ts';

/** Lets an entry of a manager wait in the ledger until an officer unlocks. `id` tells it from one that says the same. */
export function leaveEntry(
  rawLedger: Database,
  id: string,
  { at, actorId, action, outcome, subject, detail }: Omit<AuditEntry, 'role'>,
): void {
  rawLedger
    .prepare(
      `INSERT INTO waiting_entry (id, at, actor_id, action, outcome, subject, detail) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, at, actorId, action, outcome, subject, JSON.stringify(detail));
}
