import { commitAtOnce, entryBy } from '../files/chain/commit.ts';
import { wipe } from '../files/keys/secret-memory.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

/**
 * Closes a register's files and overwrites its keys before it returns: for a machine that is about to stand still, whose
 * memory may be written to the disk. A write under way is rolled back, and was never confirmed. The locking is written
 * down; no checkpoint is signed and no backup made, which the next unlocking makes up for. More than once does no harm.
 */
export function closeAtOnce(register: OpenRegister, { id, at }: { readonly id: string; readonly at: string }): void {
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
  const { person } = register;
  const action = 'session.lockRegister';
  if (register.kind === 'manager') {
    register.rawLedger
      .prepare(
        `INSERT INTO waiting_entry (id, at, actor_id, action, outcome, detail) VALUES (?, ?, ?, ?, 'done', '{}')`,
      )
      .run(id, at, person.id, action);
    return;
  }
  const { raw } = register;
  if (!raw.open || raw.inTransaction) return;
  commitAtOnce(register, () => ({ result: undefined, entries: [entryBy(person, { at, action })] }));
}

// A full disk or a statement that still runs: what can be closed and overwritten is, and the rest follows in a moment.
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
