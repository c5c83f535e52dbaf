import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LostDocument } from '../../../contract/check/check-register.ts';
import { openVaultObject, VaultObjectDamaged, VaultObjectMissing } from '../vault/vault.ts';
import { damageIn } from '../disk/damage.ts';
import { backupsFolder, storeOf } from '../backup-folder/backup-files.ts';
import { folderAt } from './second-place.ts';
import type { Reader } from '../database/reader.ts';

/** A sealed file as the register names it. */
export type NamedObject = {
  readonly id: number;
  readonly path: string;
  readonly key: Uint8Array;
  readonly sha256: string;
};

/** Every folder that may hold a copy of a sealed file: the store of this register's backups and of its second place. */
export async function storesOf(db: Reader, folder: string): Promise<readonly string[]> {
  const meta = await db.selectFrom('register_meta').select('backup_place').executeTakeFirst();
  const second = meta?.backup_place ?? undefined;
  return [storeOf(backupsFolder(folder)), ...(second === undefined ? [] : [storeOf(folderAt(second, folder))])];
}

/** Whether a sealed file is there and opens to the content that was sealed. */
export async function isWhole(root: string, { path, key, sha256 }: NamedObject): Promise<boolean> {
  try {
    const hash = createHash('sha256');
    for await (const part of openVaultObject(join(root, path), key)) hash.update(part);
    return hash.digest('hex') === sha256;
  } catch (error) {
    if (error instanceof VaultObjectMissing || error instanceof VaultObjectDamaged) return false;
    if (damageIn(error) !== undefined || (error instanceof Error && 'code' in error)) return false;
    throw error;
  }
}

/** The first of these folders that holds the file whole; undefined if none does. */
export async function wholeCopyOf(object: NamedObject, stores: readonly string[]): Promise<string | undefined> {
  for (const store of stores) if (await isWhole(store, object)) return store;
  return undefined;
}

/** The documents and packs that a lost sealed file stands for. */
export async function documentsBehind(db: Reader, objectId: number, inBackup: boolean): Promise<LostDocument[]> {
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
  return [
    ...documents.map(({ id, number, title, reference }) => ({ reference, documentId: id, number, title, inBackup })),
    ...packs.map(({ id, reference }) => ({ reference, documentId: id, number: 0, title: 'Response pack', inBackup })),
  ];
}
