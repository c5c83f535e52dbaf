import { randomBytes } from 'node:crypto';
import { read } from '../kernel/procedures.ts';
import { keysAreOlder, noteRevision } from '../files/register/key-revision.ts';
import type { Writer } from '../files/database/reader.ts';
import { revisionSeen } from '../files/database/register-meta.store.ts';
import { revisionOf, type KeyFile } from '../files/keys/key-file.ts';
import { nameSigningKey } from '../session/keep-signing-key.ts';
import { bindAnew, watchRows } from '../files/chain/bind-rows.ts';
import { bindingKeyBytes } from '../files/chain/row-sum.ts';
import { forgetCheckpoints } from '../files/chain/checkpoint.store.ts';
import { strangeCheckpoints } from '../files/chain/own-checkpoints.ts';
import { scanRows } from '../files/chain/scan-rows.ts';
import { inTurn } from '../files/register/change-key-file.ts';
import { unmarkRemoved } from '../records/person.store.ts';

/**
 * Takes the register as it is for the current one: its rows are bound as they stand and this machine follows its
 * history from here. What stands signed in the DPO's name and is not theirs goes. The entry keeps the reason, what went,
 * and where this machine had last seen the chain.
 */
export const acceptHistory = read.audit.acceptHistory.handler(async ({ context, input }) => {
  const { register, write } = context;
  // A second answer to the same question, by a double click or from another window, finds nothing left to accept.
  const accepted = await inTurn(register, async () => {
    const { doubt, heads, raw, bindingKey } = register;
    // Every row is added up first: the entry says which tables did not fit when they were accepted.
    const misfits = bindingKey === undefined ? [] : (await scanRows(raw, bindingKey)).filter(({ fits }) => !fits);
    if (doubt === undefined && misfits.length === 0) return false;
    const key = bindingKey ?? randomBytes(bindingKeyBytes);
    const olderKeys = keysAreOlder(raw, register.keyFile)
      ? { keysSeen: revisionSeen(raw), keysAccepted: revisionOf(register.keyFile) }
      : undefined;
    const strange = await strangeCheckpoints(register, Number.POSITIVE_INFINITY);
    await write(async (db, about) => {
      if (olderKeys !== undefined) await noteRevision(db, register.keyFile);
      const heldAgain = olderKeys === undefined ? 0 : await holdersAgain(db, register.keyFile);
      if (misfits.length > 0 || bindingKey === undefined || doubt?.rowsToo === true) bindAnew(raw, key);
      forgetCheckpoints(
        raw,
        strange.map(({ seq }) => seq),
      );
      about(null, {
        reason: input.reason,
        doubt: doubt?.kind ?? 'rows',
        tables: misfits.map(({ table }) => table).join(' '),
        lastSeenEntry: heads.before?.seq ?? null,
        lastSeenHash: heads.before?.hash ?? null,
        ...olderKeys,
        ...(heldAgain === 0 ? {} : { heldAgain }),
        notYourCheckpoints: strange.map(({ seq }) => seq).join(' '),
      });
    });
    if (bindingKey === undefined) {
      watchRows(raw, key);
      register.bindingKey = key;
    }
    register.doubt = undefined;
    heads.settle();
    await heads.flush();
    return true;
  });
  if (accepted) await nameSigningKey(register, context);
  return { accepted };
});

/**
 * Whoever was being removed when the change of keys was cut off holds a key in the older key file: they are named as who
 * they are, so that they can be removed again. Left as removed they would get every later key unseen. Answers how many.
 */
async function holdersAgain(db: Writer, { slots }: KeyFile): Promise<number> {
  const held = slots.filter(({ kind }) => kind === 'passphrase');
  return await unmarkRemoved(
    db,
    held.map(({ personId }) => personId),
  );
}
