import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  NotADatabase,
  openDatabase,
  OpenElsewhere,
  type Holding,
} from '../../../main/core/files/database/open-database.ts';
import { testHost } from '../../support/open-docket.ts';

const key = new Uint8Array(32).map((_, at) => at * 7 + 1);
const opened: Database[] = [];
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-database-'));
  file = join(folder, 'register.db');
});
afterEach(async () => {
  for (const database of opened.splice(0)) database.close();
  await rm(folder, { recursive: true, force: true });
});

function openIt(holding: Holding = 'alone', withKey = key, create = true): Database {
  const { nativeBinding } = testHost(folder);
  const database = openDatabase(file, withKey, { nativeBinding, create, holding });
  opened.push(database);
  return database;
}

function filled(): Database {
  const database = openIt();
  database.exec('CREATE TABLE letter (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO letter (text) VALUES (?)');
  database.transaction(() => {
    for (let at = 0; at < 20_000; at += 1) insert.run(`Marker Quillfeather ${(at * 7919) % 20_000} about the boiler`);
  })();
  return database;
}

const sha256 = (name: string) => createHash('sha256').update(readFileSync(name)).digest('hex');

describe.each(['alone', 'shared'] as const)('an encrypted file that is opened %s', (holding) => {
  test('reads back every setting that the promises rest on, also the second time', () => {
    for (let time = 0; time < 2; time += 1) {
      const database = openIt(holding);
      const settings = {
        synchronous: 2,
        temp_store: 2,
        journal_mode: 'wal',
        secure_delete: 1,
        foreign_keys: 1,
        trusted_schema: 0,
        fullfsync: 1,
        checkpoint_fullfsync: 1,
        cell_size_check: 1,
        mmap_size: 0,
        locking_mode: holding === 'alone' ? 'exclusive' : 'normal',
        cipher: 'sqlcipher',
      };
      const found = Object.keys(settings).map((name) => [name, database.pragma(name, { simple: true }) ?? 0]);
      expect(Object.fromEntries(found)).toEqual(settings);
      database.exec('CREATE TABLE IF NOT EXISTS letter (text TEXT) STRICT');
      database.close();
    }
  });
});

test('has no readable header, no name of a table and no text in the file, its log or its neighbours', () => {
  const database = filled();
  const names = readdirSync(folder);
  expect(names).toContain('register.db-wal');
  expect(names).not.toContain('register.db-shm');
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    for (const marker of ['SQLite format 3', 'CREATE TABLE', 'letter', 'Quillfeather', 'boiler'])
      expect(bytes.includes(marker), `${marker} in ${name}`).toBe(false);
  }
  database.close();
  expect(readdirSync(folder)).toEqual(['register.db']);
  expect(readFileSync(file).includes('Quillfeather')).toBe(false);
});

test.each([
  ['one bit of the key is another', key.map((byte, at) => (at === 31 ? byte ^ 1 : byte))],
  ['the key is all zeroes', new Uint8Array(32)],
])('does not open when %s, and changes nothing', (_, wrong) => {
  filled().close();
  const before = sha256(file);
  expect(() => openIt('alone', wrong)).toThrow(NotADatabase);
  expect(sha256(file)).toBe(before);
  expect(readdirSync(folder)).toEqual(['register.db']);
  expect(openIt().prepare('SELECT count(*) FROM letter').pluck().get()).toBe(20_000);
});

test('does not open a file that is something else, and changes nothing', () => {
  writeFileSync(file, 'Dear sir or madam, '.repeat(1_000));
  const before = sha256(file);
  expect(() => openIt()).toThrow(NotADatabase);
  expect(sha256(file)).toBe(before);
});

test('makes no empty register where there is none', () => {
  expect(() => openIt('alone', key, false)).toThrow('unable to open');
  expect(existsSync(file)).toBe(false);
});

test('refuses a second opener in the same process, and in another', () => {
  const holder = filled();
  expect(() => openIt()).toThrow(OpenElsewhere);
  expect(fromAnotherProcess()).toBe('OpenElsewhere');
  holder.close();
  expect(fromAnotherProcess()).toBe('opened');
});

function fromAnotherProcess(): string {
  const module = new URL('../../../main/core/files/database/open-database.ts', import.meta.url).href;
  const script = `import { openDatabase } from ${JSON.stringify(module)};
    try {
      const [file, key, nativeBinding] = ${JSON.stringify([file, [...key], testHost(folder).nativeBinding])};
      openDatabase(file, Uint8Array.from(key), { nativeBinding, holding: 'alone' }).close();
      console.log('opened');
    } catch (error) {
      console.log(error.name);
    }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}

// SQLite unlinks a temporary file as soon as it is open, so only the table of open files shows it.
describe.runIf(process.platform === 'linux')('sorting more than fits its cache', () => {
  const temporaryFiles = () =>
    readdirSync('/proc/self/fd')
      .map((descriptor) => {
        try {
          return readlinkSync(`/proc/self/fd/${descriptor}`);
        } catch {
          return ''; // the descriptor of this very listing
        }
      })
      .filter((target) => target.includes('etilqs'));

  function whileSorting(database: Database): readonly string[] {
    database.pragma('cache_size = 10');
    const rows = database
      .prepare('SELECT a.text FROM letter a JOIN letter b ON b.id <= 20 ORDER BY a.text || b.id')
      .iterate();
    rows.next();
    const found = temporaryFiles();
    rows.return?.();
    return found;
  }

  test('makes no temporary file, which would be readable', () => {
    const database = filled();
    expect(whileSorting(database)).toEqual([]);
    // The same sort with SQLite's own setting does, so the look above is not blind.
    database.pragma('temp_store = FILE');
    expect(whileSorting(database).length).toBeGreaterThan(0);
  });
});
