import { write } from '../kernel/procedures.ts';
import { offerUndo } from '../kernel/undo.ts';
import { knownCase } from './record-event.ts';
import { findRequest } from '../records/request.store.ts';
import { indexRequest } from '../records/request-search.store.ts';
import { insertNote } from '../records/note.store.ts';

/** Writes a note in the case. */
export const addNote = write.requests.addNote.handler(async ({ context, input, errors }) => {
  const { db, about, touch, newId, now, person, register } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const [id, at] = [newId(), now()];
  await insertNote(db, { id, requestId: request.id, text: input.text, at, by: person.id });
  offerUndo(register, id, at);
  await indexRequest(db, request.id);
  about(input.reference);
  touch('request', request.id);
  return await knownCase(db, input.reference, context);
});
