import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { appendAudit } from './audit.ts';
import { migrate, migrations, versionOf } from '../database/migrate.ts';
import { boundTables, type BoundTable } from './bound-tables.ts';
import { addRow, bindingKeyBytes, sumBytes, takeRow } from './row-sum.ts';
import { addUpNow, scanNow } from './scan-rows.ts';
import type { Migration } from '../database/migrations/migration.ts';

/** The first version of the register whose rows are bound. */
export const boundSince = 2;

/** What opening did to a register's tables; `doubted` did not fit their sums before a migration changed them. */
export type Migrated = { readonly from: number; readonly to: number; readonly doubted: readonly string[] };

export type Binding = {
  /** Keys the row hashes; undefined when somebody has removed it. Wiped when the register is locked. */
  readonly key: Buffer | undefined;
  readonly migrated: Migrated | undefined;
};

/**
 * Migrates a register and binds its rows, all of it or none of it: from here on every row written through this
 * connection moves its table's sum in the same transaction. The triggers live in the connection (TEMP): SQLite calls no
 * function of ours from a schema it does not trust (trusted_schema = OFF), and nothing in the file can drop or forge
 * them. Sums are made anew only when a migration has changed the tables, after the old ones were checked; the chain says
 * so in the same transaction. `by` is who unlocked, undefined for a register that is being made.
 */
export function migrateAndBind(
  raw: Database,
  by: { readonly at: string; readonly actorId: string; readonly role: string } | undefined,
  steps: readonly Migration[] = migrations,
): Binding {
  const to = steps.at(-1)?.version ?? 0;
  const migrated = raw
    .transaction((): Migrated | undefined => {
      const from = versionOf(raw);
      if (from >= to) return undefined;
      const known = from < boundSince ? undefined : bindingKey(raw);
      const doubted = known === undefined ? [] : scanNow(raw, known).filter(({ fits }) => !fits);
      migrate(raw, to, steps);
      if (from < boundSince) bindAnew(raw, randomBytes(bindingKeyBytes));
      else if (known !== undefined) bindAnew(raw, known);
      if (doubted.length > 0) markDoubt(raw);
      if (by !== undefined) {
        const detail = { from, to, doubted: doubted.map(({ table }) => table).join(' ') };
        appendAudit(raw, { ...by, action: 'register.migrateRegister', subject: null, outcome: 'done', detail });
      }
      return { from, to, doubted: doubted.map(({ table }) => table) };
    })
    .immediate();
  const key = bindingKey(raw);
  if (key !== undefined) watchRows(raw, key);
  return { key, migrated };
}

/** Takes the rows as they stand for the truth: after salvage, and when the officer accepts a register that does not fit. */
export function bindAnew(raw: Database, key: Buffer): void {
  raw
    .prepare(
      'INSERT INTO binding_key (id, key, version) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET key = excluded.key, version = excluded.version',
    )
    .run(key, versionOf(raw));
  raw.exec('DELETE FROM row_binding');
  const keep = raw.prepare('INSERT INTO row_binding (name, sum, rows) VALUES (?, ?, ?)');
  for (const table of boundTables(raw)) {
    const { sum, rows } = addUpNow(raw, table, key);
    keep.run(table.name, sum, rows);
  }
}

/** The name under which the sums say that the rows once did not fit. No table may be called so. */
export const doubtMark = '!doubted';

/** Lets every later check fail until an officer accepts the rows with a reason: the next entry would speak of them as they are. */
export function markDoubt(raw: Database): void {
  raw
    .prepare('INSERT INTO row_binding (name, sum, rows) VALUES (?, ?, 0) ON CONFLICT DO NOTHING')
    .run(doubtMark, Buffer.alloc(sumBytes));
}

/** Lets this connection move the sums with every row it writes. */
export function watchRows(raw: Database, key: Buffer): void {
  raw.function('docket_bind', { deterministic: true }, (sum, before, caseBefore, after, caseAfter) => {
    // SQLite hands its bytes over as a copy of their own, so they may be changed in place.
    const moved = Buffer.isBuffer(sum) ? sum : Buffer.alloc(sumBytes);
    if (typeof before === 'string') takeRow(moved, key, before, Number(caseBefore));
    if (typeof after === 'string') addRow(moved, key, after, Number(caseAfter));
    return moved;
  });
  // REPLACE tells of the row it removes only then.
  raw.pragma('recursive_triggers = ON');
  for (const table of boundTables(raw)) for (const trigger of triggersOn(table)) raw.exec(trigger);
}

function bindingKey(raw: Database): Buffer | undefined {
  return raw.prepare<[], Buffer>('SELECT key FROM binding_key WHERE id = 1').pluck().get();
}

function triggersOn({ name, spell, caseOf }: BoundTable): readonly string[] {
  const gone = `${spell('old')}, ${caseOf('old')}`;
  const come = `${spell('new')}, ${caseOf('new')}`;
  const move = (delta: string, rows: string) =>
    `UPDATE row_binding SET sum = docket_bind(sum, ${delta})${rows} WHERE name = '${name}'`;
  return [
    `CREATE TEMP TRIGGER "bind_${name}_insert" AFTER INSERT ON main."${name}" BEGIN ${move(`NULL, 0, ${come}`, ', rows = rows + 1')}; END`,
    `CREATE TEMP TRIGGER "bind_${name}_update" AFTER UPDATE ON main."${name}" BEGIN ${move(`${gone}, ${come}`, '')}; END`,
    `CREATE TEMP TRIGGER "bind_${name}_delete" AFTER DELETE ON main."${name}" BEGIN ${move(`${gone}, NULL, 0`, ', rows = rows - 1')}; END`,
  ];
}
