import type { z } from 'zod';
import type { broughtToTray } from '../../contract/tray/add-letter.ts';
import { readSealedLetter } from '../documents/read-sealed-letter.ts';
import { senderOf } from '../documents/sender-of.ts';
import type { Reader, Writer } from '../files/database/reader.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import type { About, Context } from '../kernel/context.ts';
import { keepVaultObject } from '../records/document.store.ts';
import { caseOfLetter, insertTrayLetter, setTrayLetter, trayLetterOf } from '../records/tray.store.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';

type Puts = Pick<Context, 'host' | 'now' | 'newId'> & {
  readonly db: Reader;
  readonly register: OfficerRegister;
  readonly person: { readonly id: string };
  readonly write: <T>(work: (db: Writer, about: About) => Promise<T>) => Promise<T>;
};
type Brought = z.infer<typeof broughtToTray>;

/** Puts a letter that lies sealed in the vault into the tray, unless the same one is there or in a case. */
export async function putIntoTray(
  context: Puts,
  sealed: SealedUpload,
  unreadable: (why: { readonly code: string; readonly sentence: string }) => Error,
): Promise<Brought> {
  const { register, now, newId, person, write } = context;
  const letter = await readSealedLetter(context, sealed).catch((error: unknown) => {
    if (!(error instanceof UnreadableLetter)) throw error;
    throw unreadable({ code: error.code, sentence: error.message });
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
}

/** Where a letter is already; undefined where it is new, or was about to be destroyed and is wanted after all. */
async function whereItIs(
  db: Writer,
  letter: { readonly messageId: string | null; readonly keyedHash: string },
): Promise<Brought | undefined> {
  const there = await trayLetterOf(db, letter.keyedHash);
  if (there !== undefined) {
    if (there.hidden_at !== null) await setTrayLetter(db, there.id, { hidden_at: null });
    return { id: there.id, already: there.aside_at === null ? 'waiting' : 'aside', loggedAs: null };
  }
  const loggedAs = await caseOfLetter(db, letter);
  return loggedAs === undefined ? undefined : { id: null, already: 'logged', loggedAs };
}
