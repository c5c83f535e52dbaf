import { readSealedLetter } from '../documents/read-sealed-letter.ts';
import { senderOf } from '../documents/sender-of.ts';
import type { Writer } from '../files/database/reader.ts';
import { read } from '../kernel/procedures.ts';
import { keepVaultObject } from '../records/document.store.ts';
import { caseOfLetter, insertTrayLetter, setTrayLetter, trayLetterOf } from '../records/tray.store.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';

/** Puts an uploaded letter into the tray, unless the same one is there or in a case. */
export const addLetter = read.tray.addLetter.handler(async ({ context, input, errors }) => {
  const { register, uploads, now, newId, person, write } = context;
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  const letter = await readSealedLetter(context, sealed).catch((error: unknown) => {
    if (!(error instanceof UnreadableLetter)) throw error;
    throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
  });
  const messageId = letter.messageId ?? null;
  return await write(async (db, about) => {
    const at = now();
    const there = await whereItIs(db, { messageId, keyedHash: sealed.keyedHash });
    if (there !== undefined) {
      about(null, { alreadyThere: true });
      return there;
    }
    const id = newId();
    const { id: vaultObjectId } = await keepVaultObject(db, sealed, at, register.begun);
    await insertTrayLetter(db, {
      id,
      vault_object_id: vaultObjectId,
      file_name: sealed.fileName,
      media_type: sealed.mediaType,
      sender: senderOf(letter),
      subject: letter.subject,
      received_on: letter.receivedOn ?? null,
      message_id: messageId,
      added_at: at,
      added_by: person.id,
      hidden_at: null,
    });
    about(null, { letter: id });
    return { id, already: null, loggedAs: null };
  });
});

/** Where a letter is already; undefined where it is new, or was about to be destroyed and is wanted after all. */
async function whereItIs(
  db: Writer,
  letter: { readonly messageId: string | null; readonly keyedHash: string },
): Promise<{ id: string | null; already: 'waiting' | 'aside' | 'logged'; loggedAs: string | null } | undefined> {
  const there = await trayLetterOf(db, letter.keyedHash);
  if (there !== undefined) {
    if (there.hidden_at !== null) await setTrayLetter(db, there.id, { hidden_at: null });
    return { id: there.id, already: there.aside_at === null ? 'waiting' : 'aside', loggedAs: null };
  }
  const loggedAs = await caseOfLetter(db, letter);
  return loggedAs === undefined ? undefined : { id: null, already: 'logged', loggedAs };
}
