import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { offerUndo, undoMs } from '../kernel/undo.ts';
import { refreshClock } from '../records/count-clock.ts';
import { documentsOf } from '../records/document.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { partsOf } from '../records/correspondence.store.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { findRequest } from '../records/request.store.ts';
import { setTakenOut } from '../records/taken-out.store.ts';
import { destroyBetween } from './destroy-taken-out.ts';
import { whyItStays } from './why-it-stays.ts';

/** Hides a document that was attached by mistake, or a letter with what came inside it, and destroys it after ten seconds unless it is put back. */
export const takeOutDocument = write.documents.takeOutDocument.handler(async ({ context, input, errors }) => {
  const { db, register, session, followed, now, person, about, touch } = context;
  const { reference, documentId } = input;
  const request = await findRequest(db, reference);
  const document = request && (await documentsOf(db, request.id)).find(({ id }) => id === documentId);
  if (request === undefined || document === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const refuse = (sentence: string) => errors.NOT_TAKEN_OUT({ data: { sentence } });
  const stays = await whyItStays(db, request.id, document);
  if (stays !== undefined) throw refuse(stays);
  if (document.decision !== null) throw refuse(said('documents.takeOutDocument.decided'));
  const at = now();
  for (const id of [documentId, ...(await partsOf(db, documentId))]) await setTakenOut(db, id, { at, by: person.id });
  await outdatePacks(db, request.id);
  await refreshClock(db, request.id, await readOrganisation(db));
  offerUndo(register, documentId, at);
  const destroy = async () => {
    await destroyBetween(register, now(), { id: documentId, at });
    if (session.open === register) followed.wrote('register');
  };
  // Whatever goes wrong then, a lock or the next unlocking destroys it.
  setTimeout(() => void destroy().catch(() => undefined), undoMs).unref();
  about(reference, { number: document.number });
  touch('request', request.id);
  return { number: document.number };
});
