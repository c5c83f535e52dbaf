import type { z } from 'zod';
import type { broughtToTray } from '../../contract/tray/add-letter.ts';
import { casesWithMail } from '../documents/known-letter.ts';
import { readSealedLetter, sealLetter } from '../documents/read-sealed-letter.ts';
import { senderOf } from '../documents/sender-of.ts';
import type { Reader, Writer } from '../files/database/reader.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import type { About, Context } from '../kernel/context.ts';
import { keepVaultObject } from '../records/document.store.ts';
import { insertTrayLetter, setTrayLetter, trayLetterOf } from '../records/tray.store.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { nothingFound } from '../rules/letters/propose-letter.ts';
import { SeveralLetters, UnreadableLetter } from '../rules/letters/unreadable-letter.ts';

type Puts = Pick<Context, 'host' | 'now' | 'newId'> & {
  readonly db: Reader;
  readonly register: OfficerRegister;
  readonly person: { readonly id: string };
  readonly write: <T>(work: (db: Writer, about: About) => Promise<T>) => Promise<T>;
};
type Brought = z.infer<typeof broughtToTray>;

type Arrived = {
  readonly sealed: SealedUpload;
  readonly letter: Pick<ReadLetter, 'from' | 'proposal' | 'subject' | 'receivedOn' | 'messageId'>;
  /** As it was read; undefined where it cannot be read. */
  readonly read?: ReadLetter;
};

/**
 * Puts a letter that lies sealed in the vault into the tray, unless the same one is there or in a case; of a file that
 * holds several, each.
 */
export async function putIntoTray(
  context: Puts,
  sealed: SealedUpload,
  unreadable: (why: { readonly code: string; readonly sentence: string }) => Error,
): Promise<Brought> {
  const letters = await lettersIn(context, sealed).catch((error: unknown) => {
    if (!(error instanceof UnreadableLetter)) throw error;
    throw unreadable({ code: error.code, sentence: error.message });
  });
  const [only, ...others] = letters;
  return await context.write(async (db, about) => {
    if (only !== undefined && others.length === 0) {
      const put = await putIn(context, db, only);
      about(null, put.already === null ? { letter: put.id } : { alreadyThere: true });
      return put;
    }
    let added = 0;
    for (const letter of letters) if ((await putIn(context, db, letter)).already === null) added += 1;
    about(null, { letters: letters.length, added });
    return { id: null, already: null, loggedAs: null, several: { letters: letters.length, added } };
  });
}

/** The letter of a file, or each of those that it holds, sealed by itself. Throws UnreadableLetter where it holds none. */
async function lettersIn(context: Puts, sealed: SealedUpload): Promise<readonly Arrived[]> {
  try {
    const read = await readSealedLetter(context, sealed);
    return [{ sealed, letter: read, read }];
  } catch (error) {
    if (!(error instanceof SeveralLetters) || error.letters.length < 2) throw error;
    const arrived: Arrived[] = [];
    for (const held of error.letters) {
      const one = await sealLetter(context, held);
      arrived.push(...(await lettersIn(context, one).catch((cause: unknown) => asItCame(one, cause))));
    }
    return arrived;
  }
}

/** One that cannot be read waits as the file it is. */
function asItCame(sealed: SealedUpload, cause: unknown): readonly Arrived[] {
  if (!(cause instanceof UnreadableLetter)) throw cause;
  const proposal = { ...nothingFound, requesterName: '', requesterEmail: '', through: null, check: [] };
  return [{ sealed, letter: { from: { name: '', address: '' }, subject: '', proposal } }];
}

async function putIn(context: Puts, db: Writer, { sealed, letter, read }: Arrived): Promise<Brought> {
  const { register, now, newId, person } = context;
  const messageId = letter.messageId ?? null;
  const at = now();
  const there = await whereItIs({ ...context, db }, { messageId, sealed, read });
  if (there !== undefined) return there;
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
  return { id, already: null, loggedAs: null };
}

/** Where a letter is already; undefined where it is new, or was about to be destroyed and is wanted after all. */
async function whereItIs(
  context: Puts & { readonly db: Writer },
  {
    messageId,
    sealed,
    read,
  }: Pick<Arrived, 'sealed'> & {
    readonly messageId: string | null;
    readonly read: ReadLetter | undefined;
  },
): Promise<Brought | undefined> {
  const { db } = context;
  const { keyedHash } = sealed;
  const there = await trayLetterOf(db, keyedHash);
  if (there !== undefined) {
    if (there.hidden_at !== null) await setTrayLetter(db, there.id, { hidden_at: null });
    return { id: there.id, already: there.aside_at === null ? 'waiting' : 'aside', loggedAs: null };
  }
  const letter = read === undefined ? { sealed } : { letter: read };
  const [known] = await casesWithMail(context, { messageId, keyedHash, ...letter });
  return known && { id: null, already: 'logged', loggedAs: known.reference };
}
