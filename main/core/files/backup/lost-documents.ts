import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openVaultObject, VaultObjectDamaged, VaultObjectMissing } from '../vault/vault.ts';
import { damageIn } from '../disk/damage.ts';
import { backupsFolder, storeOf } from '../backup-folder/backup-files.ts';
import { folderAt } from './backup-mirror.ts';
import type { Reader } from '../database/reader.ts';
import { backupPlaceOf } from '../database/register-meta.store.ts';
import type { NamedObject } from '../vault/vault-object.store.ts';

/** Every folder that may hold a copy of a sealed file: the store of this register's backups and of its second place. */
export async function storesOf(db: Reader, folder: string): Promise<readonly string[]> {
  const second = await backupPlaceOf(db);
  return [storeOf(backupsFolder(folder)), ...(second === null ? [] : [storeOf(folderAt(second, folder))])];
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
