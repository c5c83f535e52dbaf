import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTestLedger, type FactInput } from './ledger.fixture.ts';

const open = (due_on: string | null): FactInput => ({
  kind: 'SAR',
  received_on: '2026-01-01',
  due_on,
  answered_on: null,
  state: 'running',
  extended: 0,
  department: null,
  rights: ['access'],
});

test('the ledger on disk is encrypted', () => {
  using ledger = openTestLedger();
  ledger.raw.pragma('wal_checkpoint(TRUNCATE)');
  expect(readFileSync(ledger.file).includes('Harrowmere')).toBe(false);
  expect(readFileSync(ledger.file).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
});

test('a ledger cannot hold an answer without its day, or a day that does not exist', () => {
  using ledger = openTestLedger();
  expect(() => ledger.fill([{ ...open('2026-02-01'), state: 'answered' }])).toThrow(/CHECK/u);
  expect(() => ledger.fill([open('2026-02-30')])).toThrow(/CHECK/u);
});
