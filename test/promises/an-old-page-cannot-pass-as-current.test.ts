import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundTables, looseTables } from '../../main/core/files/chain/bound-tables.ts';
import { addRow, sumBytes } from '../../main/core/files/chain/row-sum.ts';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { CannotOpen } from '../../main/core/files/register/cannot-open.ts';
import { keepKeys, type KeptOpen } from '../session/kill-docket.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testHost, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { changedPages, everyRow, shell, withOldPage } from './pages-by-hand.ts';
import { proved, rounds } from './promise.ts';
import { registerFiles } from '../../main/core/files/disk/register-files.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';
import { english } from '../support/english.ts';

const { nativeBinding } = testHost('/nowhere');
let d: TestDocket;
let kept: KeptOpen;
let dataKey: Uint8Array;
let file: string;
const past: Buffer[] = [];
const figures: string[] = [];

/** One more day at the desk, and the register's file at its end. */
async function work(day: number): Promise<void> {
  const { docket } = d;
  for (let at = 0; at < 12; at += 1) {
    const { reference } = await docket.requests.logRequest(newRequest({ subject: `Matter ${day}.${at}` }));
    await docket.requests.addNote({ reference, text: `Rang on day ${day} about matter ${at}.` });
    if (at % 4 === 0) {
      const file = await upload(d, `letter ${day}-${at}.txt`, `Letter ${day}-${at}`);
      await docket.documents.attachDocument({ reference, upload: file });
    }
    if (at % 5 === 0) await docket.requests.editRequest({ reference, requester: `Corin Ashby ${day}` });
  }
  await docket.drafts.keepDraft({ name: 'log-request', content: String(day) });
  registerOf(d).raw.pragma('wal_checkpoint(TRUNCATE)');
  past.push(await readFile(file));
}

beforeAll(async () => {
  d = await openDocket();
  file = registerFiles(d.path).register;
  dataKey = registerOf(d).keys.dataKey.slice();
  for (let day = 0; day < 5; day += 1) await work(day);
  kept = await keepKeys(d);
  past.push(await readFile(file));
}, 60_000);
afterAll(async () => await d[Symbol.asyncDispose]());

/** Whether Docket notices anything wrong about the file as it lies there. */
async function isFound(): Promise<boolean> {
  let register: OfficerRegister;
  try {
    register = await kept.open();
  } catch (error) {
    if (error instanceof CannotOpen) return true;
    throw error;
  }
  try {
    if (register.notices.some(({ code }) => code === 'page-damaged')) return true;
    if (register.raw.pragma('integrity_check', { simple: true }) !== 'ok') return true;
    if (register.raw.prepare('PRAGMA foreign_key_check').all().length > 0) return true;
    return (await verifyRegister(english, register)).findings.some(({ state }) => state === 'failed');
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) return true;
    throw error;
  } finally {
    await register.close();
  }
}

/** Puts the register's file there as these bytes, without a log beside it. */
async function lay(bytes: Buffer): Promise<void> {
  for (const end of ['-wal', '-shm']) await rm(`${file}${end}`, { force: true });
  await writeFile(file, bytes);
}

function dumpOf(): string {
  const raw = shell(file, dataKey, nativeBinding);
  try {
    return everyRow(raw);
  } finally {
    raw.close();
  }
}

test('the register as it was left passes', async () => {
  await lay(newest());
  expect(await isFound()).toBe(false);
});

test('every old page that is pasted back and changes anything is found', { timeout: 1_800_000 }, async () => {
  const wanted = rounds(25, 500);
  await lay(newest());
  const truth = dumpOf();
  const pastes = past
    .slice(0, -1)
    .flatMap((older, age) => changedPages(older, newest(), dataKey).map((number) => ({ age, number })));
  let changing = 0;
  let neutral = 0;
  for (let round = 0; changing < wanted; round += 1) {
    const { age, number } = pastes[(round * 7919) % pastes.length] ?? { age: 0, number: 1 };
    await lay(withOldPage(past[age] ?? newest(), newest(), number));
    if (await isFound()) changing += 1;
    else {
      // A page that says the same in other bytes, or lies in no table: nobody can be misled by it.
      await lay(withOldPage(past[age] ?? newest(), newest(), number));
      expect(dumpOf(), `page ${number} of day ${age}`).toBe(truth);
      neutral += 1;
    }
  }
  figures.push(`${changing} pasted old pages found, ${neutral} that change no row passed`);
});

const edits: readonly ((raw: Database.Database, table: string, at: number) => void)[] = [
  (raw, table, at) => editCell(raw, table, at),
  (raw, table) => raw.exec(`DELETE FROM "${table}" WHERE rowid_of = 1`.replace('rowid_of = 1', someRow(raw, table))),
  (raw, table, at) => {
    editCell(raw, table, at);
    mendSum(raw, table);
  },
  (raw, table, at) => {
    editCell(raw, table, at);
    mendSum(raw, table);
    raw.exec(`UPDATE audit SET state = hex(randomblob(32)) WHERE seq = (SELECT max(seq) FROM audit)`);
  },
];

test(
  'every row that is edited or removed by hand with the data key is found, its sum mended or not',
  { timeout: 1_800_000 },
  async () => {
    const wanted = rounds(15, 500);
    await lay(newest());
    const probe = shell(file, dataKey, nativeBinding);
    const tables = [
      ...boundTables(probe).map(({ name }) => name),
      'audit',
      'row_binding',
      'audit_key',
      'binding_key',
    ].filter((table) => probe.prepare(`SELECT 1 FROM "${table}"`).get() !== undefined);
    probe.close();
    for (let round = 0; round < wanted; round += 1) {
      const table = tables[round % tables.length] ?? 'request';
      // Drafts and checkpoints are outside the chain: whoever holds the binding key too may mend their sum. Signatures then speak.
      const kinds = looseTables.includes(table) ? 2 : edits.length;
      const edit = edits[(round * 31 + Math.floor(round / tables.length)) % kinds];
      await lay(newest());
      const raw = shell(file, dataKey, nativeBinding);
      raw.pragma('foreign_keys = OFF');
      raw.pragma('ignore_check_constraints = ON');
      edit?.(raw, table, round);
      raw.close();
      expect(await isFound(), `an edit of ${table} in round ${round}`).toBe(true);
    }
    figures.push(`${wanted} rows edited by hand found`);
  },
);

test('names the case whose row was edited', async () => {
  await lay(newest());
  const raw = shell(file, dataKey, nativeBinding);
  raw.exec(`UPDATE request SET subject = 'Another matter' WHERE id = 17`);
  raw.close();
  const register = await kept.open();
  const { findings } = await verifyRegister(english, register);
  await register.close();
  expect(findings.filter(({ state }) => state === 'failed').map(({ sentence }) => sentence)).toEqual([
    'Rows were changed outside Docket, or an old part was put back: requests, in SAR-2026-0017.',
    'Search does not fit 1 request: it was changed outside Docket. The requests themselves are checked apart.',
  ]);
});

test('an older register on a machine that has seen a newer one is said at once', { timeout: 1_800_000 }, async () => {
  const wanted = rounds(4, 100);
  await lay(newest());
  const older = join(d.folder, 'older');
  for (let round = 0; round < wanted; round += 1) {
    await cp(d.path, older, { recursive: true });
    d.context.session.open = await kept.open();
    expect(registerOf(d).doubt).toBeUndefined();
    for (let writes = 0; writes <= round % 3; writes += 1) await d.docket.requests.logRequest(newRequest());
    await d.docket.session.lockRegister();
    const newer = join(d.folder, 'newer');
    await cp(d.path, newer, { recursive: true });
    await rm(d.path, { recursive: true });
    await cp(older, d.path, { recursive: true });
    const register = await kept.open();
    expect(register.doubt?.kind).toBe('older');
    await register.close();
    await rm(d.path, { recursive: true });
    await cp(newer, d.path, { recursive: true });
    await rm(older, { recursive: true });
    await rm(newer, { recursive: true });
  }
  figures.push(`${wanted} restores of an older register said`);
  proved(6, figures.join(', '));
});

function newest(): Buffer {
  return past.at(-1) ?? Buffer.alloc(0);
}

function someRow(raw: Database.Database, table: string): string {
  const [key] = keyColumns(raw, table);
  const value = raw.prepare(`SELECT quote("${key}") FROM "${table}" ORDER BY random() LIMIT 1`).pluck().get();
  return `"${key}" = ${String(value)}`;
}

function keyColumns(raw: Database.Database, table: string): readonly string[] {
  return raw.prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0').pluck().all(table);
}

/** Changes one cell that is no key, to something its type allows and it is not yet. */
function editCell(raw: Database.Database, table: string, at: number): void {
  const columns = raw
    .prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?) WHERE pk = 0')
    .all(table);
  const { name, type } = columns[at % columns.length] ?? { name: '', type: '' };
  const to = {
    TEXT: `coalesce("${name}", '') || 'x'`,
    INTEGER: `coalesce("${name}", 0) + 1`,
    REAL: `coalesce("${name}", 0) + 0.5`,
    BLOB: `randomblob(max(1, length(coalesce("${name}", x'00'))))`,
  }[type];
  const { changes } = raw
    .prepare(`UPDATE OR IGNORE "${table}" SET "${name}" = ${to} WHERE ${someRow(raw, table)}`)
    .run();
  if (changes === 0) raw.exec(`DELETE FROM "${table}" WHERE ${someRow(raw, table)}`);
}

/** What an insider does who reads the binding key out of the register: the table's sum over its rows as they are now. */
function mendSum(raw: Database.Database, name: string): void {
  const table = boundTables(raw).find((bound) => bound.name === name);
  const key = raw.prepare<[], Buffer>('SELECT key FROM binding_key').pluck().get();
  if (table === undefined || key === undefined) return;
  const sum = Buffer.alloc(sumBytes);
  const rows = raw
    .prepare<[], [string, number]>(`SELECT ${table.spell('t')}, ${table.caseOf('t')} FROM "${name}" t`)
    .raw()
    .all();
  for (const [row, caseId] of rows) addRow(sum, key, row, caseId);
  raw.prepare('UPDATE row_binding SET sum = ?, rows = ? WHERE name = ?').run(sum, rows.length, name);
}
