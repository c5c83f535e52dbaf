import type { Kysely } from 'kysely';
import { said } from '../../words/said.ts';
import type { Context } from '../kernel/context.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import { asAlready, letterIn } from '../records/correspondence.store.ts';
import { fileDocument, keepVaultObject, nextNumber } from '../records/document.store.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

type Keeps = Pick<Context, 'now' | 'newId'> & {
  readonly db: Kysely<RegisterSchema>;
  readonly register: Pick<OfficerRegister, 'begun'>;
  readonly person: { readonly id: string };
};

/** Files the letter a request came in, unchanged. False when the upload is not held any more. */
export async function keepLetter(
  context: Keeps & Pick<Context, 'uploads'>,
  { requestId, upload }: { readonly requestId: number; readonly upload: string },
): Promise<boolean> {
  const { uploads } = context;
  const sealed = await uploads.sealed(upload);
  if (sealed === undefined) return false;
  await keepOne(context, { requestId, sealed, title: said('requests.letter.title'), source: 'letter' });
  for (const part of uploads.partsOf(upload))
    await keepOne(context, { requestId, sealed: part, title: part.fileName, source: 'letter-attachment' });
  return true;
}

/** What is known of a letter that joins a case. */
export type Correspondence = {
  readonly sealed: SealedUpload;
  readonly parts: readonly SealedUpload[];
  readonly title: string;
  readonly sender: string;
  readonly receivedOn: string | null;
  readonly messageId: string | null;
};

/** Where a letter is in a case, and what it was there already; null where it has just joined it. */
type KeptLetter = {
  readonly id: string;
  readonly number: number;
  readonly already: ReturnType<typeof asAlready> | null;
  /** By whom, and when, it had been taken out of the case a moment before. */
  readonly takenOut: { readonly at: string; readonly by: string } | null;
};

/**
 * Files a letter with a case as its correspondence, and what came inside it. It is no document for the answer. The same
 * letter is filed once; one that was taken out a moment ago is wanted after all.
 */
export async function keepCorrespondence(
  context: Keeps,
  letter: Correspondence & { readonly requestId: number; readonly id: string },
): Promise<KeptLetter> {
  const { db } = context;
  const { requestId, sealed, parts, title, sender, receivedOn, messageId } = letter;
  const there = await letterIn(db, requestId, sealed.keyedHash);
  if (there !== undefined && there.taken_out_at === null)
    return { id: there.id, number: there.number, already: asAlready(there.source), takenOut: null };
  const number = there?.number ?? (await nextNumber(db, requestId));
  const correspondence = { sender, receivedOn, messageId };
  const whole = { id: letter.id, requestId, sealed, title, correspondence };
  const { id } = await keepOne(context, { ...whole, source: 'correspondence' });
  const source = 'correspondence-attachment';
  for (const part of parts)
    await keepOne(context, { requestId, sealed: part, title: part.fileName, source, partOf: id });
  const { taken_out_at: at = null, taken_out_by: by = null } = there ?? {};
  return { id, number, already: null, takenOut: at === null || by === null ? null : { at, by } };
}

type Kept = Omit<Parameters<typeof fileDocument>[1], 'id' | 'vaultObjectId' | 'fileName' | 'mediaType' | 'at' | 'by'>;

async function keepOne(
  { db, register, now, newId, person }: Keeps,
  { id = newId(), sealed, ...document }: Kept & { readonly id?: string; readonly sealed: SealedUpload },
): Promise<{ readonly id: string; readonly alreadyThere: boolean }> {
  const at = now();
  const { id: vaultObjectId } = await keepVaultObject(db, sealed, at, register.begun);
  const { fileName, mediaType } = sealed;
  return await fileDocument(db, { ...document, id, vaultObjectId, fileName, mediaType, at, by: person.id });
}
