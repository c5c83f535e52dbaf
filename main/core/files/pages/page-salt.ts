import { closeSync, existsSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openToRead, readWholeNow } from '../disk/plain-file.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { backupsFolder } from '../backup-folder/backup-files.ts';
import { namesInside } from '../disk/copied-file.ts';
import { readPages, type RegisterPages } from './read-pages.ts';

const saltBytes = 16;

/** The file beside the register that keeps a copy of its first 16 bytes: no secret, but no page authenticates without them. */
export function saltFile(folder: string): string {
  return join(folder, 'register.salt');
}

/** Keeps the salt of a register that has just opened. `handle` is the register's own: see copy-handle. */
export async function keepSalt(folder: string, handle: number): Promise<void> {
  const salt = Buffer.alloc(saltBytes);
  readSync(handle, salt, 0, saltBytes, 0);
  const known = existsSync(saltFile(folder)) ? readWholeNow(saltFile(folder)) : Buffer.alloc(0);
  if (!known.equals(salt)) await writeWhole(saltFile(folder), salt);
}

/** The pages of a register, also when the first bytes of its file are lost: the salt is then looked for beside it and in its backups. */
export function readDamagedPages(folder: string, file: string, key: Uint8Array): RegisterPages {
  const pages = readPages(file, key);
  if (pages.opens) return pages;
  for (const salt of saltsBeside(folder)) {
    const salted = readPages(file, key, { salt });
    if (salted.opens) {
      pages.close();
      return salted;
    }
    salted.close();
  }
  return pages;
}

/** Whether a key opens pages of the register in a folder. */
export function opensRegister(folder: string, dataKey: Uint8Array): boolean {
  const pages = readDamagedPages(folder, join(folder, 'register.db'), dataKey);
  pages.close();
  return pages.opens;
}

function saltsBeside(folder: string): readonly Buffer[] {
  const backups = backupsFolder(folder);
  const names = namesInside(backups);
  return [saltFile(folder), ...names.map((name) => join(backups, name, 'register.db'))].flatMap((file) => {
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return [];
    const salt = Buffer.alloc(saltBytes);
    const handle = openToRead(file);
    const read = readSync(handle, salt, 0, saltBytes, 0);
    closeSync(handle);
    return read === saltBytes ? [salt] : [];
  });
}
