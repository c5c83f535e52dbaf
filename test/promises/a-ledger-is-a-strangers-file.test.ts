import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { lock } from '../../main/core/register/lock-register.ts';
import { readKeyFile } from '../../main/core/register/keys/key-file-on-disk.ts';
import { unlockWithPassphrase } from '../../main/core/register/keys/unlock-key-file.ts';
import { openDatabase } from '../../main/core/register/open-database.ts';
import { router } from '../../main/core/router.ts';
import { idOf, managerPassphrase, someKeys } from '../people/some-keys.ts';
import { lastOf, registerOf } from '../support/care.ts';
import { handOver } from '../support/hostile-ledger.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { frozenFolder, type FrozenFacts } from '../support/frozen-register.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

/** A register with a manager, twelve requests that were answered in time and a breach. */
async function withAnswers(): Promise<TestDocket> {
  const d = await openDocket({ now: '2026-11-28T09:00:00Z' });
  await someKeys(d);
  for (let at = 0; at < 12; at += 1) {
    const receivedOn = `2026-11-${String(at + 1).padStart(2, '0')}`;
    const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn }));
    await d.docket.requests.recordEvent({ reference, type: 'answered', on: '2026-11-27', reason: null, note: null });
  }
  await d.docket.breaches.logBreach(payslips);
  return d;
}

const waiting = {
  id: 'by-hand',
  at: '2026-11-28T09:10:00Z',
  actor_id: '',
  action: 'reports.exportReport',
  outcome: 'done',
  subject: null as string | null,
  detail: '{}',
};
type Entry = typeof waiting;

function leave(raw: Database, ...entries: readonly Partial<Entry>[]): void {
  const insert = raw.prepare(
    'INSERT INTO waiting_entry (id, at, actor_id, action, outcome, subject, detail) VALUES (@id, @at, @actor_id, @action, @outcome, @subject, @detail)',
  );
  raw.transaction(() => {
    for (const [at, entry] of entries.entries()) insert.run({ ...waiting, id: `by-hand-${at}`, ...entry });
  })();
}

test('a manager writes nothing into the audit log in anybody’s name, and nothing that spoils it', async () => {
  await using d = await withAnswers();
  const [dpo, handler, manager] = await Promise.all(
    ['Maren Oduya', 'Tamsin Boyd', 'Ines Falk'].map(async (name) => await idOf(d, name)),
  );
  const { total } = await d.docket.audit.listEntries({});
  const hand = await handOver(d);
  d.context.setNow('2026-11-28T10:00:00Z');
  const forged: readonly Partial<Entry>[] = [
    { actor_id: dpo!, action: 'documents.openDocument', subject: 'SAR-2026-0004', detail: '{"document":1}' },
    { actor_id: handler!, action: 'register.unlockRegister' },
    { actor_id: manager!, action: 'documents.openDocument', subject: 'SAR-2026-0004' },
    { actor_id: manager!, action: '<img src=x onerror=alert(1)>' },
    { actor_id: manager!, at: 'yesterday' },
    { actor_id: manager!, at: '' },
    { actor_id: manager!, at: '2026-11-28T10:01:01Z' },
    { actor_id: manager!, at: '9999-12-31T23:59:59Z' },
    { actor_id: manager!, at: '2026-02-30T10:00:00Z' },
    { actor_id: manager!, subject: 'x'.repeat(3_000_000) },
    { actor_id: manager!, subject: 'SAR-2026-0001' },
    { actor_id: manager!, detail: '{"constructor":1,"toString":2}' },
    { actor_id: manager!, detail: '{"format":"xlsx\\u0000"}' },
    { actor_id: manager!, detail: '[]' },
    { actor_id: manager!, outcome: 'perhaps' },
    { actor_id: manager!, action: 'people.everything', outcome: 'refused' },
    { actor_id: 'somebody who was never here' },
  ];
  hand.write((raw) => leave(raw, ...forged, { id: 'own', actor_id: manager!, detail: '{"format":"xlsx"}' }));
  await hand.unlock();
  const { entries, total: after } = await d.docket.audit.listEntries({ limit: 500 });
  expect(after).toBe(total + 3); // the locking, the manager's own entry, and one for all that was not
  expect(entries[1]).toMatchObject({ personId: manager, role: 'manager', action: 'reports.exportReport' });
  expect(entries[0]).toMatchObject({
    personId: dpo,
    words: 'Entries that waited were not Docket’s',
    outcome: 'refused',
    details: [`Entries: ${forged.length}`],
  });
  expect((await d.docket.register.showStatus()).notices?.map(({ sentence }) => sentence).join()).toContain(
    `${forged.length} entries that waited were not Docket’s`,
  );
  expect(await d.docket.audit.verifyLog({}).then(lastOf)).toMatchObject({ passed: true });
  expect((await registerOf(d).ledger.selectFrom('waiting_entry').selectAll().execute()).length).toBe(0);
});

test('entries that are older than the last taking-in stay out, and a manager who was removed is still believed', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  await d.docket.register.lockRegister();
  d.context.setNow('2026-11-28T10:00:00Z');
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  registerOf(d).raw.prepare(`UPDATE person SET removed_at = '2026-11-28T10:00:00Z' WHERE id = ?`).run(manager);
  const hand = await handOver(d);
  d.context.setNow('2026-11-28T11:00:00Z');
  hand.write((raw) =>
    leave(raw, { actor_id: manager, at: '2026-11-28T09:59:59Z' }, { actor_id: manager, at: '2026-11-28T10:00:00Z' }),
  );
  await hand.unlock();
  const [left, taken] = (await d.docket.audit.listEntries({ limit: 2 })).entries;
  expect(taken).toMatchObject({ personId: manager, at: '2026-11-28T10:00:00Z' });
  expect(left?.details).toEqual(['Entries: 1']);
});

test('a hundred thousand entries keep nobody out, and few of them come in', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  const { total } = await d.docket.audit.listEntries({});
  const hand = await handOver(d);
  hand.write((raw) =>
    raw.exec(
      `WITH RECURSIVE counted (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted WHERE i < 100000)
       INSERT INTO waiting_entry (n, id, at, actor_id, action, outcome, detail)
       SELECT i - 50000, 'flood-' || i, '2026-11-28T09:00:00Z', '${manager}', 'reports.exportReport', 'done', '{}' FROM counted`,
    ),
  );
  await hand.unlock();
  expect((await d.docket.audit.listEntries({})).total).toBe(total + 1 + 5_000 + 1);
  expect((await d.docket.audit.listEntries({ limit: 1 })).entries[0]?.details).toEqual(['Entries: 95000']);
  await hand.unlock();
  expect((await d.docket.audit.listEntries({})).total).toBe(total + 1 + 5_000 + 1 + 1);
}, 120_000);

test('an entry that an older Docket took in is shown as one that cannot be read, and the log beside it lives', async () => {
  await using d = await withAnswers();
  const { raw } = registerOf(d);
  const { seq } = raw.prepare<[], { seq: number }>('SELECT max(seq) AS seq FROM audit').get()!;
  const harms = [`at = 'yesterday'`, `at = ''`, `subject = '${'x'.repeat(3_000)}'`, `action = '${'y'.repeat(300)}'`];
  for (const [back, harm] of harms.entries()) raw.prepare(`UPDATE audit SET ${harm} WHERE seq = ?`).run(seq - back);
  raw.prepare(`UPDATE audit SET action = 'register.unlockRegister', at = 'yesterday' WHERE seq = ?`).run(seq - 5);
  const { entries, total } = await d.docket.audit.listEntries({ limit: 500 });
  expect(entries).toHaveLength(total);
  for (const at of [0, 1, 2, 3, 5])
    expect(entries[at], harms[at]).toMatchObject({ at: null, words: 'An entry that cannot be read', subject: null });
  expect(entries[4]?.at).toBe('2026-11-28T09:00:00Z');
  expect((await d.docket.audit.showLog()).actions.every(({ action }) => action.length <= 100)).toBe(true);
  expect((await d.docket.people.listPeople()).length).toBe(3);
  expect(await d.docket.audit.findEntry({ filter: {}, goTo: { day: '2026-11-28' } })).toEqual({ index: 2 });
});

/** What a manager's key can do to the file; after each an officer gets in, is told, and every figure is right. */
const harms: readonly [string, (raw: Database) => void][] = [
  ['the table of waiting entries is dropped', (raw) => raw.exec('DROP TABLE waiting_entry')],
  ['the table of the organisation is dropped', (raw) => raw.exec('DROP TABLE ledger_meta')],
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
    const { notices, timeZone, today } = await d.docket.register.showStatus();
    expect(
      notices?.map(({ code }) => code),
      what,
    ).toEqual(['ledger-rebuilt']);
    expect([timeZone, today], what).toEqual(['Europe/London', '2026-11-28']);
    expect(await d.docket.reports.showFigures(november), what).toEqual(right);
    const { findings } = await d.docket.care.checkRegister();
    expect(findings.find((finding) => finding.what === 'ledger')?.state, what).toBe('passed');
    await hand.unlock();
    expect((await d.docket.register.showStatus()).notices, what).toEqual([]);
  }
}, 120_000);

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
    await d.docket.register.lockRegister();
    for (const part of ['', '-wal', '-shm']) rmSync(`${hand.file}${part}`, { force: true, recursive: true });
    put();
    await hand.unlock();
    expect(await d.docket.reports.showFigures(november), what).toEqual(right);
    const { findings } = await d.docket.care.checkRegister();
    expect(findings.find((finding) => finding.what === 'ledger')?.state, what).toBe('passed');
  }
  expect(readFileSync(stranger, 'utf8')).toBe('');
  await d.docket.register.lockRegister();
  const holder = openDatabase(hand.file, hand.key, { nativeBinding: d.context.host.nativeBinding, holding: 'alone' });
  try {
    await hand.unlock();
    expect((await d.docket.register.showStatus()).notices).toMatchObject([
      { code: 'ledger-rebuilt', sentence: expect.stringContaining('Another program held') },
    ]);
    expect(await d.docket.reports.showFigures(november)).toEqual(right);
  } finally {
    holder.close();
  }
}, 60_000);

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
    const { findings } = await d.docket.care.checkRegister();
    expect(findings.find((finding) => finding.what === 'ledger')).toMatchObject({
      state: 'failed',
      ways: ['rebuild-ledger'],
    });
    expect(await d.docket.reports.showFigures(november)).toEqual(right);
    await lastOf(await d.docket.reports.exportReport({ ...november, format: 'pdf' }));
    expect((await d.docket.register.showStatus()).notices?.at(-1)?.sentence).toContain('not those of the register');
    registerOf(d).notices.length = 0;
    expect((await d.docket.care.checkRegister()).passed).toBe(true);
  }
  // While it is locked: at the next unlocking, even where the falsifier signs with a key of their own.
  const hand = await handOver(d);
  hand.write((raw) => {
    lateAll(raw);
    raw.exec(`UPDATE ledger_seal SET sum = '${'0'.repeat(64)}', verify_key = '${'A'.repeat(43)}'`);
  });
  await hand.unlock();
  expect((await d.docket.register.showStatus()).notices?.at(0)?.sentence).toContain('not those of the register');
  expect((await d.docket.care.checkRegister()).passed).toBe(true);
  // By another process while the register is open, just before it is locked: what is signed then is the register's.
  const own = registerOf(d).rawLedger;
  const other = openDatabase(hand.file, hand.key, { nativeBinding: d.context.host.nativeBinding, holding: 'shared' });
  lateAll(other);
  other.close();
  expect(own.open).toBe(true);
  await d.docket.register.lockRegister();
  await d.docket.register.unlockRegister({ passphrase: managerPassphrase });
  expect(await d.docket.reports.showFigures(november)).toMatchObject({
    answered: 12,
    vouched: { state: 'signed', role: 'dpo', at: '2026-11-28T09:00:00Z' },
  });
}, 60_000);

test('a manager’s report says whether an officer signed its counts', async () => {
  await using d = await withAnswers();
  const printed = async () => {
    await d.docket.register.unlockRegister({ passphrase: managerPassphrase });
    const ready = await lastOf(await d.docket.reports.exportReport({ ...november, format: 'pdf' }));
    if (ready.kind !== 'ready') throw new Error('The report is ready.');
    const lines = await readPdfLines(await fetchTicket(d, ready.ticket));
    await d.docket.register.lockRegister();
    return lines.filter((line) => line.startsWith('Ledger:'));
  };
  const hand = await handOver(d);
  const signed = 'signed by the data-protection officer on 28 November 2026, 09:00 (Europe/London).';
  expect(await printed()).toEqual([`Ledger: as ${signed}`]);
  hand.write((raw) => raw.exec(`UPDATE ledger_count SET count = count + 1 WHERE measure = 'received'`));
  expect(await printed()).toEqual([`Ledger: changed since it was ${signed}`]);
  hand.write((raw) => raw.exec(`UPDATE ledger_seal SET at = '2026-11-27T09:00:00Z'`));
  expect(await printed()).toEqual(['Ledger: not signed by an officer.']);
  hand.write((raw) => raw.exec('DELETE FROM ledger_seal'));
  expect(await printed()).toEqual(['Ledger: not signed by an officer.']);
}, 60_000);

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
    const unlocking = d.docket.register.unlockRegister({ passphrase: managerPassphrase });
    if (reason === undefined) expect(await unlocking).toEqual({ role: 'manager' });
    else
      await expect(unlocking).rejects.toMatchObject({ code: 'CANNOT_OPEN', data: { reason, ways: ['ask-officer'] } });
    await d.docket.register.lockRegister();
  }
}, 60_000);

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
    expect(await lastOf(await d.docket.care.makeBackup({})), what).toMatchObject({ kind: 'kept' });
    undo(other);
  }
  other.close();
  const hand = await handOver(d);
  await hand.unlock();
  expect((await d.docket.register.showStatus()).notices?.length).toBe(1);
  expect((await d.docket.care.checkRegister()).findings.find(({ what }) => what === 'ledger')?.state).toBe('passed');
}, 120_000);

test('a lock that a manager’s program holds while entries wait keeps no officer out', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  const hand = await handOver(d);
  hand.write((raw) => leave(raw, { actor_id: manager, at: '2026-11-28T09:00:00Z' }, { actor_id: 'nobody' }));
  const other = openDatabase(hand.file, hand.key, { nativeBinding: d.context.host.nativeBinding, holding: 'shared' });
  other.exec('BEGIN IMMEDIATE');
  await hand.unlock();
  expect(d.context.session.open?.kind).toBe('officer');
  other.exec('ROLLBACK');
  other.close();
  await hand.unlock();
  const { entries } = await d.docket.audit.listEntries({ personId: manager });
  expect(entries).toHaveLength(1); // once, though it waited twice
}, 60_000);

test('the ledger of a released Docket is told to a manager as older, and made anew with what waited in it', async () => {
  const facts: FrozenFacts = JSON.parse(await readFile(join(frozenFolder(1), 'facts.json'), 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'docket-older-ledger-'));
  const path = join(folder, 'Harbour Co.docket');
  await cp(frozenFolder(1), path, { recursive: true });
  const context = testContext(folder, '2026-12-01T09:00:00Z');
  context.session.path = path;
  const { ledgerKey, personId } = await unlockWithPassphrase(await readKeyFile(path), facts.passphrases.manager);
  const { nativeBinding } = context.host;
  const frozen = openDatabase(join(path, 'ledger.db'), ledgerKey, { nativeBinding, holding: 'shared' });
  const refuse = frozen.prepare(`INSERT INTO refusal VALUES (?, '2026-11-30T10:00:00Z', ?, 'manager', ?)`);
  refuse.run('refused-1', personId, 'people.listPeople');
  refuse.run('refused-2', 'somebody else', 'people.listPeople');
  frozen.close();
  const docket = createRouterClient(router, { context });
  try {
    await expect(docket.register.unlockRegister({ passphrase: facts.passphrases.manager })).rejects.toMatchObject({
      data: { reason: 'ledger-older', sentence: expect.stringContaining('Ask an officer to unlock') },
    });
    await docket.register.unlockRegister({ passphrase: facts.passphrases.dpo });
    expect((await docket.register.showStatus()).notices).toMatchObject([
      { code: 'ledger-rebuilt', sentence: expect.stringContaining('of an older Docket') },
      { code: 'ledger-rebuilt', sentence: expect.stringContaining('One entry that waited was not Docket’s') },
    ]);
    expect((await readdir(path)).some((name) => name.startsWith('ledger.db.damaged-'))).toBe(true);
    const { entries } = await docket.audit.listEntries({ limit: 500 });
    expect(entries.filter(({ at }) => at === '2026-11-30T10:00:00Z')).toMatchObject([
      { personId, outcome: 'refused', words: 'List people' },
    ]);
    expect((await docket.care.checkRegister()).passed).toBe(true);
    await docket.register.lockRegister();
    expect(await docket.register.unlockRegister({ passphrase: facts.passphrases.manager })).toEqual({
      role: 'manager',
    });
    expect((await docket.reports.showFigures({ from: '2026-01-01', to: '2026-11-30' })).received).toBeGreaterThan(0);
  } finally {
    await lock(context);
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
