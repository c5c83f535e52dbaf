import { read } from '../kernel/procedures.ts';

/** Which printed key opens this register: when it was made and by whom, never the key. */
export const showRecoveryKey = read.people.showRecoveryKey.handler(async ({ context: { db, register } }) => {
  const slot = register.keyFile.slots.find(({ kind }) => kind === 'recovery');
  if (slot === undefined) return {};
  const maker = await db.selectFrom('person').select('name').where('id', '=', slot.personId).executeTakeFirst();
  return { printed: { madeAt: slot.createdAt, madeBy: maker?.name ?? 'Somebody who has left' } };
});
