import { write } from '../kernel/procedures.ts';
import { knownCase } from './record-event.ts';
import { findRequest, indexRequest } from '../records/request.store.ts';
import { insertNote } from '../records/note.store.ts';

/** Writes a note in the case. */
export const addNote = write.requests.addNote.handler(async ({ context, input, errors }) => {
  const { db, about, touch, newId, now, person } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  await insertNote(db, { id: newId(), requestId: request.id, text: input.text, at: now(), by: person.id });
  await indexRequest(db, request.id);
  about(input.reference);
  touch('request', request.id);
  return await knownCase(db, input.reference, context);
});
