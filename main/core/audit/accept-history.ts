import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { read } from '../kernel/procedures.ts';
import { keysAreOlder, noteRevision, revisionSeen } from '../files/register/key-revision.ts';
import { revisionOf, type KeyFile } from '../files/keys/key-file.ts';
import { nameSigningKey } from '../session/keep-signing-key.ts';
import { bindAnew, watchRows } from '../files/chain/bind-rows.ts';
import { bindingKeyBytes } from '../files/chain/row-sum.ts';
import { strangeCheckpoints } from '../files/chain/own-checkpoints.ts';
import { scanRows } from '../files/chain/scan-rows.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { inTurn } from '../files/register/change-key-file.ts';

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
      const forget = raw.prepare<[number]>('DELETE FROM checkpoint WHERE seq = ?');
      for (const { seq } of strange) forget.run(seq);
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
async function holdersAgain(db: Kysely<RegisterSchema>, { slots }: KeyFile): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ removed_at: null })
    .where('removed_at', 'is not', null)
    .where(
      'id',
      'in',
      slots.flatMap(({ kind, personId }) => (kind === 'passphrase' ? [personId] : [])),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
