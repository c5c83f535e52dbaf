import type { LostDocument } from '../../../contract/check/check-register.ts';
import type { Words } from '../../../words/words.ts';
import type { Reader } from '../database/reader.ts';

/** The documents and packs that a lost sealed file stands for. */
export async function documentsBehind(
  t: Words,
  db: Reader,
  objectId: number,
  inBackup: boolean,
): Promise<LostDocument[]> {
  const documents = await db
    .selectFrom('document')
    .innerJoin('request', 'request.id', 'document.request_id')
    .select(['document.id', 'document.number', 'document.title', 'request.reference'])
    .where('document.vault_object_id', '=', objectId)
    .execute();
  const packs = await db
    .selectFrom('pack')
    .innerJoin('request', 'request.id', 'pack.request_id')
    .select(['pack.id', 'request.reference'])
    .where('pack.vault_object_id', '=', objectId)
    .execute();
  const packTitle = t('check.documentsFound.pack');
  return [
    ...documents.map(({ id, number, title, reference }) => ({ reference, documentId: id, number, title, inBackup })),
    ...packs.map(({ id, reference }) => ({ reference, documentId: id, number: 0, title: packTitle, inBackup })),
  ];
}
