import type { Writer } from '../files/database/reader.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { write } from '../kernel/procedures.ts';
import { takeUndo } from '../kernel/undo.ts';
import { refreshClock } from '../records/count-clock.ts';
import { removeCorrespondence } from '../records/correspondence.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import { findTrayLetter, insertTrayLetter, isHidden, setTrayLetter } from '../records/tray.store.ts';

/** Undoes what was last done with a letter of the tray. */
export const undoLetter = write.tray.undoLetter.handler(async ({ context, input, errors }) => {
  const { db, register, now, about, touch } = context;
  const { id } = input;
  if (!takeUndo(register, id, now())) throw errors.UNDO_OVER();
  const filed = register.gathered.leftTray.get(id);
  if (filed !== undefined) {
    const requestId = await takeOutOfCase(db, register, { id, reference: filed.reference });
    if (requestId === undefined) throw errors.UNDO_OVER();
    await insertTrayLetter(db, filed.letter);
    register.gathered.leftTray.delete(id);
    about(filed.reference, { letter: id });
    touch('request', requestId);
    return {};
  }
  if (await isHidden(db, id)) await setTrayLetter(db, id, { hidden_at: null });
  else if ((await findTrayLetter(db, id))?.row.aside_at == null) throw errors.UNDO_OVER();
  else await setTrayLetter(db, id, { aside_at: null, aside_by: null, aside_reason: null });
  about(null, { letter: id });
  return {};
});

/** Takes a letter that was just filed out of its case, with what came inside it. Answers the case's row. */
async function takeOutOfCase(
  db: Writer,
  register: OfficerRegister,
  { id, reference }: { readonly id: string; readonly reference: string },
): Promise<number | undefined> {
  const request = await findRequest(db, reference);
  if (request === undefined) return undefined;
  // Without a row and its key each is erased; the file itself goes at the next unlocking.
  for (const path of await removeCorrespondence(db, request.id, id)) register.begun.begin(`vault/${path}`);
  await refreshClock(db, request.id, await readOrganisation(db));
  return request.id;
}
