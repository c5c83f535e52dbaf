import { read } from '../kernel/procedures.ts';
import { resetSlot } from '../files/keys/change-slots.ts';
import { inTurn, keyFileToChange, keyRefusal } from '../files/register/change-key-file.ts';
import { keepKeyFile } from '../files/register/keep-key-file.ts';
import { findHolder } from '../records/person.store.ts';
import { oneTimePassphrase } from './one-time-passphrase.ts';
import { slotProtection } from './slot-memory.ts';

/**
 * Gives somebody who forgot their passphrase a one-time one. Docket makes it up: whoever resets it does not choose for
 * others (ASVS 5.0 6.4.6), and its holder chooses their own when they unlock with it.
 */
export const resetPassphrase = read.people.resetPassphrase.handler(async ({ context, input, errors }) => {
  const { db, register, host, now, newId } = context;
  const person = await findHolder(db, input.id);
  if (person === undefined) throw errors.NO_SUCH_PERSON();
  return await inTurn(register, async () => {
    try {
      const passphrase = oneTimePassphrase();
      const from = await keyFileToChange(register);
      const keyFile = await resetSlot(from, register.keys, {
        personId: person.id,
        passphrase,
        ...(await slotProtection(host)),
        now: now(),
      });
      await keepKeyFile(register, keyFile, { from, action: 'people.resetPassphrase', subject: person.id, now, newId });
      return { name: person.name, oneTimePassphrase: passphrase };
    } catch (error) {
      throw keyRefusal(error, errors);
    }
  });
});
