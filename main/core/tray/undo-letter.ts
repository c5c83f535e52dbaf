import { heldToo } from '../documents/held-too.ts';
import { read } from '../kernel/procedures.ts';
import { takeUndo } from '../kernel/undo.ts';
import { refreshClock } from '../records/count-clock.ts';
import { partsOf, removeCorrespondence } from '../records/correspondence.store.ts';
import { handOver } from '../records/enclosed.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import { setTakenOut } from '../records/taken-out.store.ts';
import { findTrayLetter, insertTrayLetter, isHidden, setTrayLetter } from '../records/tray.store.ts';
import { letterOf, whyItIsNotMoved } from './leaves-case.ts';

/** Undoes what was last done with a letter of the tray. */
export const undoLetter = read.tray.undoLetter.handler(async ({ context, input, errors }) => {
  const { register, now, write } = context;
  const { id } = input;
  if (!takeUndo(register, id, now())) throw errors.UNDO_OVER();
  const filed = register.gathered.leftTray.get(id);
  if (filed === undefined)
    return await write(async (db, about) => {
      if (await isHidden(db, id)) await setTrayLetter(db, id, { hidden_at: null });
      else if ((await findTrayLetter(db, id))?.row.aside_at == null) throw errors.UNDO_OVER();
      else await setTrayLetter(db, id, { aside_at: null, aside_by: null, aside_reason: null });
      about(null, { letter: id });
      return {};
    });
  const { reference, documentId, takenOut } = filed;
  const known = await findRequest(context.db, reference);
  if (known === undefined) throw errors.UNDO_OVER();
  const others = documentId === null ? undefined : await heldToo(context, known.id, documentId);
  return await write(async (db, about, touch) => {
    const request = await findRequest(db, reference);
    if (request === undefined) throw errors.UNDO_OVER();
    if (documentId !== null) {
      const letter = await letterOf(db, request, documentId);
      const stays = letter && (await whyItIsNotMoved(db, request, letter));
      if (stays !== undefined) throw errors.NOT_MOVED({ data: { sentence: stays } });
      const parts = await partsOf(db, documentId);
      const handed = await handOver(db, { requestId: request.id, letterId: documentId }, others ?? new Map());
      // As it was before: taken out, and about to be destroyed.
      if (takenOut !== null)
        for (const one of [documentId, ...parts.filter((part) => !handed.has(part))])
          await setTakenOut(db, one, takenOut);
      // Without a row and its key each is erased; the file itself goes at the next unlocking.
      else
        for (const path of await removeCorrespondence(db, request.id, documentId))
          register.begun.begin(`vault/${path}`);
      await refreshClock(db, request.id, await readOrganisation(db));
    }
    await insertTrayLetter(db, filed.letter);
    register.gathered.leftTray.delete(id);
    about(reference, { letter: id });
    touch('request', request.id);
    return {};
  });
});
