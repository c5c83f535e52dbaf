import { write } from '../kernel/procedures.ts';
import { findHolder, nameIsTaken, setName } from '../records/person.store.ts';

/** Corrects somebody's name. The history shows it everywhere: it knows people by their key, not by their name. */
export const renamePerson = write.people.renamePerson.handler(async ({ context, input, errors }) => {
  const { db, about } = context;
  const person = await findHolder(db, input.id);
  if (person === undefined) throw errors.NO_SUCH_PERSON();
  if (await nameIsTaken(db, input.name, input.id)) throw errors.NAME_TAKEN();
  await setName(db, input.id, input.name);
  about(input.id);
  return { id: input.id, name: input.name };
});
