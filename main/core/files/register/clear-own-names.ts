import { closeSync, lstatSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { openToRead } from '../disk/plain-file.ts';
import { ownFolders } from '../disk/own-folders.ts';
import { isShelf } from '../disk/own-names.ts';
import { namesWithin, setAside } from '../disk/remove-own.ts';

/**
 * What was found under Docket's names: what was renamed because it was of another kind, and files with a second name (a
 * hard link).
 */
export type ClearedNames = { readonly setAside: readonly string[]; readonly hardLinked: readonly string[] };

/** Files that Docket writes whole under another name and then renames. */
const ownFiles = ['open-by.json', 'register.salt', 'ballast'];

/** Files that SQLite writes in place beside a database, and the first four bytes (hex) by which each kind is known. */
const companions: Readonly<Record<string, readonly string[]>> = {
  '-wal': ['377f0682', '377f0683'],
  '-journal': ['d9d505f9'],
  '-shm': ['18e22d00', '002de218'],
};

/**
 * Renames what stands under one of Docket's names in a register and is of another kind, such as a folder named
 * `ballast`. So nothing is written through it and it keeps no register shut. Links among Docket's folders are refused
 * before (`expectOwnFolders`). Also renames a file beside a database that is a hard link to somebody's file, because
 * SQLite would write into it. Databases that are hard links, as in a snapshot, stay and are named. Returns names inside
 * the register.
 */
export async function clearOwnNames(register: string): Promise<ClearedNames> {
  const wrong = [
    ...ownFolders.filter((name) => isOther(at(register, name), (found) => found.isDirectory())),
    ...ownFiles.filter((name) => isOther(at(register, name), (found) => found.isFile())),
    ...(isForeignLedger(at(register, 'ledger.db')) ? ['ledger.db'] : []),
    ...companionNames()
      .filter(([name, suffix]) => isForeignCompanion(join(register, name), suffix))
      .map(([name]) => name),
    ...['vault', 'backups/vault'].flatMap((store) =>
      namesWithin(join(register, store))
        .filter((name) => isShelf(name) && isOther(at(register, `${store}/${name}`), (found) => found.isDirectory()))
        .map((name) => `${store}/${name}`),
    ),
  ];
  const moved: string[] = [];
  for (const name of wrong) {
    try {
      await setAside(join(register, name));
      moved.push(name);
    } catch (error) {
      // It stays. Whoever needs the name later reports what the disk said.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  const databases = ['register.db', 'ledger.db', ...companionNames().map(([name]) => name)];
  return { setAside: moved, hardLinked: databases.filter((name) => (at(register, name)?.nlink ?? 0) > 1) };
}

/**
 * Whether ledger.db, or what SQLite keeps beside it, is something that must not be written to. Asked for a manager, for
 * whom nothing is renamed.
 */
export function isLedgerForeign(register: string): boolean {
  return (
    isForeignLedger(at(register, 'ledger.db')) ||
    companionNames().some(
      ([name, suffix]) => name.startsWith('ledger.db') && isForeignCompanion(join(register, name), suffix),
    )
  );
}

function companionNames(): readonly (readonly [name: string, suffix: string])[] {
  return ['register.db', 'ledger.db'].flatMap((file) =>
    Object.keys(companions).map((suffix) => [`${file}${suffix}`, suffix] as const),
  );
}

// SQLite would take an empty file for a new ledger and fill it, even if it is a hard link to somebody's file.
function isForeignLedger(found: Stats | undefined): boolean {
  return found !== undefined && (!found.isFile() || (found.nlink > 1 && found.size === 0));
}

function isForeignCompanion(path: string, suffix: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isFile()) return true;
  return found.nlink > 1 && !(companions[suffix] ?? []).includes(firstBytes(path));
}

function firstBytes(path: string): string {
  const handle = openToRead(path);
  try {
    const bytes = Buffer.alloc(4);
    readSync(handle, bytes, 0, 4, 0);
    return bytes.toString('hex');
  } finally {
    closeSync(handle);
  }
}

function isOther(found: Stats | undefined, isRight: (found: Stats) => boolean): boolean {
  return found !== undefined && !isRight(found);
}

function at(register: string, name: string): Stats | undefined {
  try {
    return lstatSync(join(register, name), { throwIfNoEntry: false });
  } catch {
    return undefined; // its parent is a file
  }
}
