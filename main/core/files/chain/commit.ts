import type { Database } from 'better-sqlite3';
import type { Role } from '../../../contract/procedure.ts';
import type { Writer } from '../database/reader.ts';
import type { AuditChain, AuditEntry } from '../opened/audit-chain.ts';
import type { EntryDetail } from '../opened/entry-detail.ts';
import type { AuditHead, HeadMemory } from '../opened/heads.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import { auditChain } from './audit-chain.store.ts';
import type { ChainAction } from './chain-action.ts';

/** What a transaction returns, and the entries it adds to the audit chain, in this order. */
export type Committed<T> = { readonly result: T; readonly entries: readonly AuditEntry[] };

/** What `commit` needs of a register. Without `heads` this computer does not remember the new head. */
type Committing = Pick<OfficerRegister, 'database' | 'chain'> & { readonly heads?: Pick<HeadMemory, 'note'> };

/**
 * Changes rows and adds entries to the audit chain, in one transaction. Entries are added last, so that they bind the
 * rows as the transaction leaves them. Every change of an open register ends here or in `commitAtOnce`.
 */
export async function commit<T>(
  { database, chain, heads }: Committing,
  work: (db: Writer) => Promise<Committed<T>>,
): Promise<T> {
  const { result, head } = await database.transaction().execute(async (db) => ended(chain, await work(db)));
  if (head !== undefined) heads?.note(head);
  return result;
}

/**
 * As `commit`, but done when it returns. For a register that is being made, migrated, restored or salvaged, or that
 * must close now.
 */
export function commitAtOnce<T>(
  { raw, chain, heads }: { readonly raw: Database } & Partial<Pick<Committing, 'chain' | 'heads'>>,
  work: () => Committed<T>,
): T {
  // A register may have no tables of a chain before this transaction migrates it.
  const { result, head } = raw
    .transaction(() => {
      const done = work();
      return ended(done.entries.length === 0 ? undefined : (chain ?? auditChain(raw)), done);
    })
    .immediate();
  if (head !== undefined) heads?.note(head);
  return result;
}

function ended<T>(
  chain: AuditChain | undefined,
  { result, entries }: Committed<T>,
): { readonly result: T; readonly head: AuditHead | undefined } {
  const heads = entries.map((entry) => chain?.append(entry));
  return { result, head: heads.at(-1) };
}

/** Makes an entry in a person's name. By default its outcome is `done`, and it has no subject and no detail. */
export function entryBy(
  { id, role }: { readonly id: string; readonly role: Role },
  {
    at,
    action,
    subject = null,
    outcome = 'done',
    detail = {},
  }: {
    /** An instant in UTC. */
    readonly at: string;
    readonly action: ChainAction;
    readonly subject?: string | null;
    readonly outcome?: AuditEntry['outcome'];
    readonly detail?: EntryDetail;
  },
): AuditEntry {
  return { at, actorId: id, role, action, subject, outcome, detail };
}
