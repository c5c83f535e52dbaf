import { heldToo } from '../documents/held-too.ts';
import { read } from '../kernel/procedures.ts';
import { keepNumbers, removeCorrespondence } from '../records/correspondence.store.ts';
import { refreshClock } from '../records/count-clock.ts';
import { handOver } from '../records/enclosed.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import { insertTrayLetter, setTrayLetter, trayLetterOf } from '../records/tray.store.ts';
import { forgetUndo, letterOf, whyItIsNotMoved } from './leaves-case.ts';

/** Moves a letter that was filed with the wrong case back to the tray. What came inside it is sealed in it still. */
export const returnLetter = read.tray.returnLetter.handler(async ({ context, input, errors }) => {
  const { register, now, person, write } = context;
  const { reference, documentId } = input;
  const known = await findRequest(context.db, reference);
  if (known === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const others = await heldToo(context, known.id, documentId);
  return await write(async (db, about, touch) => {
    const request = await findRequest(db, reference);
    const letter = request && (await letterOf(db, request, documentId));
    if (request === undefined || letter === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
    const stays = await whyItIsNotMoved(db, request, letter);
    if (stays !== undefined) throw errors.NOT_MOVED({ data: { sentence: stays } });
    await handOver(db, { requestId: request.id, letterId: documentId }, others);
    const at = now();
    await keepNumbers(db, documentId, { at, by: person.id });
    // Without a row and its key each part is erased; the file itself goes at the next unlocking.
    for (const path of await removeCorrespondence(db, request.id, documentId)) register.begun.begin(`vault/${path}`);
    const { number, title, file_name: fileName } = letter;
    const there = await trayLetterOf(db, letter.keyed_hash);
    if (there === undefined)
      await insertTrayLetter(db, {
        id: documentId,
        vault_object_id: letter.vault_object_id,
        file_name: fileName,
        media_type: letter.media_type,
        sender: letter.sender ?? '',
        subject: title === fileName ? '' : title,
        received_on: letter.received_on,
        message_id: letter.message_id,
        added_at: at,
        added_by: person.id,
        hidden_at: null,
      });
    else await setTrayLetter(db, there.id, { hidden_at: null, aside_at: null, aside_by: null, aside_reason: null });
    await refreshClock(db, request.id, await readOrganisation(db));
    forgetUndo(register, documentId, at);
    const id = there?.id ?? documentId;
    about(reference, { number, letter: id });
    touch('request', request.id);
    return { id, number };
  });
});
