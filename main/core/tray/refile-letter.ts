import { said } from '../../words/said.ts';
import { heldToo } from '../documents/held-too.ts';
import { read } from '../kernel/procedures.ts';
import { keepNumbers, letterIn, moveCorrespondence, removeCorrespondence } from '../records/correspondence.store.ts';
import { refreshClock } from '../records/count-clock.ts';
import { handOver } from '../records/enclosed.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import { forgetUndo, letterOf, whyItIsNotMoved } from './leaves-case.ts';

/** Moves a letter that was filed with the wrong case to another one. The history of both says so. */
export const refileLetter = read.tray.refileLetter.handler(async ({ context, input, errors }) => {
  const { register, now, newId, person, write } = context;
  const { reference, documentId, to } = input;
  const refuse = (sentence: string) => errors.NOT_MOVED({ data: { sentence } });
  const known = await findRequest(context.db, reference);
  if (known === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const others = await heldToo(context, known.id, documentId);
  return await write(async (db, _about, touch, aboutEach) => {
    const request = await findRequest(db, reference);
    const letter = request && (await letterOf(db, request, documentId));
    if (request === undefined || letter === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
    const other = await findRequest(db, to);
    if (other === undefined) throw errors.NOT_FOUND({ data: { what: to } });
    if (other.id === request.id) throw refuse(said('tray.refusals.sameCase', { reference }));
    if (other.voided_at !== null) throw refuse(said('tray.refusals.toVoided', { reference: to }));
    const stays = await whyItIsNotMoved(db, request, letter);
    if (stays !== undefined) throw refuse(stays);
    const there = await letterIn(db, other.id, letter.keyed_hash);
    const alreadyThere = there !== undefined && there.taken_out_at === null;
    if (there !== undefined && !alreadyThere) throw refuse(said('tray.refusals.justTakenOut', { reference: to }));
    const shared = await handOver(db, { requestId: request.id, letterId: documentId }, others);
    await keepNumbers(db, documentId, { at: now(), by: person.id });
    let number = there?.number ?? 0;
    if (alreadyThere)
      for (const path of await removeCorrespondence(db, request.id, documentId)) register.begun.begin(`vault/${path}`);
    else {
      const move = { from: request.id, to: other.id, shared, newId, at: now(), by: person.id };
      number = await moveCorrespondence(db, documentId, move);
    }
    const organisation = await readOrganisation(db);
    for (const { id } of [request, other]) {
      await refreshClock(db, id, organisation);
      touch('request', id);
    }
    forgetUndo(register, documentId, now());
    aboutEach([
      { subject: reference, detail: { number: letter.number, to } },
      { subject: to, detail: { number, from: reference, alreadyThere } },
    ]);
    return { documentId: there?.id ?? documentId, number, alreadyThere };
  });
});
