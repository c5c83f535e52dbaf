import { keepCorrespondence } from '../documents/keep-letter.ts';
import { mayBeOf } from '../documents/may-be.ts';
import { readSealedLetter, sealParts } from '../documents/read-sealed-letter.ts';
import { read } from '../kernel/procedures.ts';
import { offerUndo } from '../kernel/undo.ts';
import { refreshClock } from '../records/count-clock.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import { findTrayLetter, leaveTray } from '../records/tray.store.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { readingWhole } from './lost-letter.ts';

/** Files a letter of the tray with a case, with what came inside it, and takes it out of the tray. */
export const fileLetter = read.tray.fileLetter.handler(async ({ context, input, errors }) => {
  const { register, now, write, t } = context;
  const { id, reference } = input;
  const letterThere = await findTrayLetter(context.db, id);
  if (letterThere === undefined) throw errors.LETTER_GONE();
  const { row, sealed } = letterThere;
  // What is whole and cannot be read as a letter is filed all the same, as the file it is.
  const letter = await readingWhole(context, letterThere, errors, () => readSealedLetter(context, sealed)).catch(
    (error: unknown) => {
      if (error instanceof UnreadableLetter) return undefined;
      throw error;
    },
  );
  const parts = letter === undefined ? [] : await sealParts(context, letter);
  return await write(async (db, about, touch) => {
    const request = await findRequest(db, reference);
    if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
    if (!(await leaveTray(db, id))) throw errors.LETTER_GONE();
    const { sender, subject, received_on: receivedOn, file_name: fileName, message_id: messageId } = row;
    const title = subject || fileName;
    const filed = await keepCorrespondence(
      { ...context, db },
      { requestId: request.id, id, sealed, parts, title, sender, receivedOn, messageId },
    );
    await refreshClock(db, request.id, await readOrganisation(db));
    const { id: documentId, number, takenOut } = filed;
    const alreadyThere = filed.already !== null;
    offerUndo(register, id, now());
    register.gathered.leftTray.set(id, {
      letter: row,
      reference,
      documentId: alreadyThere ? null : documentId,
      takenOut,
    });
    about(reference, { number, letter: id, alreadyThere });
    touch('request', request.id);
    const mayBe = letter === undefined ? null : await mayBeOf(t, db, request, letter);
    return { number, alreadyThere, documentId, mayBe };
  });
});
