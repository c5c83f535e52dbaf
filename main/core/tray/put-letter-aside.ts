import { write } from '../kernel/procedures.ts';
import { offerUndo } from '../kernel/undo.ts';
import { findTrayLetter, setTrayLetter } from '../records/tray.store.ts';

/** Puts a letter of the tray aside, with the reason. */
export const putLetterAside = write.tray.putLetterAside.handler(async ({ context, input, errors }) => {
  const { db, register, now, person, about } = context;
  const found = await findTrayLetter(db, input.id);
  if (found === undefined || found.row.aside_at !== null) throw errors.LETTER_GONE();
  const at = now();
  await setTrayLetter(db, input.id, { aside_at: at, aside_by: person.id, aside_reason: input.reason });
  offerUndo(register, input.id, at);
  about(null, { letter: input.id });
  return {};
});
