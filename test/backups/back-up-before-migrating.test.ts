import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readManifest } from '../../main/core/files/backup-folder/backup-manifest.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { currentVersion, migrate, versionOf } from '../../main/core/files/database/migrate.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { backupsOf, registerOf, withDocument } from '../support/care.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

/** Makes the register of a test what the first version of Docket would have left: its tables, its columns, the same rows. */
async function asFirstVersion(d: TestDocket): Promise<void> {
  const { raw, keys, folder } = registerOf(d);
  const { nativeBinding } = d.context.host;
  const file = join(folder, 'first.db');
  const first = openDatabase(file, keys.dataKey, { nativeBinding, create: true, holding: 'alone' });
  migrate(first, 1);
  first.pragma('foreign_keys = OFF');
  for (const table of tablesOf(first)) copyTable(raw, first, table);
  first.exec(`INSERT INTO request_search (rowid, reference, requester, email, subject, body, notes)
    SELECT id, reference, requester, coalesce(email, ''), subject, body, '' FROM request`);
  first.close();
  await lock(d.context);
  for (const end of ['', '-wal']) rmSync(join(folder, `register.db${end}`), { force: true });
  renameSync(file, join(folder, 'register.db'));
}

function tablesOf(database: Database): readonly string[] {
  return database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'request_search%'`,
    )
    .pluck()
    .all();
}

function copyTable(from: Database, to: Database, table: string): void {
  const columns = to.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ');
  const rows = from.prepare<[], unknown[]>(`SELECT ${columns} FROM main.${table}`).raw().all();
  for (const row of rows)
    to.prepare(`INSERT INTO ${table} (${columns}) VALUES (${row.map(() => '?').join(', ')})`).run(...row);
}

test('backs a register of an earlier version up, as it is, before it is brought to this one', async () => {
  await using d = await openDocket();
  await withDocument(d);
  await asFirstVersion(d);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(versionOf(registerOf(d).raw)).toBe(currentVersion);
  const made = await backupsOf(d);
  expect(made).toEqual(['2026-11-25T0912Z-migration']);
  const manifest = await readManifest(join(d.path, 'backups', made[0] ?? ''));
  expect(manifest).toMatchObject({ schema: 1, reason: 'migration', vault: { objects: 1, missing: 0 } });
});

test('does not touch a register of an earlier version that cannot be backed up', async () => {
  await using d = await openDocket();
  await withDocument(d);
  await asFirstVersion(d);
  const workers = { ...d.context.host.workers, backup: new URL('data:text/javascript,process.exit(1)') };
  Object.assign(d.context, { host: { ...d.context.host, workers } });
  await expect(d.docket.session.unlockRegister({ passphrase: d.passphrase })).rejects.toThrow();
  expect(await backupsOf(d)).toEqual([]);
  Object.assign(d.context, {
    host: {
      ...d.context.host,
      workers: { ...workers, backup: new URL('../../main/core/files/backup/backup.worker.ts', import.meta.url) },
    },
  });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await backupsOf(d)).toEqual(['2026-11-25T0912Z-migration']);
});
