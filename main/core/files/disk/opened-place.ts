import { closeSync, fstatSync, lstatSync, mkdirSync, openSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { FolderIsLink } from './own-folders.ts';

/** The register's folder, or its vault, is not where it was opened. What was about to be written there was not. */
export class RegisterMoved extends Error {
  override readonly name = 'RegisterMoved';
  readonly code = 'REGISTER_MOVED';
  /** For the officer: what is wrong, what is safe, what to do next. */
  readonly sentence: string;
  constructor(what: keyof typeof sentences = 'register', options?: ErrorOptions) {
    super(`The ${what} is not where it was opened.`, options);
    this.sentence = sentences[what];
  }
}

const sentences = {
  register:
    'The register’s folder is not where it was opened: it was moved or renamed, or its disk is gone. Nothing was changed, and what was saved is in that folder. Lock Docket, open the folder where it is now, and try again.',
  vault:
    'The folder vault in this register is another one than when it was opened: it was moved or exchanged. Nothing was changed. Put the folder that holds your documents back under that name, lock Docket, unlock it, and try again.',
  ledger:
    'The figures were made anew since you unlocked, as when somebody was removed or a backup restored. These are not current any more, and nothing was written. Lock Docket and unlock it again.',
} as const;

/** Where a register was opened: its folder and its vault, known by device and inode whatever they are called. */
export type OpenedPlace = {
  /** Throws RegisterMoved when either is another folder now, FolderIsLink when the vault is a link. A vault that is gone from a folder that stayed is made. */
  readonly expect: () => void;
  readonly close: () => void;
};

type Known = { readonly identity: BigIntStats; handle: number | undefined };

/** Notes where a register's folder and its vault are. Throws what the disk says. */
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
      // A copy may have lost its empty folders, and somebody may tidy up behind an open register.
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

// Some disks number their folders anew once nobody holds them. Windows opens no folder, and lets none be renamed in which
// a file is open.
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

/** Whether two looks met the same folder. A file system without inodes, as some under Windows, cannot tell: then it is taken for the same. */
export function isSame(one: Pick<BigIntStats, 'dev' | 'ino'>, other: Pick<BigIntStats, 'dev' | 'ino'>): boolean {
  if (one.ino === 0n || other.ino === 0n) return true;
  return one.dev === other.dev && one.ino === other.ino;
}
