import { closeSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { languages } from '../../../words/language.ts';
import { holdsTyped, searchedText } from '../../../words/search-words.ts';
import { sortKey } from '../../../words/sort-key.ts';
import { isNoFile } from '../disk/plain-file.ts';

/** A file that is no database under this key: another file, or another key. */
export class NotADatabase extends Error {
  override readonly name = 'NotADatabase';
}
/** Another process holds the register. */
export class OpenElsewhere extends Error {
  override readonly name = 'OpenElsewhere';
}
/** SQLite did not take a setting that Docket's promises rest on. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
}

/** A register is held by one process; the ledger is shared between the officer's and a manager's. */
export type Holding = 'alone' | 'shared';

export type OpenOptions = {
  readonly nativeBinding: string;
  readonly create?: boolean;
  readonly holding: Holding;
  readonly readonly?: boolean;
};

const expected = {
  synchronous: 2,
  temp_store: 2,
  journal_mode: 'wal',
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
} as const;

/**
 * Opens an encrypted SQLite file (SQLCipher 4 format) with the settings of the connection block and reads them back.
 * `key` is 32 raw bytes. Throws NotADatabase, OpenElsewhere or SettingsRefused; the file is untouched then.
 */
export function openDatabase(
  file: string,
  key: Uint8Array,
  { nativeBinding, create = false, holding }: OpenOptions,
): Database.Database {
  // Closing any handle of a file drops every lock this process has on it, so a second one is never opened.
  if (holding === 'alone' && heldHere(file)) throw new OpenElsewhere('This process holds the register already');
  // SQLite would open a pipe, as the file or as its log, and wait for it.
  if (['', '-wal', '-journal', '-shm'].some((part) => isNoFile(`${file}${part}`)))
    throw new NotADatabase('Something that is no file has the name of the database or of its log');
  if (create) makePrivate(file);
  const database = new Database(file, {
    nativeBinding,
    fileMustExist: !create,
    timeout: holding === 'shared' ? 5_000 : 0,
  });
  try {
    database.pragma(`cipher = 'sqlcipher'`);
    database.pragma('legacy = 4');
    giveKey(database, key);
    if (holding === 'alone') database.pragma('locking_mode = EXCLUSIVE');
    // The first read proves the key before anything else is asked of the file.
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    for (const setting of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'fullfsync = ON',
      'checkpoint_fullfsync = ON',
      'temp_store = MEMORY',
      'secure_delete = ON',
      'mmap_size = 0',
      'foreign_keys = ON',
      'trusted_schema = OFF',
      'cell_size_check = ON',
      // One request writes some twenty-five pages, many the same as the one before: gather 16 MB before moving them over.
      'wal_autocheckpoint = 4000',
    ]) {
      database.pragma(setting);
    }
    readBack(database);
    // An exclusive lock is taken by the first write, so that a second opener learns of it at once.
    if (holding === 'alone') database.exec('BEGIN EXCLUSIVE; COMMIT');
    if (holding === 'alone') held.add(database);
    database.function('sort_key', { deterministic: true, directOnly: true }, (language, name) =>
      typeof name === 'string' ? sortKey(languages.find((one) => one === language) ?? 'en', name) : null,
    );
    database.function('searched_text', { deterministic: true, directOnly: true }, (text) =>
      typeof text === 'string' ? searchedText(text) : null,
    );
    database.function('holds_typed', { deterministic: true, directOnly: true }, (text, typed) =>
      typeof text === 'string' && typeof typed === 'string' && holdsTyped(text, typed) ? 1 : 0,
    );
    return database;
  } catch (error) {
    database.close();
    throw asOpenError(error);
  }
}

// SQLite would give it the rights of any file; what it makes beside it has those of the database.
function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error; // it is there, or SQLite says what is wrong with its place
  }
}

const held = new Set<Database.Database>();

/** Whether this very process holds the register at `file`, by whatever path. */
export function heldHere(file: string): boolean {
  const wanted = statSync(file, { throwIfNoEntry: false });
  for (const database of held) {
    if (!database.open) held.delete(database);
    const found = database.open ? statSync(database.name, { throwIfNoEntry: false }) : undefined;
    if (found !== undefined && found.ino === wanted?.ino && found.dev === wanted.dev) return true;
  }
  return false;
}

// SQLite wants the raw key spelled x'…'; written byte by byte so that no string of it stays on the heap.
function giveKey(database: Database.Database, key: Uint8Array): void {
  const hex = '0123456789abcdef';
  const spelled = Buffer.alloc(key.length * 2 + 3);
  spelled[0] = 0x78;
  spelled[1] = 0x27;
  key.forEach((byte, at) => {
    spelled[2 + at * 2] = hex.charCodeAt(byte >> 4);
    spelled[3 + at * 2] = hex.charCodeAt(byte & 15);
  });
  spelled[spelled.length - 1] = 0x27;
  database.key(spelled);
  spelled.fill(0);
}

function readBack(database: Database.Database): void {
  for (const [setting, value] of Object.entries(expected)) {
    const found = database.pragma(setting, { simple: true });
    if (found !== value) throw new SettingsRefused(`${setting} is ${String(found)} and must be ${String(value)}`);
  }
}

function asOpenError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  if (error.code === 'SQLITE_NOTADB')
    return new NotADatabase('The file is not a database under this key', { cause: error });
  if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED'))
    return new OpenElsewhere('The register is open in another window', { cause: error });
  return error;
}
