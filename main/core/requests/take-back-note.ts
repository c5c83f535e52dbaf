import { write } from '../kernel/procedures.ts';
import { takeUndo } from '../kernel/undo.ts';
import { deleteNote } from '../records/note.store.ts';
import { indexRequest } from '../records/request-search.store.ts';
import { findRequest } from '../records/request.store.ts';
import { knownCase } from './record-event.ts';

/** Takes back a note that was just written. */
export const takeBackNote = write.requests.takeBackNote.handler(async ({ context, input, errors }) => {
  const { db, about, touch, now, register } = context;
  const { reference, noteId } = input;
  const request = await findRequest(db, reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  if (!takeUndo(register, noteId, now())) throw errors.UNDO_OVER();
  await deleteNote(db, request.id, noteId);
  await indexRequest(db, request.id);
  about(reference);
  touch('request', request.id);
  return await knownCase(db, reference, context);
});
