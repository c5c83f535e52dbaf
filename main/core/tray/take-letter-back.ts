import { write } from '../kernel/procedures.ts';
import { findTrayLetter, setTrayLetter } from '../records/tray.store.ts';

/** Takes a letter that was put aside back into the tray. */
export const takeLetterBack = write.tray.takeLetterBack.handler(async ({ context, input, errors }) => {
  const { db, about } = context;
  const found = await findTrayLetter(db, input.id);
  if (found === undefined || found.row.aside_at === null) throw errors.LETTER_GONE();
  await setTrayLetter(db, input.id, { aside_at: null, aside_by: null, aside_reason: null });
  about(null, { letter: input.id });
  return {};
});
