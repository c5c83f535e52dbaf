import type { Database } from 'better-sqlite3';
import { migration0001 } from './migrations/0001-register.ts';
import { migration0002 } from './migrations/0002-proof.ts';
import { migration0003 } from './migrations/0003-channel-detail.ts';
import { migration0004 } from './migrations/0004-languages.ts';
import { migration0005 } from './migrations/0005-outcomes.ts';
import { migration0006 } from './migrations/0006-correspondence-and-search.ts';
import type { Migration } from './migrations/migration.ts';

export const migrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
];

/** The version this Docket writes. */
export const currentVersion = migrations.at(-1)?.version ?? 0;

/** The version of an open register; 0 when it holds nothing yet. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings an open register to `upTo` in one transaction: all of it, or none of it.
 * Throws what SQLite throws; the file is then as it was.
 */
export function migrate(
  database: Database,
  upTo: number = currentVersion,
  steps: readonly Migration[] = migrations,
): void {
  const from = versionOf(database);
  const due = steps.filter(({ version }) => version > from && version <= upTo);
  if (due.length === 0) return;
  database
    .transaction(() => {
      for (const { version, statements } of due) {
        for (const statement of statements) database.exec(statement);
        database.pragma(`user_version = ${version}`);
      }
    })
    .immediate();
}
