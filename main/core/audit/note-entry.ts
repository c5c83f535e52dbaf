import { appendAudit } from '../kernel/audit.ts';
import type { AuditDetail } from '../kernel/context.ts';
import type { OfficerRegister, OpenRegister } from '../register/open-register.ts';
import { rememberHead } from './head-memory.ts';

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

/** How far back an entry that was taken in, and then waits again because the process died, is looked for. */
const recent = 10_000;

/**
 * Moves what waits in the ledger into the chain, once each. Whoever holds a manager's key can write the ledger by hand,
 * so the role is always the manager's and every entry says where it waited.
 */
export async function takeInWaiting({
  database,
  ledger,
  raw,
}: Pick<OfficerRegister, 'database' | 'ledger' | 'raw'>): Promise<void> {
  const waiting = await ledger.selectFrom('waiting_entry').selectAll().orderBy('n').execute();
  if (waiting.length === 0) return;
  const known = new Set(
    raw
      .prepare<[number], string>(
        `SELECT detail ->> '$.waited' FROM audit WHERE seq > (SELECT seq FROM audit_key) - ? AND role = 'manager'`,
      )
      .pluck()
      .all(recent),
  );
  await database.transaction().execute(async () => {
    for (const { id, at, actor_id: actorId, action, outcome, subject, detail } of waiting) {
      if (known.has(id)) continue;
      appendAudit(raw, {
        at,
        actorId,
        role: 'manager',
        action,
        subject,
        outcome: outcome === 'refused' ? 'refused' : 'done',
        detail: { ...readDetail(detail), waited: id },
      });
    }
  });
  await ledger
    .deleteFrom('waiting_entry')
    .where(
      'id',
      'in',
      waiting.map(({ id }) => id),
    )
    .execute();
}

// Flat values only: anything else was not written by Docket and is kept out of the chain's canonical form.
function readDetail(text: string): AuditDetail {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return {};
    const flat = Object.entries(read).filter(
      ([key, value]) => /^[a-z]\w*$/iu.test(key) && (value === null || typeof value !== 'object'),
    );
    return Object.fromEntries(flat);
  } catch {
    // Written by hand with a manager's key: the entry itself is kept, what it claims beside it is not.
    return { unreadable: true };
  }
}
