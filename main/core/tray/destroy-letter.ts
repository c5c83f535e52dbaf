import { destroyBetween } from '../documents/destroy-taken-out.ts';
import { write } from '../kernel/procedures.ts';
import { offerUndo, undoMs } from '../kernel/undo.ts';
import { findTrayLetter, setTrayLetter } from '../records/tray.store.ts';

/** Hides a letter that was put aside, and destroys it after ten seconds unless that is undone. */
export const destroyLetter = write.tray.destroyLetter.handler(async ({ context, input, errors }) => {
  const { db, register, session, followed, now, about } = context;
  const { id } = input;
  const found = await findTrayLetter(db, id);
  if (found === undefined || found.row.aside_at === null) throw errors.LETTER_GONE();
  const at = now();
  await setTrayLetter(db, id, { hidden_at: at });
  offerUndo(register, id, at);
  const destroy = async () => {
    await destroyBetween(register, now(), { id, at });
    if (session.open === register) followed.wrote('register');
  };
  // Whatever goes wrong then, a lock or the next unlocking destroys it.
  setTimeout(() => void destroy().catch(() => undefined), undoMs).unref();
  about(null, { letter: id });
  return {};
});
