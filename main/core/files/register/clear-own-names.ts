import { closeSync, lstatSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { openToRead } from '../disk/plain-file.ts';
import { ownFolders } from '../disk/own-folders.ts';
import { isShelf } from '../disk/own-names.ts';
import { namesWithin, setAside } from '../disk/remove-own.ts';

/** What was found under names that are Docket's: renamed because it was another kind of thing, and files that have a second name. */
export type ClearedNames = { readonly setAside: readonly string[]; readonly hardLinked: readonly string[] };

/** Files that Docket writes whole under another name and renames. */
const ownFiles = ['open-by.json', 'register.salt', 'ballast'];

/** SQLite writes to these in place. Each begins with bytes of its own, so that another file of that name is told from one. */
const companions: Readonly<Record<string, readonly string[]>> = {
  '-wal': ['377f0682', '377f0683'],
  '-journal': ['d9d505f9'],
  '-shm': ['18e22d00', '002de218'],
};

/**
 * Gives another name to whatever stands, as another kind of thing, where a file or folder of Docket's belongs, so that
 * nothing is written through it and nothing keeps the register shut; the links among Docket's own folders are refused before
 * (`expectOwnFolders`). A second name of somebody's file that stands beside a database is moved too: SQLite would write into
 * it. Databases of a snapshot made with hard links are named and stay. Answers names as they stand in the register.
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
      // Whatever it is, it stays where it lies: who needs the name says what the disk said.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  const databases = ['register.db', 'ledger.db', ...companionNames().map(([name]) => name)];
  return { setAside: moved, hardLinked: databases.filter((name) => (at(register, name)?.nlink ?? 0) > 1) };
}

/** Whether the ledger, or what SQLite keeps beside it, is something that must not be written to. Asked for a manager, who moves nothing. */
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

// An empty file would be taken for a new ledger and filled, whosever it is.
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
    return undefined; // a file stands where its parent should
  }
}
