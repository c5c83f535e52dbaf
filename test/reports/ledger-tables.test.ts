import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerTables } from '../../main/core/files/ledger/ledger.tables.ts';
import { isDocketsOwn } from '../../main/core/files/ledger/ledger-database.ts';
import { openTestLedger } from './ledger.fixture.ts';

test('the ledger on disk is encrypted', () => {
  using ledger = openTestLedger();
  ledger.raw.pragma('wal_checkpoint(TRUNCATE)');
  expect(readFileSync(ledger.file).includes('Harrowmere')).toBe(false);
  expect(readFileSync(ledger.file).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
});

test('a ledger cannot hold a count of nothing, or of a day that does not exist', () => {
  using ledger = openTestLedger();
  const insert = ledger.raw.prepare('INSERT INTO ledger_count VALUES (?, ?, ?, ?)');
  expect(() => insert.run('received', '2026-02-28', '', 0)).toThrow(/CHECK/u);
  expect(() => insert.run('received', '2026-02-30', '', 1)).toThrow(/CHECK/u);
  expect(() => insert.run('received-right', '2026-13', 'access', 1)).toThrow(/CHECK/u);
  expect(() => insert.run('names', '2026-02', 'Ottilie', 1)).toThrow(/CHECK/u);
  insert.run('received-right', '2026-12', 'access', 1);
});

test('the schema of a new ledger is Docket’s own word for word, and no longer once anything is added', () => {
  using ledger = openTestLedger();
  expect(isDocketsOwn(ledger.raw)).toBe(true);
  expect(ledgerTables.every((statement) => !/request_fact|breach_fact/u.test(statement))).toBe(true);
  ledger.raw.exec('CREATE TABLE more (x TEXT)');
  expect(isDocketsOwn(ledger.raw)).toBe(false);
  ledger.raw.exec('DROP TABLE more');
  expect(isDocketsOwn(ledger.raw)).toBe(true);
});
