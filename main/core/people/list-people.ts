import { read } from '../kernel/procedures.ts';
import { asPerson, everybody, lastUnlocks } from '../records/person.store.ts';

/** Everyone who holds a key, and who held one if asked for. */
export const listPeople = read.people.listPeople.handler(async ({ context: { db, register, t }, input }) => {
  const rows = await everybody(t, db);
  const unlocks = await lastUnlocks(db);
  return rows
    .filter(({ removed_at }) => input?.alsoFormer === true || removed_at === null)
    .map((row) => asPerson(row, { unlocks, keyFile: register.keyFile }));
});
