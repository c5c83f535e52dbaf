import { read } from '../kernel/procedures.ts';
import { addPersonSlot } from '../register/keys/change-slots.ts';
import { calibrateMemory } from '../register/keys/derive-key.ts';
import { readKeyFile, writeKeyFile } from '../register/keys/key-file-on-disk.ts';
import { passphraseProblem } from '../register/keys/passphrase-problem.ts';

/**
 * Cuts a key for one more person. The key is derived before the transaction, so that nobody waits for it, and written
 * last inside it: a person whose key could not be written is rolled back, a key whose person is missing opens nothing.
 */
export const addPerson = read.people.addPerson.handler(async ({ context, input, errors }) => {
  const { db, register, host, newId, now, write } = context;
  const problem = passphraseProblem(input.passphrase, [register.keyFile.organisation, input.name]);
  if (problem !== undefined) throw errors.WEAK_PASSPHRASE({ data: { sentence: problem } });
  const taken = await db.selectFrom('person').select('id').where('name', '=', input.name).executeTakeFirst();
  if (taken !== undefined) throw errors.NAME_TAKEN();
  const person = { id: newId(), name: input.name, role: input.role, addedAt: now() };
  const worker = host.workers.deriveKey;
  const memory = host.argonMemory ?? (await calibrateMemory(1000, { worker }));
  const { keyFile } = await addPersonSlot(await readKeyFile(register.folder), register.keys, {
    personId: person.id,
    role: input.role,
    passphrase: input.passphrase,
    memory,
    worker,
    now: person.addedAt,
    newId,
  });
  await write(async (transaction, about) => {
    await transaction
      .insertInto('person')
      .values({ id: person.id, name: person.name, role: person.role, added_at: person.addedAt })
      .execute();
    await writeKeyFile(register.folder, keyFile);
    about(person.id, { role: input.role });
  });
  return person;
});
