import { fstatSync, lstatSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { CopyHandle } from './copy-handle.ts';
import { syncFolder } from './whole-file.ts';
import { FolderIsLink } from './own-folders.ts';
import { isSame, RegisterMoved, type OpenedPlace } from './opened-place.ts';

/**
 * Returns the path of a folder inside a register and makes what is missing of it, because a copy may lack empty
 * folders. Never makes the register's own folder: what was written there would be missing in the register's real place.
 * Throws RegisterMoved, FolderIsLink, or the disk's error.
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

type Opened = { readonly place: OpenedPlace; readonly copyHandle: CopyHandle } & (
  | { readonly kind: 'officer'; readonly raw: Database }
  | { readonly kind: 'manager'; readonly rawLedger: Database }
);

/**
 * Called before each write. Throws RegisterMoved if the folder, the vault or the file (for a manager the ledger's)
 * under the register's path is not the one that is open, and FolderIsLink if the vault is a link.
 */
export function expectInPlace(register: Opened): void {
  register.place.expect();
  const { copyHandle } = register;
  if (register.kind === 'officer') expectOwnFile({ raw: register.raw, copyHandle });
  else expectOwnFile({ raw: register.rawLedger, copyHandle }, 'ledger');
}

/** As `expectInPlace`, for a register that nobody has been let into yet: checks its file alone. */
export function expectOwnFile(
  { raw, copyHandle }: { readonly raw: Database; readonly copyHandle: CopyHandle },
  what: 'register' | 'ledger' = 'register',
): void {
  const open = fstatSync(copyHandle.fd, { bigint: true });
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
