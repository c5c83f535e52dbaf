import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type Insertable } from 'kysely';
import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { BreachFactTable, LedgerSchema, RequestFactTable } from '../../main/core/reports/ledger.schema.ts';
import { ledgerTables } from '../../main/core/reports/ledger.tables.ts';

export type FactInput = Omit<RequestFactTable, 'id'> & { readonly rights: readonly Right[] };
export type BreachInput = Omit<BreachFactTable, 'id'>;

export type TestLedger = Disposable & {
  readonly folder: string;
  readonly file: string;
  readonly raw: Database.Database;
  readonly db: Kysely<LedgerSchema>;
  readonly fill: (facts: readonly FactInput[], breaches?: readonly BreachInput[]) => void;
};

const require = createRequire(import.meta.url);
const nativeBinding = join(
  dirname(require.resolve('better-sqlite3/package.json')),
  `prebuilds/${process.platform}-${process.arch}.node`,
);

/** A real encrypted ledger file in a folder of its own, gone with its `using`. The organisation is invented. */
export function openTestLedger(timeZone = 'Europe/London'): TestLedger {
  const folder = mkdtempSync(join(tmpdir(), 'docket-ledger-'));
  const file = join(folder, 'ledger.db');
  const raw = new Database(file, { nativeBinding });
  raw.pragma(`cipher = 'sqlcipher'`);
  raw.pragma('legacy = 4');
  raw.key(Buffer.from(`x'${'5a'.repeat(32)}'`));
  raw.pragma('journal_mode = WAL');
  raw.pragma('temp_store = MEMORY');
  raw.pragma('foreign_keys = ON');
  for (const statement of ledgerTables) raw.exec(statement);
  raw
    .prepare('INSERT INTO ledger_meta (organisation, authority, time_zone, revision) VALUES (?, ?, ?, ?)')
    .run('Harrowmere Borough Council', 'ICO', timeZone, 7);
  return {
    folder,
    file,
    raw,
    db: new Kysely<LedgerSchema>({ dialect: new SqliteDialect({ database: raw }) }),
    fill: (facts, breaches = []) => fill(raw, facts, breaches),
    [Symbol.dispose]: () => {
      raw.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(raw: Database.Database, facts: readonly FactInput[], breaches: readonly BreachInput[]): void {
  const fact = raw.prepare(
    `INSERT INTO request_fact VALUES (@id, @kind, @received_on, @due_on, @answered_on, @state, @extended, @department)`,
  );
  const right = raw.prepare('INSERT INTO request_fact_right VALUES (?, ?)');
  const breach = raw.prepare(
    `INSERT INTO breach_fact VALUES (@id, @aware_at, @cause, @authority_decision, @notified_at, @people_told, @reasons_written)`,
  );
  raw.transaction(() => {
    for (const { rights, ...row } of facts) {
      const id = crypto.randomUUID();
      fact.run({ ...row, id } satisfies Insertable<RequestFactTable>);
      for (const name of rights) right.run(id, name);
    }
    for (const row of breaches) breach.run({ ...row, id: crypto.randomUUID() });
  })();
}
