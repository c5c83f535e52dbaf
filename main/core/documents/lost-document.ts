import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, storesOf, wholeCopyOf } from '../files/backup/lost-documents.ts';
import type { NamedObject } from '../files/vault/vault-object.store.ts';
import { sealedBytes } from '../files/vault/sealed-bytes.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** Up to here a document is read to its end before it is handed out; a longer one is proved as it streams. */
const readFirst = 32 * 1024 * 1024;

/** What to say of a document whose sealed file is missing or damaged, and the way out; `undefined` for a whole one. */
export async function lostDocumentWords(
  db: Reader,
  folder: string,
  object: NamedObject & { readonly size: number },
): Promise<string | undefined> {
  const { vault } = registerFiles(folder);
  const found = statSync(join(vault, object.path), { throwIfNoEntry: false });
  if (found?.size === sealedBytes(object.size) && (object.size > readFirst || (await isWhole(vault, object))))
    return undefined;
  const what =
    found === undefined
      ? 'is missing from the vault.'
      : 'was damaged in the vault and is not shown. What is left of it was not touched.';
  const copy = await wholeCopyOf(object, await storesOf(db, folder));
  return copy === undefined
    ? `${what} The case is not affected. No backup here holds it: connect the disk with your backups, then check the register.`
    : `${what} The case is not affected, and a backup here holds it: check the register to restore this document alone.`;
}
