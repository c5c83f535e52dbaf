import type { Kysely } from 'kysely';
import { said } from '../../words/said.ts';
import type { Context } from '../kernel/context.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import { fileDocument, keepVaultObject } from '../records/document.store.ts';
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
};

/** Files a letter with a case as its correspondence, and what came inside it. It is no document for the answer. */
export async function keepCorrespondence(
  context: Keeps,
  {
    requestId,
    id,
    sealed,
    parts,
    title,
    sender,
    receivedOn,
  }: Correspondence & { readonly requestId: number; readonly id: string },
): Promise<{ readonly id: string; readonly alreadyThere: boolean }> {
  const correspondence = { sender, receivedOn };
  const letter = await keepOne(context, { id, requestId, sealed, title, source: 'correspondence', correspondence });
  if (letter.alreadyThere) return letter;
  const source = 'correspondence-attachment';
  for (const part of parts)
    await keepOne(context, { requestId, sealed: part, title: part.fileName, source, partOf: id });
  return letter;
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
