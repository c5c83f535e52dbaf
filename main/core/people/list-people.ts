import type { Role } from '../../contract/procedure.ts';
import { read } from '../kernel/procedures.ts';

/** Everyone who holds a key. */
export const listPeople = read.people.listPeople.handler(async ({ context: { db } }) => {
  const people = await db.selectFrom('person').selectAll().orderBy('name').execute();
  return people.map(({ id, name, role, added_at }) => ({ id, name, role: role as Role, addedAt: added_at })); // written from the contract's enum only
});
