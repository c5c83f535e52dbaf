import { appendAudit, type AuditDetail } from './audit.ts';
import { rememberHead } from './head-memory.ts';
import type { OpenRegister } from '../opened/open-register.ts';

/** An entry that belongs to no write: a refusal, an unlocking, something that was read out. `id` tells it from its twin. */
export type NotedEntry = {
  readonly id: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  readonly subject?: string | null;
  readonly detail?: AuditDetail;
};

/**
 * Writes an entry by itself into the chain, in the name of whoever unlocked. A manager's key cannot reach the chain, so
 * theirs waits in the ledger until an officer unlocks.
 */
export async function noteEntry(
  register: OpenRegister,
  { id, at, action, outcome, subject = null, detail = {} }: NotedEntry,
): Promise<void> {
  const { id: actorId, role } = register.person;
  if (register.kind === 'manager') {
    await register.ledger
      .insertInto('waiting_entry')
      .values({ id, at, actor_id: actorId, action, outcome, subject, detail: JSON.stringify(detail) })
      .execute();
    return;
  }
  const head = await register.database
    .transaction()
    .execute(async () => appendAudit(register.raw, { at, actorId, role, action, subject, outcome, detail }));
  rememberHead(register, head);
}
