import { mkdir } from 'node:fs/promises';
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyBytes } from '../files/disk/plain-file.ts';
import type { Salvaged } from '../../contract/salvage/salvage-register.ts';
import type { Words } from '../../words/words.ts';
import { largestEnvelope } from '../files/vault/sealed-report.ts';
import { syncFolder } from '../files/disk/whole-file.ts';
import { namesWithin } from '../files/disk/remove-own.ts';
import { documentsBehind } from '../files/backup/lost-document.store.ts';
import { isWhole, storesOf, wholeCopyOf } from '../files/backup/lost-documents.ts';
import { namedObjects } from '../files/vault/vault-object.store.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/**
 * Copies every whole sealed file into the new folder, from the register's vault or else from its backups. Returns the
 * documents that neither holds.
 */
export async function salvageDocuments(
  t: Words,
  db: Reader,
  { from, to }: { readonly from: string; readonly to: string },
  onDocuments: (done: number, total: number) => void,
): Promise<Salvaged['documents']> {
  const source = registerFiles(from).vault;
  const target = registerFiles(to).vault;
  await mkdir(target, { recursive: true, mode: 0o700 });
  const stores = await storesOf(db, from);
  const objects = await namedObjects(db);
  const lost: { reference: string; number: number }[] = [];
  let copied = 0;
  let fromBackup = 0;
  for (const [index, object] of objects.entries()) {
    const own = await isWhole(source, object);
    const root = own ? source : await wholeCopyOf(object, stores);
    if (root === undefined) {
      const documents = await documentsBehind(t, db, object.id, false);
      lost.push(...documents.map(({ reference, number }) => ({ reference, number })));
    } else {
      await mkdir(dirname(join(target, object.path)), { recursive: true, mode: 0o700 });
      await copyBytes(join(root, object.path), join(target, object.path));
      if (own) copied += 1;
      else fromBackup += 1;
    }
    onDocuments(index + 1, objects.length);
  }
  return { copied, fromBackup, lost };
}

/** Copies the sealed reports in the inbox, and the ledger, because managers may have left entries in it. */
export async function salvageRest({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const inbox = registerFiles(from).inbox;
  await mkdir(registerFiles(to).inbox, { recursive: true, mode: 0o700 });
  await copyPlain(inbox, registerFiles(to).inbox, (_, size) => size <= largestEnvelope);
  await copyPlain(from, to, (name) => /^ledger\.db(-wal)?$/u.test(name));
  await syncFolder(to);
}

/** Copies the plain files of a folder that `isWanted` accepts. Links and folders are left: they are not Docket's. */
async function copyPlain(from: string, to: string, isWanted: (name: string, size: number) => boolean): Promise<void> {
  for (const name of namesWithin(from)) {
    const file = lstatSync(join(from, name), { throwIfNoEntry: false });
    if (file?.isFile() === true && isWanted(name, file.size)) await copyBytes(join(from, name), join(to, name));
  }
}
