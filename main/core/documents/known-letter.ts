import type { SealedUpload } from '../files/transfer/uploads.ts';
import { letterCandidates, type LetterCandidate } from '../records/letter-candidates.store.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { readingOf, sha256Of } from './held-too.ts';
import type { Reads } from './read-sealed-letter.ts';

type Sealed = Pick<SealedUpload, 'path' | 'key' | 'size' | 'fileName' | 'keyedHash'>;

/** A letter by which it is looked for: read already, or sealed and read only where that decides. */
type Sought = { readonly messageId: string | null; readonly keyedHash: string } & (
  | { readonly letter: ReadLetter }
  | { readonly sealed: Sealed | undefined }
);

/**
 * The cases that have a letter already, requests first: the same bytes, or the same mail saved a second time. Anybody can
 * write any id, so of a mail with the id of another its words and files are compared too.
 */
export async function casesWithMail(context: Reads, sought: Sought): Promise<readonly LetterCandidate[]> {
  const found: LetterCandidate[] = [];
  for (const candidate of await letterCandidates(context.db, sought)) {
    const { document } = candidate;
    if (document === undefined || document.keyed_hash === sought.keyedHash) found.push(candidate);
    else {
      const there = await saidBy(context, {
        ...document,
        fileName: document.file_name,
        keyedHash: document.keyed_hash,
      });
      if (there !== undefined && there === (await wordsSought(context, sought))) found.push(candidate);
    }
  }
  return found;
}

async function wordsSought(context: Reads, sought: Sought): Promise<string | undefined> {
  if ('letter' in sought) return saysOf(sought.letter);
  return sought.sealed && (await saidBy(context, sought.sealed));
}

/** What a sealed letter says, read once while the register is open. */
async function saidBy(context: Reads, sealed: Sealed): Promise<string | undefined> {
  const { said } = context.register.gathered;
  const before = said.get(sealed.keyedHash);
  if (before !== undefined) return before;
  const letter = await readingOf(context, sealed);
  if (letter === undefined) return undefined;
  const says = saysOf(letter);
  said.set(sealed.keyedHash, says);
  return says;
}

/** What makes two mails the same: who wrote them, their words and the files in them, as one hash. */
export function saysOf({ from, subject, text, attachments }: ReadLetter): string {
  const files = attachments.map(({ bytes }) => sha256Of(bytes)).toSorted();
  const says = JSON.stringify([from.address, subject, text.replace(/\s+/gu, ' ').trim(), files]);
  return sha256Of(new TextEncoder().encode(says));
}
