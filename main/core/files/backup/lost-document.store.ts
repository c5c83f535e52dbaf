import type { LostDocument } from '../../../contract/check/check-register.ts';
import type { Words } from '../../../words/words.ts';
import type { Reader } from '../database/reader.ts';

/** The documents, packs and letters of the tray that a lost sealed file stands for. */
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
  const letters = await db
    .selectFrom('tray_letter')
    .select(['id', 'file_name'])
    .where('vault_object_id', '=', objectId)
    .execute();
  const packTitle = t('check.documentsFound.pack');
  const reference = t('tray.title');
  return [
    ...documents.map(({ id, number, title, reference }) => ({ reference, documentId: id, number, title, inBackup })),
    ...packs.map(({ id, reference: ofPack }) => ({
      reference: ofPack,
      documentId: id,
      number: 0,
      title: packTitle,
      inBackup,
    })),
    ...letters.map(({ id, file_name: title }) => ({ reference, documentId: id, number: 0, title, inBackup })),
  ];
}
