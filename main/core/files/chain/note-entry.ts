import { commit, entryBy } from './commit.ts';
import type { ChainAction } from './chain-action.ts';
import { leaveEntry } from './left-entry.store.ts';
import type { EntryDetail } from '../opened/entry-detail.ts';
import type { OpenRegister } from '../opened/open-register.ts';

/** An entry that belongs to no write: a refusal, an unlocking, a disclosure. `id` tells two equal entries apart. */
export type NotedEntry = {
  readonly id: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly action: ChainAction;
  readonly outcome: 'done' | 'refused';
  readonly subject?: string | null;
  readonly detail?: EntryDetail;
};

/**
 * Writes one entry into the audit chain, in the name of the person who unlocked. A manager's key cannot open the chain,
 * so a manager's entry waits in the ledger until an officer unlocks.
 */
export async function noteEntry(
  register: OpenRegister,
  { id, at, action, outcome, subject = null, detail = {} }: NotedEntry,
): Promise<void> {
  const entry = entryBy(register.person, { at, action, subject, outcome, detail });
  if (register.kind === 'manager') leaveEntry(register.rawLedger, id, entry);
  else await commit(register, async () => ({ result: undefined, entries: [entry] }));
}
