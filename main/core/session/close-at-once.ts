import { destroyTakenOut } from '../documents/destroy-taken-out.ts';
import { commitAtOnce, entryBy } from '../files/chain/commit.ts';
import { leaveEntry } from '../files/chain/left-entry.store.ts';
import { wipe } from '../files/keys/bytes.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

/**
 * Closes a register's files and overwrites its keys before it returns. For a computer that is about to sleep, whose
 * memory may be written to the disk. A write under way is rolled back; nobody was told that it was done. Writes the
 * locking into the audit chain, but signs no checkpoint and makes no backup: the next unlocking does. May be called
 * more than once.
 */
export function closeAtOnce(register: OpenRegister, { id, at }: { readonly id: string; readonly at: string }): void {
  if (register.kind === 'officer') quietly(() => destroyTakenOut(register, at));
  quietly(() => noteLocking(register, { id, at }));
  if (register.kind === 'officer') {
    quietly(() => register.heads.seal());
    quietly(() => register.raw.close());
  }
  quietly(() => register.rawLedger.close());
  const { dataKey, ledgerKey, auditSeed } = register.keys;
  wipe(dataKey, ledgerKey, auditSeed);
  if (register.kind === 'officer') wipe(register.keys.signingSeed, register.hashKey, register.bindingKey);
}

function noteLocking(register: OpenRegister, { id, at }: { id: string; at: string }): void {
  const entry = entryBy(register.person, { at, action: 'session.lockRegister' });
  if (register.kind === 'manager') {
    leaveEntry(register.rawLedger, id, entry);
    return;
  }
  const { raw } = register;
  if (!raw.open || raw.inTransaction) return;
  commitAtOnce(register, () => ({ result: undefined, entries: [entry] }));
}

// Ignores failures, as of a full disk or a statement that still runs: the other steps must still be done.
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
