import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentVersion, migrate, migrations, versionOf } from '../../../main/core/files/database/migrate.ts';
import { openDatabase } from '../../../main/core/files/database/open-database.ts';
import { testHost } from '../../support/open-docket.ts';
import { knownColumns } from './known-columns.ts';

const key = new Uint8Array(32).fill(9);
let folder: string;
let database: Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-migrate-'));
  database = openEmpty('empty.db');
});
afterEach(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

function openEmpty(name: string): Database {
  const { nativeBinding } = testHost(folder);
  return openDatabase(join(folder, name), key, { nativeBinding, create: true, holding: 'alone' });
}

type Column = { readonly name: string; readonly notnull: 0 | 1; readonly pk: number };

function tablesOf(from: Database): Record<string, readonly string[]> {
  const names = from
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'request_search%' ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    names.map((name) => [
      name,
      columnsOf(from, name)
        .map((column) => column.name)
        .toSorted(),
    ]),
  );
}

function columnsOf(from: Database, table: string): readonly Column[] {
  return from.prepare<[string], Column>('SELECT name, "notnull", pk FROM pragma_table_info(?)').all(table);
}

function everything(from: Database): unknown {
  return [versionOf(from), from.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()];
}

test('makes exactly the tables and columns that the code knows', () => {
  migrate(database);
  expect(versionOf(database)).toBe(currentVersion);
  expect(tablesOf(database)).toEqual(
    Object.fromEntries(
      Object.entries(knownColumns).map(([table, columns]) => [table, Object.keys(columns).toSorted()]),
    ),
  );
});

test('makes every table strict, so that a number is never kept as a text', () => {
  migrate(database);
  const loose = database
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
});

test('changes nothing when it runs again', () => {
  migrate(database);
  const before = everything(database);
  const changes = database.prepare('SELECT total_changes()').pluck().get();
  migrate(database);
  expect(everything(database)).toEqual(before);
  expect(database.prepare('SELECT total_changes()').pluck().get()).toBe(changes);
});

test('is all or nothing wherever a statement fails', () => {
  const [first] = migrations;
  if (first === undefined) throw new Error('There is a first migration.');
  const before = everything(database);
  for (let at = 0; at <= first.statements.length; at += 1) {
    const statements = first.statements.toSpliced(at, 0, 'INSERT INTO no_such_table VALUES (1)');
    expect(() => migrate(database, 1, [{ version: 1, statements }])).toThrow('no_such_table');
    expect(everything(database)).toEqual(before);
  }
  migrate(database);
  expect(versionOf(database)).toBe(currentVersion);
});

test('keeps the version before when a later step fails, and takes it when it does not', () => {
  migrate(database);
  const next = currentVersion + 1;
  const before = everything(database);
  const step = `ALTER TABLE person ADD COLUMN initials TEXT`;
  expect(() =>
    migrate(database, next, [...migrations, { version: next, statements: [step, `UPDATE nothing SET here = 1`] }]),
  ).toThrow('nothing');
  expect(everything(database)).toEqual(before);
  migrate(database, next, [...migrations, { version: next, statements: [step] }]);
  expect(versionOf(database)).toBe(next);
  expect(columnsOf(database, 'person').map(({ name }) => name)).toContain('initials');
});

test('numbers its steps one after another', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
});

test('an unsent pack from before is built again, and its case says so at the next opening', () => {
  migrate(database, 4);
  database.pragma('foreign_keys = OFF');
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const filled = Object.fromEntries(
      database
        .prepare<[string], { name: string; type: string; notnull: 0 | 1; dflt_value: string | null }>(
          'SELECT name, type, "notnull", dflt_value FROM pragma_table_info(?)',
        )
        .all(table)
        .filter(({ notnull, dflt_value, name }) => name in row || (notnull === 1 && dflt_value === null))
        .map(({ name, type }) => [
          name,
          row[name] ?? (type === 'INTEGER' ? 1 : type === 'BLOB' ? Buffer.from('x') : ''),
        ]),
    );
    const names = Object.keys(filled);
    database
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`)
      .run(filled);
  };
  const ready = { stage: 'send', next_code: 'send-pack', next_step: 'requests.nextStep.send-pack' };
  for (const [id, next] of [
    [1, ready],
    [2, ready],
    [3, { ...ready, stage: 'search', next_code: 'collect' }],
  ] as const)
    insert('request', { id, reference: `SAR-2026-000${id}`, ledger_id: `ledger ${id}`, ...next });
  insert('document', { id: 'one', request_id: 1, source: 'attached', decision: 'disclose' });
  for (const request_id of [1, 2]) insert('pack', { id: `pack ${request_id}`, request_id, stale: 0 });
  migrate(database);
  expect(database.prepare('SELECT stage, next_code, next_step FROM request ORDER BY id').all()).toEqual([
    { stage: 'send', next_code: 'build-pack', next_step: 'requests.nextStep.build-pack' },
    { stage: 'search', next_code: 'collect', next_step: 'requests.nextStep.collect' },
    { stage: 'search', next_code: 'collect', next_step: 'requests.nextStep.send-pack' },
  ]);
  expect(database.prepare('SELECT DISTINCT stale FROM pack').pluck().all()).toEqual([1]);
});
