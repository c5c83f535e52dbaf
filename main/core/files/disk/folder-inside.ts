import { fstatSync, lstatSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { copyHandleOf } from './copy-handle.ts';
import { syncFolder } from './whole-file.ts';
import { FolderIsLink } from './own-folders.ts';
import { isSame, RegisterMoved, type OpenedPlace } from './opened-place.ts';

/**
 * Answers the path of a folder inside a register and makes what is missing of it: a copy of a register may have lost its
 * empty folders. The register's own folder is never made, or what is written would be lost to the register as soon as it
 * is opened where it lies now. Throws RegisterMoved, FolderIsLink, or what the disk says.
 */
export async function folderInside(register: string, ...names: readonly string[]): Promise<string> {
  let folder = register;
  for (const name of names) {
    folder = join(folder, name);
    await makeOne(folder);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new FolderIsLink([name]);
  }
  return folder;
}

type Opened = { readonly place: OpenedPlace } & (
  | { readonly kind: 'officer'; readonly raw: Database }
  | { readonly kind: 'manager'; readonly rawLedger: Database }
);

/**
 * Asked before each write. Throws RegisterMoved when the register's folder, its vault or its file is, under its name, not
 * the one that is open, for a manager the ledger's; FolderIsLink when the vault is a link now.
 */
export function expectInPlace(register: Opened): void {
  register.place.expect();
  if (register.kind === 'officer') expectOwnFile(register);
  else expectOwnFile({ raw: register.rawLedger }, 'ledger');
}

/** As `expectInPlace`, for a register that is not open to anybody yet: its file alone. */
export function expectOwnFile({ raw }: { readonly raw: Database }, what: 'register' | 'ledger' = 'register'): void {
  const open = fstatSync(copyHandleOf(raw), { bigint: true });
  const found = statSync(raw.name, { bigint: true, throwIfNoEntry: false });
  if (found === undefined || !isSame(found, open)) throw new RegisterMoved(what);
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EEXIST') return;
    throw code === 'ENOENT' ? new RegisterMoved('register', { cause }) : cause;
  }
  await syncFolder(dirname(folder));
}
