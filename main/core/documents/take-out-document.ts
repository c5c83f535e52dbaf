import { said } from '../../words/said.ts';
import { read } from '../kernel/procedures.ts';
import { offerUndo, undoMs } from '../kernel/undo.ts';
import { refreshClock } from '../records/count-clock.ts';
import { documentsOf } from '../records/document.store.ts';
import { handOver, leaveEnclosed } from '../records/enclosed.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { partsOf } from '../records/correspondence.store.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { findRequest } from '../records/request.store.ts';
import { setTakenOut } from '../records/taken-out.store.ts';
import { destroyBetween } from './destroy-taken-out.ts';
import { heldToo } from './held-too.ts';
import { whyItStays } from './why-it-stays.ts';

/**
 * Hides a document that was attached by mistake, or a letter with what came inside it, and destroys it after ten seconds
 * unless it is put back. What came inside a letter too stays as that, and so does what another letter holds too.
 */
export const takeOutDocument = read.documents.takeOutDocument.handler(async ({ context, input, errors }) => {
  const { register, session, followed, now, person, write } = context;
  const { reference, documentId } = input;
  const known = await findRequest(context.db, reference);
  if (known === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const others = await heldToo(context, known.id, documentId);
  const at = now();
  const taken = await write(async (db, about, touch) => {
    const request = await findRequest(db, reference);
    const all = request === undefined ? [] : await documentsOf(db, request.id);
    const document = all.find(({ id }) => id === documentId);
    if (request === undefined || document === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
    const refuse = (sentence: string) => errors.NOT_TAKEN_OUT({ data: { sentence } });
    const stays = await whyItStays(db, request.id, document);
    if (stays !== undefined) throw refuse(stays);
    if (document.decision !== null) throw refuse(said('documents.takeOutDocument.decided'));
    const letter = document.source === 'attached' ? all.find(({ id }) => id === document.part_of) : undefined;
    if (letter === undefined) {
      await handOver(db, { requestId: request.id, letterId: documentId }, others);
      for (const id of [documentId, ...(await partsOf(db, documentId))])
        await setTakenOut(db, id, { at, by: person.id });
    } else await leaveEnclosed(db, document, letter);
    await outdatePacks(db, request.id);
    await refreshClock(db, request.id, await readOrganisation(db));
    about(reference, { number: document.number });
    touch('request', request.id);
    return { number: document.number, hidden: letter === undefined };
  });
  offerUndo(register, documentId, at);
  const { number, hidden } = taken;
  if (!hidden) return { number };
  const destroy = async () => {
    await destroyBetween(register, now(), { id: documentId, at });
    if (session.open === register) followed.wrote('register');
  };
  // Whatever goes wrong then, a lock or the next unlocking destroys it.
  setTimeout(() => void destroy().catch(() => undefined), undoMs).unref();
  return { number };
});
