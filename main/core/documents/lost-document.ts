import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, storesOf, wholeCopyOf } from '../files/backup/lost-documents.ts';
import type { NamedObject } from '../files/vault/vault-object.store.ts';
import { sealedBytes } from '../files/vault/sealed-bytes.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** Up to here a document is read to its end before it is handed out; a longer one is proved as it streams. */
const readFirst = 32 * 1024 * 1024;

/**
 * What a document's sealed file is, and whether a backup here holds it; `undefined` for a whole one. A file of more than
 * `upTo` bytes is judged by its length.
 */
export async function lossOf(
  db: Reader,
  folder: string,
  object: NamedObject & { readonly size: number },
  upTo = readFirst,
): Promise<'missing' | 'missingButKept' | 'damaged' | 'damagedButKept' | undefined> {
  const { vault } = registerFiles(folder);
  const found = statSync(join(vault, object.path), { throwIfNoEntry: false });
  if (found?.size === sealedBytes(object.size) && (object.size > upTo || (await isWhole(vault, object))))
    return undefined;
  const loss = found === undefined ? 'missing' : 'damaged';
  const copy = await wholeCopyOf(object, await storesOf(db, folder));
  return copy === undefined ? loss : `${loss}ButKept`;
}
