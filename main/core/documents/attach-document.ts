import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { refreshClock } from '../records/count-clock.ts';
import { discloseEnclosed, isEnclosed } from '../records/enclosed.store.ts';
import { findRequest } from '../records/request.store.ts';
import { asDocument, documentsOf, fileDocument, keepVaultObject } from '../records/document.store.ts';

/** Files an uploaded document in a case. The same bytes are kept once, and filed once in a case. */
export const attachDocument = write.documents.attachDocument.handler(async ({ context, input, errors }) => {
  const { db, register, uploads, now, newId, person, about, touch, t } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  const at = now();
  const { id: vaultObjectId } = await keepVaultObject(db, sealed, at, register.begun);
  const title = input.title === undefined || input.title === '' ? titleOf(sealed.fileName) : input.title;
  const filed = await fileDocument(db, {
    id: newId(),
    requestId: request.id,
    vaultObjectId,
    title,
    fileName: sealed.fileName,
    mediaType: sealed.mediaType,
    source: 'attached',
    at,
    by: person.id,
  });
  const find = async () => (await documentsOf(db, request.id)).find(({ id }) => id === filed.id);
  const before = await find();
  // What they enclosed, and the house holds too, is a document for the answer like any other.
  const fromLetter = before !== undefined && isEnclosed(before.source);
  if (fromLetter) await discloseEnclosed(db, before, title);
  const alreadyThere = filed.alreadyThere && !fromLetter;
  if (!alreadyThere) await outdatePacks(db, request.id);
  await refreshClock(db, request.id, await readOrganisation(db));
  const document = await find();
  if (document === undefined) throw new Error('A document that was just filed is not there.');
  about(input.reference, { number: document.number, alreadyThere });
  touch('request', request.id);
  return { document: asDocument(t, document), alreadyThere };
});

function titleOf(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/u, '') || fileName;
}
