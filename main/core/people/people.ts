import type { Role } from '../../contract/procedure.ts';
import { read, write } from '../kernel/procedures.ts';
import { addPersonSlot } from '../register/keys/change-slots.ts';
import { calibrateMemory } from '../register/keys/derive-key.ts';
import { readKeyFile, writeKeyFile } from '../register/keys/key-file-on-disk.ts';
import { passphraseProblem } from '../register/keys/passphrase-problem.ts';

/** Everyone who holds a key. */
export const listPeople = read.people.listPeople.handler(async ({ context: { db } }) => {
  const people = await db.selectFrom('person').selectAll().orderBy('name').execute();
  return people.map(({ id, name, role, added_at }) => ({ id, name, role: role as Role, addedAt: added_at })); // written from the contract's enum only
});

/** Cuts a key for one more person. The slot is written last: a slot without its person opens nothing, a person without a slot is rolled back. */
export const addPerson = write.people.addPerson.handler(async ({ context, input, errors }) => {
  const { db, register, host, newId, now, about } = context;
  const problem = passphraseProblem(input.passphrase, [register.keyFile.organisation, input.name]);
  if (problem !== undefined) throw errors.WEAK_PASSPHRASE({ data: { sentence: problem } });
  const taken = await db.selectFrom('person').select('id').where('name', '=', input.name).executeTakeFirst();
  if (taken !== undefined) throw errors.NAME_TAKEN();
  const person = { id: newId(), name: input.name, role: input.role, addedAt: now() };
  await db
    .insertInto('person')
    .values({ id: person.id, name: person.name, role: person.role, added_at: person.addedAt })
    .execute();
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
  await writeKeyFile(register.folder, keyFile);
  about(person.id, { role: input.role });
  return person;
});
