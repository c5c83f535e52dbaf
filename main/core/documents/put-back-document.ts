import { write } from '../kernel/procedures.ts';
import { takeUndo } from '../kernel/undo.ts';
import { refreshClock } from '../records/count-clock.ts';
import { documentsOf } from '../records/document.store.ts';
import { discloseEnclosed, isEnclosed } from '../records/enclosed.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import { hiddenNumber, showLetterAgain } from '../records/taken-out.store.ts';

/** Puts back a document that was just taken out. */
export const putBackDocument = write.documents.putBackDocument.handler(async ({ context, input, errors }) => {
  const { db, register, now, about, touch } = context;
  const { reference, documentId } = input;
  const request = await findRequest(db, reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const may = takeUndo(register, documentId, now());
  const hidden = await hiddenNumber(db, request.id, documentId);
  // It was what came inside a letter too, and has stayed as that.
  const enclosed = (await documentsOf(db, request.id)).find(
    ({ id, source }) => id === documentId && isEnclosed(source),
  );
  const number = hidden ?? enclosed?.number;
  if (!may || number === undefined) throw errors.UNDO_OVER();
  if (enclosed === undefined) await showLetterAgain(db, documentId);
  else await discloseEnclosed(db, enclosed, enclosed.title);
  await refreshClock(db, request.id, await readOrganisation(db));
  about(reference, { number });
  touch('request', request.id);
  return { number };
});
