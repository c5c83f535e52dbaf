import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, storesOf, wholeCopyOf } from '../files/backup/lost-documents.ts';
import type { NamedObject } from '../files/vault/vault-object.store.ts';
import { sealedBytes } from '../files/vault/sealed-bytes.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { DocumentRow } from '../records/document.store.ts';
import { said } from '../../words/said.ts';

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

/** What is said of a document of a case whose sealed file is missing or damaged; `undefined` for a whole one. */
export async function documentLoss(
  db: Reader,
  folder: string,
  { reference, document, upTo }: { readonly reference: string; readonly document: DocumentRow; readonly upTo?: number },
): Promise<string | undefined> {
  const { vault_object_id: id, path, key, size, sha256, number } = document;
  const loss = await lossOf(db, folder, { id, path, key, size, sha256 }, upTo);
  return loss && said(`documents.loss.${loss}`, { number: String(number), reference });
}
