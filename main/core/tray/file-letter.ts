import { keepCorrespondence } from '../documents/keep-letter.ts';
import { readSealedLetter, sealParts } from '../documents/read-sealed-letter.ts';
import { read } from '../kernel/procedures.ts';
import { offerUndo } from '../kernel/undo.ts';
import { refreshClock } from '../records/count-clock.ts';
import { documentsOf } from '../records/document.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import { findTrayLetter, leaveTray } from '../records/tray.store.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { readingWhole } from './lost-letter.ts';

/** Files a letter of the tray with a case, with what came inside it, and takes it out of the tray. */
export const fileLetter = read.tray.fileLetter.handler(async ({ context, input, errors }) => {
  const { register, now, write } = context;
  const { id, reference } = input;
  const letterThere = await findTrayLetter(context.db, id);
  if (letterThere === undefined) throw errors.LETTER_GONE();
  const { row, sealed } = letterThere;
  // What is whole and cannot be read as a letter is filed all the same, as the file it is.
  const parts = await readingWhole(context, letterThere, errors, () => readSealedLetter(context, sealed))
    .then(async (letter) => await sealParts(context, letter))
    .catch((error: unknown) => {
      if (error instanceof UnreadableLetter) return [];
      throw error;
    });
  return await write(async (db, about, touch) => {
    const request = await findRequest(db, reference);
    if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
    if (!(await leaveTray(db, id))) throw errors.LETTER_GONE();
    const { sender, subject, received_on: receivedOn, file_name: fileName } = row;
    const title = subject || fileName;
    const letter = { requestId: request.id, id, sealed, parts, title, sender, receivedOn };
    const filed = await keepCorrespondence({ ...context, db }, letter);
    await refreshClock(db, request.id, await readOrganisation(db));
    const number = (await documentsOf(db, request.id)).find((document) => document.id === filed.id)?.number;
    if (number === undefined) throw new Error('A letter that was just filed is not there.');
    offerUndo(register, id, now());
    register.gathered.leftTray.set(id, { letter: row, reference });
    about(reference, { number, letter: id, alreadyThere: filed.alreadyThere });
    touch('request', request.id);
    return { number, alreadyThere: filed.alreadyThere };
  });
});
