import { write } from '../kernel/procedures.ts';
import { setMark } from '../records/correspondence.store.ts';
import { documentsOf } from '../records/document.store.ts';
import { findRequest } from '../records/request.store.ts';

/** Says what a letter of a case is, from which nothing is recorded. */
export const markCorrespondence = write.documents.markCorrespondence.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, documentId, mark } = input;
  const request = await findRequest(db, reference);
  const letter = request && (await documentsOf(db, request.id)).find(({ id }) => id === documentId);
  if (request === undefined || letter?.source !== 'correspondence')
    throw errors.NOT_FOUND({ data: { what: reference } });
  await setMark(db, documentId, mark);
  about(reference, { number: letter.number, mark });
  touch('request', request.id);
  return { number: letter.number };
});
