import { said } from '../../words/said.ts';
import { read } from '../kernel/procedures.ts';
import { addPersonSlot } from '../files/keys/change-slots.ts';
import { passphraseProblem } from '../files/keys/passphrase-problem.ts';
import { inTurn, keyFileToChange, keyRefusal } from '../files/register/change-key-file.ts';
import { keepKeyFile } from '../files/register/keep-key-file.ts';
import { insertPerson, nameIsTaken, slotFacts } from '../records/person.store.ts';
import { oneTimePassphrase } from './one-time-passphrase.ts';
import { slotProtection } from './slot-memory.ts';

/**
 * Cuts a key for one more person. The key is derived before the transaction, so that nobody waits for it, and written
 * last inside it: a person whose key could not be written is rolled back, a key whose person is missing opens nothing.
 * Somebody far away gets a one-time passphrase, which the DPO hands over.
 */
export const addPerson = read.people.addPerson.handler(async ({ context, input, errors }) => {
  const { db, register, host, newId, now } = context;
  const given = [register.keyFile.organisation, input.name];
  const problem = input.passphrase === null ? undefined : passphraseProblem(said, input.passphrase, given);
  if (problem !== undefined) throw errors.WEAK_PASSPHRASE({ data: { sentence: problem } });
  const madeUp = input.passphrase === null ? oneTimePassphrase() : null;
  if (await nameIsTaken(db, input.name)) throw errors.NAME_TAKEN();
  const person = { id: newId(), name: input.name, role: input.role, addedAt: now() };
  return await inTurn(register, async () => {
    try {
      const from = await keyFileToChange(register);
      const { keyFile } = await addPersonSlot(from, register.keys, {
        personId: person.id,
        role: input.role,
        passphrase: madeUp ?? input.passphrase ?? '',
        ...(madeUp !== null && { oneTime: true as const }),
        ...(await slotProtection(host)),
        now: person.addedAt,
        newId,
      });
      await keepKeyFile(register, keyFile, {
        from,
        action: 'people.addPerson',
        subject: person.id,
        detail: { role: input.role, ...(madeUp !== null && { oneTimePassphrase: true }) },
        now,
        newId,
        rows: async (transaction) => await insertPerson(transaction, person),
      });
      return {
        ...person,
        removedAt: null,
        lastUnlockedAt: null,
        ...slotFacts(keyFile, person.id),
        oneTimePassphrase: madeUp,
      };
    } catch (error) {
      throw keyRefusal(error, errors);
    }
  });
});
