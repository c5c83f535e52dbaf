import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { backupsFolder, listBackupsIn, storeOf } from '../../main/core/files/backup-folder/backup-files.ts';
import { readDocumentList } from '../../main/core/files/backup/copy-documents.ts';
import { hashRows } from '../../main/core/files/backup/hash-rows.ts';
import { keepByRule, type DatedBackup } from '../../main/core/files/backup-folder/keep-by-rule.ts';
import { layOutBackup } from '../../main/core/files/backup/lay-out-backup.ts';
import { keepBackup } from '../../main/core/backups/make-backup.ts';
import { openVaultObject } from '../../main/core/files/vault/vault.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { lastOf, registerOf, withDocument } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testHost, type TestDocket } from '../support/open-docket.ts';
import { seededRandom } from '../support/seed.ts';
import { proved, rounds } from './promise.ts';

const restores = rounds(2, 60);
const tampers = rounds(5, 300);
const kills = rounds(2, 100);
const days = rounds(9, 400);
const said: string[] = [];
const random = { work: seededRandom('a day of work'), kills: seededRandom('kills while backing up') };
const { nativeBinding } = testHost('');

afterAll(() => proved(17, said.join('; ')));

type Keys = { readonly dataKey: Uint8Array; readonly ledgerKey: Uint8Array };

/** Lays a backup out somewhere else and opens it. */
async function restored<T>(backup: string, keys: Keys, look: (raw: Database, folder: string) => T | Promise<T>) {
  const folder = await mkdtemp(join(tmpdir(), 'docket-restored-'));
  try {
    const store = storeOf(join(backup, '..'));
    const { lost } = await layOutBackup({ kind: 'lay-out', backup, store, into: folder, documents: 'copy' }, () => {});
    expect(lost).toBe(0);
    const raw = openDatabase(join(folder, 'register.db'), keys.dataKey, { nativeBinding, holding: 'alone' });
    try {
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
      return await look(raw, folder);
    } finally {
      raw.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function everyRow(raw: Database): Readonly<Record<string, readonly unknown[]>> {
  const tables = raw
    .prepare<[], string>(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  return Object.fromEntries(tables.map((table) => [table, raw.prepare(`SELECT * FROM main."${table}"`).all()]));
}

function headOf(raw: Database): unknown {
  return raw.prepare('SELECT seq, hash, mac FROM audit ORDER BY seq DESC LIMIT 1').get();
}

async function workADay(d: TestDocket): Promise<void> {
  const { int } = random.work;
  for (let done = int(1, 4); done > 0; done -= 1) {
    const reference = await withDocument(d, `What was seen, ${int(0, 1e9)}.`);
    if (int(0, 2) === 0) await d.docket.requests.addNote({ reference, text: `Called back, ${int(0, 1e9)}.` });
  }
}

test('a backup gives back every row, every document and the end of the chain, without one difference', async () => {
  let rows = 0;
  let documents = 0;
  for (let round = 0; round < restores; round += 1) {
    await using d = await openDocket();
    await workADay(d);
    const { raw, keys } = registerOf(d);
    const kept = await lastOf(await d.docket.backups.makeBackup({}));
    if (kept.kind !== 'kept') throw new Error('The backup is kept.');
    await restored(join(kept.folder, kept.backup.name), keys, async (copy, folder) => {
      const [there, here] = [everyRow(copy), everyRow(raw)];
      // What the making itself wrote down came after the copy.
      const afterwards = ['audit', 'audit_key', 'row_binding', 'checkpoint'];
      for (const [table, held] of Object.entries(here).filter(([table]) => !afterwards.includes(table))) {
        expect(there[table], table).toEqual(held);
        rows += held.length;
      }
      expect(here['audit']?.slice(0, kept.backup.auditSeq)).toEqual(there['audit']);
      expect(headOf(copy)).toMatchObject({ seq: kept.backup.auditSeq, hash: kept.backup.auditHash });
      const sealed = copy.prepare<[], { path: string; key: Buffer; size: number }>('SELECT * FROM vault_object').all();
      for (const { path, key, size } of sealed) {
        let read = 0;
        for await (const part of openVaultObject(join(folder, 'vault', path), key)) read += part.length;
        expect(read).toBe(size);
        documents += 1;
      }
    });
  }
  expect(documents).toBeGreaterThanOrEqual(restores);
  said.push(`${restores} registers restored, ${rows} rows and ${documents} documents, 0 differences`);
}, 3_600_000);

test('a backup that somebody changed while it was made does not count', async () => {
  await using d = await openDocket();
  await workADay(d);
  const good = await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  for (let round = 0; round < tampers; round += 1) {
    if (round % 3 === 0) await d.docket.requests.logRequest(newRequest());
    const backup = new URL('tampering-backup.worker.ts', import.meta.url);
    backup.search = `round=${round}`;
    const tampered = { ...d.context, host: { ...d.context.host, workers: { ...d.context.host.workers, backup } } };
    await expect(keepBackup(registerOf(d), tampered, { reason: 'asked' })).rejects.toThrow();
    expect(await readdir(backupsFolder(d.path))).toEqual([good.name, 'vault']);
  }
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
  said.push(`${tampers} changed in the making, 0 counted`);
}, 3_600_000);

test('a process killed while it backs up leaves no half backup that counts, and the register whole', async () => {
  await using d = await openDocket();
  const { dataKey, ledgerKey, auditSeed, slotId, personId } = registerOf(d).keys;
  const keys = { dataKey: dataKey.slice(), ledgerKey: ledgerKey.slice() };
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const spelled = {
    slotId,
    personId,
    dataKey: base64(dataKey),
    ledgerKey: base64(ledgerKey),
    auditSeed: base64(auditSeed),
  };
  await withDocument(d);
  await d.docket.session.lockRegister();
  const day = Date.parse('2026-11-25T09:12:00Z');
  let kept = 0;
  let logged = 0;
  for (let round = 0; round < kills; round += 1) {
    const from = new Date(day + round * 24 * 3_600_000).toISOString();
    const orders = JSON.stringify({ path: d.path, folder: d.folder, keys: spelled, from });
    const lines = await killedAfter(orders, random.kills.int(0, 4_000));
    const listed = await listBackupsIn(backupsFolder(d.path));
    for (const { name } of lines.filter(({ kind }) => kind === 'kept').slice(-3)) {
      expect(listed.map((one) => one.name)).toContain(name);
      kept += 1;
    }
    const [newest] = listed;
    if (newest !== undefined) {
      await restored(join(backupsFolder(d.path), newest.name), keys, (raw) =>
        expect(headOf(raw)).toMatchObject({ seq: newest.auditSeq, hash: newest.auditHash }),
      );
    }
    const raw = openDatabase(join(d.path, 'register.db'), keys.dataKey, { nativeBinding, holding: 'alone' });
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    const find = raw.prepare('SELECT 1 FROM request WHERE reference = ?');
    for (const { reference } of lines.filter(({ kind }) => kind === 'logged')) {
      expect(find.get(reference), reference).toBeDefined();
      logged += 1;
    }
    raw.close();
  }
  said.push(
    `${kills} kills while backing up, 0 half backups that count, ${logged} acknowledged requests and ${kept} kept backups all there`,
  );
}, 3_600_000);

type Line = { readonly kind: string; readonly name: string; readonly reference: string };

async function killedAfter(orders: string, wait: number): Promise<readonly Line[]> {
  const script = join(import.meta.dirname, 'back-up-until-killed.ts');
  const child = spawn(process.execPath, [script, orders], {});
  let out = '';
  let failed = '';
  child.stderr.on('data', (part: Buffer) => void (failed += part.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      resolve();
    });
    child.once('exit', () => reject(new Error(`The child ended by itself.\n${failed}`)));
  });
  const ended = once(child, 'close');
  await setTimeout(wait);
  child.kill('SIGKILL');
  await ended;
  // A line that was cut off is no acknowledgement.
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

test('day after day the rule decides which backups stay, and each that stays has all its documents', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  const made: DatedBackup[] = [];
  for (let day = 0; day < days; day += 1) {
    const instant = new Date(Date.parse('2026-11-25T09:12:00Z') + day * 86_400_000).toISOString();
    d.context.setNow(instant);
    if (day % 5 === 0) await withDocument(d, `Day ${day}.`);
    made.push(await keepBackup(register, d.context, { reason: 'daily' }));
    // A document that a rule of retention has erased: its row and its file are gone.
    if (day % 10 === 6) eraseOldest(register.raw);
  }
  const listed = await listBackupsIn(backupsFolder(d.path));
  expect(listed.map(({ name }) => name)).toEqual(keepByRule(made).map(({ name }) => name));
  const held = new Set<string>();
  for (const { name } of listed)
    for (const path of readDocumentList(join(backupsFolder(d.path), name, 'vault.txt')).documents.keys())
      held.add(path);
  const store = storeOf(backupsFolder(d.path));
  const there = (await readdir(store, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(-2)}/${name}`);
  expect(there.toSorted()).toEqual([...held].toSorted());
  const oldest = listed.at(-1);
  if (oldest !== undefined) {
    const rows = await restored(join(backupsFolder(d.path), oldest.name), register.keys, (raw) => {
      const hashing = hashRows(raw);
      let step = hashing.next();
      while (step.done !== true) step = hashing.next();
      return step.value.reduce((sum, one) => sum + one.rows, 0);
    });
    expect(rows).toBeGreaterThan(0);
  }
  said.push(`${days} days of backups, ${listed.length} kept by the rule with every document`);
}, 3_600_000);

function eraseOldest(raw: Database): void {
  const oldest = raw.prepare<[], number>('SELECT min(vault_object_id) FROM document').pluck().get();
  raw.prepare('DELETE FROM document WHERE vault_object_id = ?').run(oldest);
  raw.prepare('DELETE FROM vault_object WHERE id = ?').run(oldest);
}
