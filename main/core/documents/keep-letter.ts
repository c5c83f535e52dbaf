import type { Kysely } from 'kysely';
import { said } from '../../words/said.ts';
import type { Context } from '../kernel/context.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { fileDocument, keepVaultObject } from '../records/document.store.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/** Files the letter a request came in, unchanged. False when the upload is not held any more. */
export async function keepLetter(
  {
    db,
    register,
    uploads,
    now,
    newId,
    person,
  }: Pick<Context, 'uploads' | 'now' | 'newId'> & {
    readonly db: Kysely<RegisterSchema>;
    readonly register: Pick<OfficerRegister, 'begun'>;
    readonly person: { readonly id: string };
  },
  { requestId, upload }: { readonly requestId: number; readonly upload: string },
): Promise<boolean> {
  const sealed = await uploads.sealed(upload);
  if (sealed === undefined) return false;
  const at = now();
  const { id: vaultObjectId } = await keepVaultObject(db, sealed, at, register.begun);
  const letter = { requestId, at, by: person.id };
  await fileDocument(db, {
    ...letter,
    id: newId(),
    vaultObjectId,
    title: said('requests.letter.title'),
    fileName: sealed.fileName,
    mediaType: sealed.mediaType,
    source: 'letter',
  });
  for (const attachment of uploads.partsOf(upload)) {
    const object = await keepVaultObject(db, attachment, at, register.begun);
    await fileDocument(db, {
      ...letter,
      id: newId(),
      vaultObjectId: object.id,
      title: attachment.fileName,
      fileName: attachment.fileName,
      mediaType: attachment.mediaType,
      source: 'letter-attachment',
    });
  }
  return true;
}
