import { write } from '../kernel/procedures.ts';
import { knownCase } from './record-event.ts';
import { findRequest } from '../records/request.store.ts';
import { indexRequest } from '../records/request-search.store.ts';
import { insertNote } from '../records/note.store.ts';

/** Writes a note in the case. */
export const addNote = write.requests.addNote.handler(async ({ context, input, errors }) => {
  const { db, about, newId, now, person } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  await insertNote(db, { id: newId(), requestId: request.id, text: input.text, at: now(), by: person.id });
  await indexRequest(db, request.id);
  about(input.reference);
  return await knownCase(db, input.reference, context);
});
