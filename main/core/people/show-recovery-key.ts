import { read } from '../kernel/procedures.ts';
import { nameOf } from '../records/person.store.ts';

/** Which printed key opens this register: when it was made and by whom, never the key. */
export const showRecoveryKey = read.people.showRecoveryKey.handler(async ({ context: { db, register, t } }) => {
  const slot = register.keyFile.slots.find(({ kind }) => kind === 'recovery');
  if (slot === undefined) return {};
  const maker = await nameOf(db, slot.personId);
  return { printed: { madeAt: slot.createdAt, madeBy: maker ?? t('people.hasLeft') } };
});
