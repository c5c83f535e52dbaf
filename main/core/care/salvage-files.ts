import { cp, copyFile, lstat, mkdir, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Salvaged } from '../../contract/care/salvage-register.ts';
import type { Reader } from '../kernel/context.ts';
import { largestEnvelope } from '../inbox/sealed-report.ts';
import { syncFolder } from '../register/keys/write-whole.ts';
import { registerFiles } from '../register/open-register.ts';
import { documentsBehind, isWhole, storesOf, wholeCopyOf } from './lost-documents.ts';

/** Copies every sealed file that is whole into the new folder, from the register's vault or else from its backups. */
export async function salvageDocuments(
  db: Reader,
  { from, to }: { readonly from: string; readonly to: string },
  onDocuments: (done: number, total: number) => void,
): Promise<Salvaged['documents']> {
  const source = registerFiles(from).vault;
  const target = registerFiles(to).vault;
  await mkdir(target, { recursive: true, mode: 0o700 });
  const stores = await storesOf(db, from);
  const objects = await db.selectFrom('vault_object').select(['id', 'path', 'key', 'sha256']).execute();
  const lost: { reference: string; number: number }[] = [];
  let copied = 0;
  let fromBackup = 0;
  for (const [index, object] of objects.entries()) {
    const own = await isWhole(source, object);
    const root = own ? source : await wholeCopyOf(object, stores);
    if (root === undefined) {
      const documents = await documentsBehind(db, object.id, false);
      lost.push(...documents.map(({ reference, number }) => ({ reference, number })));
    } else {
      await mkdir(dirname(join(target, object.path)), { recursive: true, mode: 0o700 });
      await copyFile(join(root, object.path), join(target, object.path));
      if (own) copied += 1;
      else fromBackup += 1;
    }
    onDocuments(index + 1, objects.length);
  }
  return { copied, fromBackup, lost };
}

/** Copies the sealed reports that wait, and the ledger for what managers left in it. */
export async function salvageRest({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const inbox = registerFiles(from).inbox;
  await mkdir(registerFiles(to).inbox, { recursive: true, mode: 0o700 });
  const filter = async (path: string) => path === inbox || (await canBeReport(path));
  if (existsSync(inbox)) await cp(inbox, registerFiles(to).inbox, { recursive: true, filter });
  for (const name of await readdir(from))
    if (/^ledger\.db(-wal)?$/u.test(name)) await copyFile(join(from, name), join(to, name));
  await syncFolder(to);
}

async function canBeReport(path: string): Promise<boolean> {
  const file = await lstat(path);
  return file.isFile() && file.size <= largestEnvelope;
}
