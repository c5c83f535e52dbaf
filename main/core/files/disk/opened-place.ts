import { closeSync, fstatSync, lstatSync, mkdirSync, openSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { said } from '../../../words/said.ts';
import { FolderIsLink } from './own-folders.ts';

/** Thrown when the register's folder, its vault or its ledger is not the one that was opened. Nothing was written. */
export class RegisterMoved extends Error {
  override readonly name = 'RegisterMoved';
  readonly code = 'REGISTER_MOVED';
  /** For the officer: what is wrong, what is safe, what to do next. */
  readonly sentence: string;
  constructor(what: 'register' | 'vault' | 'ledger' = 'register', options?: ErrorOptions) {
    super(said(`session.disk.notWhereOpened.${what}`), options);
    this.sentence = said(`session.disk.moved.${what}`);
  }
}

/** Where a register was opened: its folder and its vault, known by device and inode under any name. */
export type OpenedPlace = {
  /**
   * Throws RegisterMoved if either is another folder now, and FolderIsLink if the vault is a link. Makes a vault that
   * is missing in a folder that is still the same.
   */
  readonly expect: () => void;
  readonly close: () => void;
};

type Known = { readonly identity: BigIntStats; handle: number | undefined };

/** Notes where a register's folder and its vault are. Throws the disk's error. */
export function notePlace(folder: string): OpenedPlace {
  const vault = join(folder, 'vault');
  const register = know(folder);
  let documents = isThere(vault) ? know(vault) : undefined;
  return {
    expect: () => {
      const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
      if (found === undefined || !isSame(found, register.identity)) throw new RegisterMoved('register');
      const there = lstatSync(vault, { bigint: true, throwIfNoEntry: false });
      if (there?.isSymbolicLink() === true) throw new FolderIsLink(['vault']);
      if (there !== undefined && documents !== undefined && isSame(there, documents.identity)) return;
      if (there !== undefined && documents !== undefined) throw new RegisterMoved('vault');
      // A copy may lack empty folders, and somebody may delete an empty one while the register is open.
      if (there === undefined) mkdirSync(vault, { mode: 0o700 });
      if (documents !== undefined) letGo(documents);
      documents = know(vault);
    },
    close: () => {
      letGo(register);
      if (documents !== undefined) letGo(documents);
    },
  };
}

// Keeps the folder open, because some disks give a folder another number once nobody holds it. Windows opens no folder,
// but renames none in which a file is open.
function know(folder: string): Known {
  if (process.platform === 'win32') return { identity: statSync(folder, { bigint: true }), handle: undefined };
  const handle = openSync(folder, 'r');
  return { identity: fstatSync(handle, { bigint: true }), handle };
}

function letGo(known: Known): void {
  if (known.handle === undefined) return;
  closeSync(known.handle);
  known.handle = undefined;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Whether two looks found the same folder. Without inodes, as on some file systems under Windows, they count as the
 * same.
 */
export function isSame(one: Pick<BigIntStats, 'dev' | 'ino'>, other: Pick<BigIntStats, 'dev' | 'ino'>): boolean {
  if (one.ino === 0n || other.ino === 0n) return true;
  return one.dev === other.dev && one.ino === other.ino;
}
