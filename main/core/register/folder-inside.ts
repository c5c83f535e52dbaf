import { fstatSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { copyHandleOf } from '../care/copy-handle.ts';
import { syncFolder } from './keys/write-whole.ts';

/** The register's folder is not where it was opened. What was about to be written there was not. */
export class RegisterMoved extends Error {
  override readonly name = 'RegisterMoved';
  readonly code = 'REGISTER_MOVED';
  constructor(options?: ErrorOptions) {
    super('The register’s folder is not where it was opened.', options);
  }
}

/**
 * Answers the path of a folder inside a register and makes what is missing of it: a copy of a register may have lost its
 * empty folders. The register's own folder is never made, or what is written would be lost to the register as soon as it
 * is opened where it lies now. Throws RegisterMoved, or what the disk says.
 */
export async function folderInside(register: string, ...names: readonly string[]): Promise<string> {
  let folder = register;
  for (const name of names) {
    folder = join(folder, name);
    await makeOne(folder);
  }
  return folder;
}

/** Throws RegisterMoved when the register's file is not, at its path, the one that is open. */
export function expectInPlace({ raw }: { readonly raw: Database }): void {
  const open = fstatSync(copyHandleOf(raw), { bigint: true });
  const found = statSync(raw.name, { bigint: true, throwIfNoEntry: false });
  if (found?.dev !== open.dev || found.ino !== open.ino) throw new RegisterMoved();
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EEXIST') return;
    throw code === 'ENOENT' ? new RegisterMoved({ cause }) : cause;
  }
  await syncFolder(dirname(folder));
}
