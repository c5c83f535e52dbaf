import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unreadBefore } from '../../main/core/audit/search.store.ts';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { readManifest } from '../../main/core/files/backup-folder/backup-manifest.ts';
import { backupsFolder, listBackupsIn, storeOf } from '../../main/core/files/backup-folder/backup-files.ts';
import { layOutBackup } from '../../main/core/files/backup/lay-out-backup.ts';
import { openVaultObject } from '../../main/core/files/vault/vault.ts';
import { CannotOpen } from '../../main/core/files/register/cannot-open.ts';
import { unlockWithRecoveryKey } from '../../main/core/files/keys/unlock-key-file.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { currentVersion, versionOf } from '../../main/core/files/database/migrate.ts';
import { renewSearch } from '../../main/core/records/renew-search.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { keepKeysBehind, startWaiting, type KeptOpen, type Moment, type Waiting } from '../session/kill-docket.ts';
import { frozenFolder, frozenTables, rowHashes, type FrozenFacts } from '../support/frozen-register.ts';
import { testHost } from '../support/open-docket.ts';
import { seededRandom } from '../support/seed.ts';
import { folderPrint } from './folder-print.ts';
import { proved, rounds } from './promise.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';
import { english } from '../support/english.ts';

const kills = rounds(12, 200);
const schemas = Array.from({ length: currentVersion - 1 }, (_, at) => at + 1);
const said: string[] = [];
const { nativeBinding } = testHost('');

afterAll(() => proved(18, said.join('; ')));

type Copy = AsyncDisposable & { readonly folder: string; readonly path: string };

async function copyOf(from: string): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-frozen-'));
  const path = join(folder, 'Harbour Co.docket');
  await cp(from, path, { recursive: true });
  return { folder, path, [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true, force: true }) };
}

async function factsOf(schema: number): Promise<FrozenFacts> {
  const facts: FrozenFacts = JSON.parse(await readFile(join(frozenFolder(schema), 'facts.json'), 'utf8'));
  return facts;
}

/**
 * What opening itself writes: the entry that says it migrated, the key that entry moved on, the sums of rows, and the
 * ledger's revision, which schema 5 raises so that every ledger is counted anew.
 */
const movedByOpening = ['audit', 'audit_key', 'binding_key', 'row_binding', 'register_meta'];

function hasColumns(raw: OfficerRegister['raw'], table: string, columns: readonly string[]): boolean {
  const known = raw.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  return columns.every((column) => known.includes(column));
}

/** Every row that was frozen, in the columns it then had. What search kept is read anew, in columns of its own. */
function expectEveryRow({ raw }: Pick<OfficerRegister, 'raw'>, { tables }: FrozenFacts): number {
  let rows = 0;
  const kept = Object.entries(tables).filter(
    ([table, { columns }]) => table !== 'request_search' || hasColumns(raw, table, columns),
  );
  for (const [table, frozen] of kept) {
    const found = rowHashes(raw, table, frozen.columns);
    rows += frozen.rows.length;
    if (table === 'audit') expect(found).toEqual(expect.arrayContaining([...frozen.rows]));
    else if (!movedByOpening.includes(table)) expect(found, table).toEqual(frozen.rows);
  }
  return rows;
}

async function expectWhole(register: OfficerRegister, facts: FrozenFacts): Promise<number> {
  expect(versionOf(register.raw)).toBe(currentVersion);
  expect(register.doubt).toBeUndefined();
  await renewSearch(register);
  expect(unreadBefore(register.raw)).toBe(0);
  const { findings } = await verifyRegister(english, register);
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(register.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(register.raw.pragma('foreign_key_check')).toEqual([]);
  return expectEveryRow(register, facts);
}

async function readEveryDocument({ raw, folder }: OfficerRegister): Promise<number> {
  const objects = raw.prepare<[], { path: string; key: Buffer; size: number }>(
    'SELECT path, key, size FROM vault_object',
  );
  let read = 0;
  for (const { path, key, size } of objects.all()) {
    let bytes = 0;
    for await (const part of openVaultObject(join(folder, 'vault', path), key)) bytes += part.length;
    expect(bytes).toBe(size);
    read += 1;
  }
  return read;
}

test('of every schema that was released before this one, a register lies here frozen with rows in every table', async () => {
  for (const schema of schemas) {
    expect(existsSync(join(frozenFolder(schema), 'facts.json')), `Freeze schema ${schema}: registers/make.ts`).toBe(
      true,
    );
    const facts = await factsOf(schema);
    expect(facts.schema).toBe(schema);
    expect(Object.entries(facts.tables).filter(([, { rows }]) => rows.length === 0)).toEqual([]);
    await using copy = await copyOf(frozenFolder(schema));
    const keys = await unlockWithRecoveryKey(await readKeyFile(copy.path), facts.recoveryKey);
    const raw = openDatabase(join(copy.path, 'register.db'), keys.dataKey, { nativeBinding, holding: 'alone' });
    try {
      expect(versionOf(raw)).toBe(schema);
      expect(Object.keys(frozenTables(raw))).toEqual(Object.keys(facts.tables));
      expectEveryRow({ raw }, facts);
    } finally {
      raw.close();
    }
  }
});

test('opens in this version with every row, a verified backup of how it was, its chain and its binding', async () => {
  let rows = 0;
  for (const schema of schemas) {
    const facts = await factsOf(schema);
    await using copy = await copyOf(frozenFolder(schema));
    const kept = await keepKeysBehind(copy.path, facts.passphrases.dpo);
    const first = await kept.open();
    rows += await expectWhole(first, facts);
    expect(await readEveryDocument(first)).toBe(facts.documents);
    expect(await readdir(join(copy.path, 'inbox'))).toHaveLength(facts.waitingReports);
    expect(first.raw.prepare('SELECT version FROM binding_key').pluck().get()).toBe(currentVersion);
    const entries = first.raw.prepare('SELECT count(*) FROM audit').pluck().get();
    expect(entries).toBe((facts.tables['audit']?.rows.length ?? 0) + 1);
    await first.close();
    const [backup, ...others] = await listBackupsIn(backupsFolder(copy.path));
    expect(others).toEqual([]);
    expect(backup?.reason).toBe('migration');
    const folder = join(backupsFolder(copy.path), backup?.name ?? '');
    expect(await readManifest(folder)).toMatchObject({ schema, vault: { objects: facts.documents, missing: 0 } });
    await expectBackupIsAsBefore(folder, kept, facts);
    const second = await kept.open();
    await expectWhole(second, facts);
    expect(second.raw.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(entries);
    expect(await listBackupsIn(backupsFolder(copy.path))).toHaveLength(1);
    await second.close();
  }
  said.push(`${schemas.length} released schema opened in today’s version, ${rows} rows, 0 differences`);
});

async function expectBackupIsAsBefore(backup: string, kept: KeptOpen, facts: FrozenFacts): Promise<void> {
  const into = await mkdtemp(join(tmpdir(), 'docket-frozen-backup-'));
  const store = storeOf(join(backup, '..'));
  await layOutBackup({ kind: 'lay-out', backup, store, into, documents: 'copy' }, () => {});
  const raw = openDatabase(join(into, 'register.db'), keyOf(kept), { nativeBinding, holding: 'alone' });
  try {
    expect(versionOf(raw)).toBe(facts.schema);
    expectEveryRow({ raw }, facts);
    expect(rowHashes(raw, 'audit', facts.tables['audit']?.columns ?? [])).toEqual(facts.tables['audit']?.rows);
  } finally {
    raw.close();
    await rm(into, { recursive: true, force: true });
  }
}

test('a register of a newer version is refused, and not a byte of it is touched', async () => {
  await using copy = await copyOf(frozenFolder(1));
  const kept = await keepKeysBehind(copy.path, (await factsOf(1)).passphrases.dpo);
  await (await kept.open()).close();
  const raw = openDatabase(join(copy.path, 'register.db'), keyOf(kept), { nativeBinding, holding: 'alone' });
  raw.pragma(`user_version = ${currentVersion + 1}`);
  raw.close();
  const before = await folderPrint(copy.path);
  await expect(kept.open()).rejects.toThrow(CannotOpen);
  await expect(kept.open()).rejects.toMatchObject({ reason: 'newer-version' });
  expect(await folderPrint(copy.path)).toEqual(before);
});

const padding = 2_000;

/** Thousands of reports, so that the backup and the migration take long enough to be killed in. */
function padWithReports(path: string, kept: KeptOpen): void {
  const raw = openDatabase(join(path, 'register.db'), keyOf(kept), { nativeBinding, holding: 'alone' });
  raw.exec(
    `WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${padding})
     INSERT INTO sealed_report (id, envelope_hash, receipt_code, sealed_at, opened_at, content, status, reason)
     SELECT 'padding-' || n, 'padding-' || n, '', '2026-11-25T09:12:00Z', '2026-11-25T09:12:00Z', '{}', 'dismissed', 'A test.'
     FROM counted`,
  );
  raw.close();
}

function keyOf(kept: KeptOpen): Buffer {
  return Buffer.from(kept.orders({ kind: 'open' }).keys.dataKey, 'base64');
}

/** Every second kill falls once the backup has its name: what follows is the migration itself. */
function momentOf(path: string, kill: number): Moment {
  const { int } = seededRandom(`kill ${kill} while migrating`);
  const from: Moment['from'] = ({ kind }) => kind === 'opening';
  if (kill % 2 === 0) return { from, wait: int(0, 1_500) };
  return { from, wait: int(0, 250), reached: () => isBackedUp(path) };
}

function isBackedUp(path: string): boolean {
  const backups = backupsFolder(path);
  return existsSync(backups) && readdirSync(backups).some((name) => name.endsWith('-migration'));
}

/** How far the killed opening had come. */
function stateOf(path: string, kept: KeptOpen): 'untouched' | 'backed up' | 'migrated' {
  const raw = openDatabase(join(path, 'register.db'), keyOf(kept), { nativeBinding, holding: 'alone' });
  try {
    expect([1, currentVersion]).toContain(versionOf(raw));
    if (versionOf(raw) === currentVersion) return 'migrated';
    return isBackedUp(path) ? 'backed up' : 'untouched';
  } finally {
    raw.close();
  }
}

function withoutPadding({ tables: { sealed_report: _padded, ...tables }, ...facts }: FrozenFacts): FrozenFacts {
  return { ...facts, tables };
}

test(
  'killed anywhere while it is brought to this version, it is whole at the next opening',
  { timeout: 7_200_000 },
  async () => {
    const [schema] = schemas;
    if (schema === undefined) throw new Error('There is a schema before this one.');
    const facts = await factsOf(schema);
    await using large = await copyOf(frozenFolder(schema));
    const kept = await keepKeysBehind(large.path, facts.passphrases.dpo);
    padWithReports(large.path, kept);
    const before = { untouched: 0, 'backed up': 0, migrated: 0 };
    const waiting: Waiting[] = [startWaiting(), startWaiting()];
    try {
      for (let kill = 1; kill <= kills; kill += 1) {
        const child = waiting.shift();
        if (child === undefined) throw new Error('A child waits for every kill.');
        if (kill + 2 <= kills) waiting.push(startWaiting());
        await using copy = await copyOf(large.path);
        const here = kept.at(copy.path);
        await child.killDuring(here.orders({ kind: 'open' }), momentOf(copy.path, kill));
        before[stateOf(copy.path, here)] += 1;
        const register = await here.open();
        try {
          await expectWhole(register, withoutPadding(facts));
          expect(register.raw.prepare('SELECT count(*) FROM sealed_report').pluck().get()).toBe(padding + 2);
        } finally {
          await register.close();
        }
        const backups = await listBackupsIn(backupsFolder(copy.path));
        expect(backups.some(({ reason }) => reason === 'migration')).toBe(true);
      }
    } finally {
      for (const child of waiting) child.dismiss();
    }
    expect(before.untouched + before['backed up']).toBeGreaterThan(0);
    said.push(
      `${kills} kills during migration (${before.untouched} before the backup counted, ${before['backed up']} after it, ${before.migrated} after the migration), every register whole at the next opening`,
    );
  },
);
