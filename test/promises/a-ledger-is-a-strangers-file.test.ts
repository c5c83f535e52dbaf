import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { speak } from '../../main/words/said.ts';
import { lastOf, registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { handOver, withAnswers } from '../support/hostile-ledger.ts';
import { newRequest } from '../support/new-request.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { fetchTicket } from '../support/upload.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

/** What a manager's key can do to the file; after each an officer gets in, is told, and every figure is right. */
const harms: readonly [string, (raw: Database) => void][] = [
  ['the table of waiting entries is dropped', (raw) => raw.exec('DROP TABLE waiting_entry')],
  ['the table of the organisation is dropped', (raw) => raw.exec('DROP TABLE ledger_meta')],
  [
    'every row is taken out',
    (raw) => raw.exec('DELETE FROM ledger_count; DELETE FROM ledger_meta; DELETE FROM ledger_seal'),
  ],
  [
    'everything is taken out, tables too',
    (raw) => {
      for (const table of raw.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all())
        raw.exec(`DROP TABLE ${table}`);
      raw.pragma('user_version = 0');
    },
  ],
  ['the organisation’s row is taken out', (raw) => raw.exec('DELETE FROM ledger_meta')],
  [
    'a trigger forbids taking entries out',
    (raw) =>
      raw.exec(
        `CREATE TRIGGER keep BEFORE DELETE ON waiting_entry BEGIN SELECT raise(ABORT, 'kept'); END;
         INSERT INTO waiting_entry (id, at, actor_id, action, outcome, detail) VALUES ('a', 'b', 'c', 'd', 'e', '{}')`,
      ),
  ],
  [
    'a trigger makes counts fall again whenever they are made',
    (raw) => raw.exec('CREATE TRIGGER less AFTER INSERT ON ledger_count BEGIN DELETE FROM ledger_count; END'),
  ],
  ['a time zone that there is not', (raw) => raw.exec(`UPDATE ledger_meta SET time_zone = 'Mars/Olympus'`)],
  [
    'a view that never ends in a table’s place',
    (raw) =>
      raw.exec(
        `DROP TABLE audit_head; CREATE VIEW audit_head AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n`,
      ),
  ],
  ['an index more', (raw) => raw.exec('CREATE INDEX one ON ledger_count (measure)')],
  ['a table more', (raw) => raw.exec('CREATE TABLE more (x TEXT)')],
  ['statistics that lead queries astray', (raw) => raw.exec('ANALYZE')],
  ['a virtual table', (raw) => raw.exec('CREATE VIRTUAL TABLE words USING fts5 (x)')],
  [
    'a rule of a table rewritten in the schema itself',
    (raw) => {
      raw.unsafeMode(true);
      raw.pragma('writable_schema = ON');
      raw.exec(`UPDATE sqlite_schema SET sql = replace(sql, 'count > 0', 'count <> 0') WHERE name = 'ledger_count'`);
    },
  ],
  ['a version to come', (raw) => raw.pragma('user_version = 99')],
  ['a version that was', (raw) => raw.pragma('user_version = 2')],
  ['counts below nothing', (raw) => raw.exec('UPDATE ledger_count SET count = -3')],
];

test('whatever a manager makes of the ledger, an officer gets in, is told, and every figure is right', async () => {
  await using d = await withAnswers();
  const right = await d.docket.reports.showFigures(november);
  expect(right).toMatchObject({ answered: 12, onTime: 12, late: 0, breaches: { recorded: 1 } });
  for (const [what, harm] of harms) {
    const hand = await handOver(d);
    hand.write(harm);
    await hand.unlock();
    const { notices, timeZone, today } = await d.docket.session.showStatus();
    expect(
      notices?.map(({ code }) => code),
      what,
    ).toEqual(['ledger-rebuilt']);
    expect([timeZone, today], what).toEqual(['Europe/London', '2026-11-28']);
    expect(await d.docket.reports.showFigures(november), what).toEqual(right);
    const { findings } = await d.docket.check.checkRegister();
    expect(findings.find((finding) => finding.what === 'ledger')?.state, what).toBe('passed');
    await hand.unlock();
    expect((await d.docket.session.showStatus()).notices, what).toEqual([]);
  }
});

test('neither a folder, a link, a giant nor a program that holds the file keeps an officer out', async () => {
  await using d = await withAnswers();
  const right = await d.docket.reports.showFigures(november);
  const hand = await handOver(d);
  const stranger = join(d.folder, 'notes.txt');
  writeFileSync(stranger, '');
  const places: readonly [string, () => void][] = [
    ['a folder', () => mkdirSync(hand.file)],
    ['a link to nowhere', () => symlinkSync('/nowhere/at/all', hand.file)],
    ['a link to a file of the officer’s', () => symlinkSync(stranger, hand.file)],
    ['an empty file', () => writeFileSync(hand.file, '')],
    ['a giant', () => (writeFileSync(hand.file, ''), truncateSync(hand.file, 3_000_000_000))],
    ['another file', () => writeFileSync(hand.file, Buffer.alloc(300_000, 7))],
  ];
  for (const [what, put] of places) {
    await d.docket.session.lockRegister();
    for (const part of ['', '-wal', '-shm']) rmSync(`${hand.file}${part}`, { force: true, recursive: true });
    put();
    await hand.unlock();
    expect(
      (await d.docket.session.showStatus()).notices?.map(({ code }) => code),
      what,
    ).toContain('ledger-rebuilt');
    expect(await d.docket.reports.showFigures(november), what).toEqual(right);
    const { findings } = await d.docket.check.checkRegister();
    expect(findings.find((finding) => finding.what === 'ledger')?.state, what).toBe('passed');
  }
  expect(readFileSync(stranger, 'utf8')).toBe('');
  await d.docket.session.lockRegister();
  const holder = openDatabase(hand.file, hand.key, { nativeBinding: d.context.host.nativeBinding, holding: 'alone' });
  try {
    await hand.unlock();
    expect((await d.docket.session.showStatus()).notices).toMatchObject([
      { code: 'ledger-rebuilt', sentence: expect.stringContaining('Another program held') },
    ]);
    expect(await d.docket.reports.showFigures(november)).toEqual(right);
  } finally {
    holder.close();
  }
});

test('falsified counts are found by the check, by an officer’s report and at the next unlocking', async () => {
  await using d = await withAnswers();
  const lateAll = (raw: Database) => {
    raw.exec(`DELETE FROM ledger_count WHERE measure = 'answered-lateness'`);
    raw.exec(`INSERT INTO ledger_count VALUES ('answered-lateness', '2026-11', 'late', 12)`);
  };
  const right = await d.docket.reports.showFigures(november);
  // While an officer is at work: by the check, and by their own report.
  for (const harm of [
    lateAll,
    (raw: Database) => raw.exec(`DELETE FROM ledger_count WHERE measure LIKE 'breach%'`),
    (raw: Database) => raw.exec(`UPDATE ledger_count SET at = '2026-10-22' WHERE measure = 'breaches'`),
    (raw: Database) => raw.exec(`UPDATE ledger_meta SET organisation = 'Harbour & Co'`),
  ]) {
    harm(registerOf(d).rawLedger);
    const { findings } = await d.docket.check.checkRegister();
    expect(findings.find((finding) => finding.what === 'ledger')).toMatchObject({
      state: 'failed',
      ways: ['rebuild-ledger'],
    });
    expect(await d.docket.reports.showFigures(november)).toEqual(right);
    await lastOf(await d.docket.reports.exportReport({ ...november, format: 'pdf' }));
    expect((await d.docket.session.showStatus()).notices?.at(-1)?.sentence).toContain('not those of the register');
    registerOf(d).notices.length = 0;
    expect((await d.docket.check.checkRegister()).passed).toBe(true);
  }
  // While it is locked: at the next unlocking, even where the falsifier signs with a key of their own.
  const hand = await handOver(d);
  hand.write((raw) => {
    lateAll(raw);
    raw.exec(`UPDATE ledger_seal SET sum = '${'0'.repeat(64)}', verify_key = '${'A'.repeat(43)}'`);
  });
  await hand.unlock();
  expect((await d.docket.session.showStatus()).notices?.at(0)?.sentence).toContain('not those of the register');
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
  // By another process while the register is open, just before it is locked: what is signed then is the register's.
  const own = registerOf(d).rawLedger;
  const other = openDatabase(hand.file, hand.key, { nativeBinding: d.context.host.nativeBinding, holding: 'shared' });
  lateAll(other);
  other.close();
  expect(own.open).toBe(true);
  await d.docket.session.lockRegister();
  await hand.unlockAsManager();
  expect(await d.docket.reports.showFigures(november)).toMatchObject({
    answered: 12,
    vouched: { state: 'signed', role: 'dpo', at: '2026-11-28T09:00:00Z' },
  });
});

test('a manager’s report says whether an officer signed its counts', async () => {
  await using d = await withAnswers();
  const hand = await handOver(d);
  const printed = async () => {
    await hand.unlockAsManager();
    const ready = await lastOf(await d.docket.reports.exportReport({ ...november, format: 'pdf' }));
    if (ready.kind !== 'ready') throw new Error('The report is ready.');
    const lines = await readPdfLines(await fetchTicket(d, ready.ticket));
    await d.docket.session.lockRegister();
    return lines.filter((line) => line.startsWith('Ledger:'));
  };
  const signed = 'signed by the data-protection officer on 28 November 2026, 09:00 (Europe/London).';
  expect(await printed()).toEqual([`Ledger: as ${signed}`]);
  hand.write((raw) => raw.exec(`UPDATE ledger_count SET count = count + 1 WHERE measure = 'received'`));
  expect(await printed()).toEqual([`Ledger: changed since it was ${signed}`]);
  hand.write((raw) => raw.exec(`UPDATE ledger_seal SET at = '2026-11-27T09:00:00Z'`));
  expect(await printed()).toEqual(['Ledger: not signed by an officer.']);
  hand.write((raw) => raw.exec('DELETE FROM ledger_seal'));
  expect(await printed()).toEqual(['Ledger: not signed by an officer.']);
});

test('a manager who comes before an officer is told in words that the ledger is older, or damaged', async () => {
  await using d = await withAnswers();
  const hand = await handOver(d);
  for (const [harm, reason] of [
    [(raw: Database) => raw.pragma('user_version = 2'), 'ledger-older'],
    [(raw: Database) => raw.pragma('user_version = 99'), 'ledger-damaged'],
    [(raw: Database) => raw.pragma('user_version = 3'), undefined],
    [(raw: Database) => raw.exec(`UPDATE ledger_meta SET time_zone = 'Mars/Olympus'`), 'ledger-damaged'],
    [(raw: Database) => raw.exec('DELETE FROM ledger_meta'), 'ledger-damaged'],
    [(raw: Database) => raw.exec('CREATE TABLE more (x TEXT)'), 'ledger-damaged'],
  ] as const) {
    hand.write(harm);
    const refused = await hand.unlockAsManager().catch((error: unknown) => error);
    if (reason === undefined) expect(refused).toBeUndefined();
    else {
      expect(refused).toMatchObject({ reason });
      expect(speak(english, (refused as Error).message)).toContain('Ask an officer to unlock');
    }
    await d.docket.session.lockRegister();
  }
});

test('what is done to the ledger while an officer is at work stops neither writes nor reports nor backups', async () => {
  await using d = await withAnswers();
  const right = await d.docket.reports.showFigures(november);
  const { ledgerKey } = registerOf(d).keys;
  const { nativeBinding } = d.context.host;
  const file = join(d.path, 'ledger.db');
  const other = openDatabase(file, ledgerKey.slice(), { nativeBinding, holding: 'shared' });
  const harmed: readonly [string, (raw: Database) => void, (raw: Database) => void][] = [
    ['a lock that is never let go', (raw) => raw.exec('BEGIN IMMEDIATE'), (raw) => raw.exec('ROLLBACK')],
    [
      'a trigger that forbids counts',
      (raw) => raw.exec(`CREATE TRIGGER no BEFORE UPDATE ON ledger_meta BEGIN SELECT raise(ABORT, 'no'); END`),
      () => {},
    ],
    ['a table that is gone', (raw) => raw.exec('DROP TABLE IF EXISTS ledger_seal; DROP TABLE audit_head'), () => {}],
    [
      'counts that no rule allows',
      (raw) => {
        raw.pragma('ignore_check_constraints = ON');
        raw.exec('UPDATE ledger_count SET count = -1');
      },
      () => {},
    ],
  ];
  for (const [what, harm, undo] of harmed) {
    harm(other);
    const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-10-01' }));
    expect((await d.docket.requests.showRequest({ reference })).reference, what).toBe(reference);
    expect(await d.docket.reports.showFigures(november), what).toMatchObject({ answered: right.answered, late: 0 });
    expect(await lastOf(await d.docket.reports.exportReport({ ...november, format: 'pdf' })), what).toMatchObject({
      kind: 'ready',
    });
    expect(await lastOf(await d.docket.backups.makeBackup({})), what).toMatchObject({ kind: 'kept' });
    undo(other);
  }
  other.close();
  const hand = await handOver(d);
  await hand.unlock();
  expect((await d.docket.session.showStatus()).notices?.length).toBe(1);
  expect((await d.docket.check.checkRegister()).findings.find(({ what }) => what === 'ledger')?.state).toBe('passed');
});
