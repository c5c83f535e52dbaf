import type { z } from 'zod';
import type { previewedLetter } from '../../contract/documents/preview-letter.ts';
import { speak } from '../../words/said.ts';
import { bare } from '../../words/words-mark.ts';
import type { Context } from '../kernel/context.ts';
import { read } from '../kernel/procedures.ts';
import { remindedCase } from '../records/reminded-case.store.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { fileNameOf } from '../rules/letters/letter-parts.ts';
import { SeveralLetters, UnreadableLetter, type LetterInFile } from '../rules/letters/unreadable-letter.ts';
import { dropUpload } from './drop-upload.ts';
import { casesWithMail } from './known-letter.ts';
import { bytesOfSealed, readLetterBytes, type Reads } from './read-sealed-letter.ts';

type Previewed = z.infer<typeof previewedLetter>;

/** Reads an uploaded letter, says what would be proposed, and gives it up unless it is kept. Nothing of it stays. */
export const previewLetter = read.documents.previewLetter.handler(async ({ context, input, errors }) => {
  const { register, uploads } = context;
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  const { fileName, keyedHash } = sealed;
  try {
    const bytes = await bytesOfSealed(register, sealed);
    const file = { name: fileName, bytes };
    const letters =
      input.letter === undefined
        ? await lettersHeld(context, file)
        : [await readLetterBytes(context, file, input.letter)];
    const each: Previewed[] = [];
    for (const letter of letters)
      each.push(await previewOf(context, letter, letters.length === 1 ? keyedHash : undefined));
    return each.length === 1 && each[0] !== undefined ? each[0] : { letters: each.length, each };
  } catch (error) {
    if (!(error instanceof UnreadableLetter)) throw error;
    throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
  } finally {
    if (input.keep !== true) await dropUpload(register, uploads, input.upload);
  }
});

/** The letter of a file, or each of those that it holds. Throws UnreadableLetter. */
async function lettersHeld(context: Reads, file: LetterInFile): Promise<readonly ReadLetter[]> {
  try {
    return [await readLetterBytes(context, file)];
  } catch (error) {
    if (!(error instanceof SeveralLetters) || error.letters.length < 2) throw error;
    const letters: ReadLetter[] = [];
    for (const held of error.letters) letters.push(...(await lettersHeld(context, held)));
    return letters;
  }
}

async function previewOf(
  context: Reads & Pick<Context, 't'>,
  letter: ReadLetter,
  keyedHash: string | undefined,
): Promise<Previewed> {
  const { db, t } = context;
  const { proposal, kind, text } = letter;
  const { requesterName: name, requesterEmail: email, chaserOf } = proposal;
  const sought = { messageId: letter.messageId ?? null, keyedHash: keyedHash ?? '', letter };
  const [logged] = await casesWithMail(context, sought);
  const reminder = { email, name, asked: chaserOf?.asked, text };
  return {
    letters: 1,
    kind,
    requester: { name, email },
    through: proposal.through,
    receivedOn: letter.receivedOn ?? null,
    receivedOnOther: letter.receivedOnOther ?? null,
    check: [...proposal.check],
    rights: proposal.rights.map(({ right }) => right),
    setAside: proposal.setAside.map(({ right, why }) => ({ right, why: speak(t, why) })),
    language: proposal.language.code,
    chaser: proposal.chaser,
    caseReference: kind === 'reminder' ? await remindedCase(db, reminder) : null,
    alreadyLogged: logged?.reference ?? null,
    text,
    attachments: letter.attachments.map((file) => ({ name: fileNameOf(t, file), size: file.size })),
    notices: letter.notes.map((note) => ({ code: codeOf(note), text: speak(t, note) })),
  };
}

/** The last word of the key that a note is written down under. */
function codeOf(note: string): string {
  return bare(note).split(' ')[0]?.split('.').at(-1) ?? '';
}
