import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { commitAtOnce } from './commit.ts';
import { migrate, migrations, versionOf } from '../database/migrate.ts';
import type { EntryDetail } from '../opened/entry-detail.ts';
import { boundTables, type BoundTable } from './bound-tables.ts';
import { keepBound, keptBindingKey, startBinding } from './row-binding.store.ts';
import { addRow, bindingKeyBytes, sumBytes, takeRow } from './row-sum.ts';
import { addUpNow, scanNow } from './scan-rows.ts';
import type { Migration } from '../database/migrations/migration.ts';

/** The first version of the register whose rows are bound. */
export const boundSince = 2;

/**
 * What opening did to a register's tables. `doubted` names tables whose rows did not fit their sums before the
 * migration.
 */
export type Migrated = { readonly from: number; readonly to: number; readonly doubted: readonly string[] };

export type Binding = {
  /** The key of the row hashes; undefined if somebody has removed it. Overwritten when the register is locked. */
  readonly key: Buffer | undefined;
  readonly migrated: Migrated | undefined;
};

/**
 * Migrates a register and binds its rows, in one transaction. From then on, every row written through this connection
 * changes its table's sum in the same transaction.
 * - The triggers are TEMP, in the connection. SQLite calls no function of ours from a schema it does not trust
 *   (trusted_schema = OFF), and nothing in the file can drop or forge them.
 * - Sums are made anew only if a migration changed the tables, and after the old sums were compared. An entry of the
 *   same transaction says so.
 * `by` is the person who unlocked, undefined for a register that is being made.
 */
export function migrateAndBind(
  raw: Database,
  by: { readonly at: string; readonly actorId: string; readonly role: string } | undefined,
  steps: readonly Migration[] = migrations,
): Binding {
  const to = steps.at(-1)?.version ?? 0;
  const migrated = commitAtOnce<Migrated | undefined>({ raw }, () => {
    const from = versionOf(raw);
    if (from >= to) return { result: undefined, entries: [] };
    const known = from < boundSince ? undefined : keptBindingKey(raw);
    const misfits = known === undefined ? [] : scanNow(raw, known).filter(({ fits }) => !fits);
    migrate(raw, to, steps);
    if (from < boundSince) bindAnew(raw, randomBytes(bindingKeyBytes));
    else if (known !== undefined) bindAnew(raw, known);
    if (misfits.length > 0) markDoubt(raw);
    const doubted = misfits.map(({ table }) => table);
    const entry = { action: 'register.migrateRegister', subject: null, outcome: 'done' } as const;
    const detail = { from, to, doubted: doubted.join(' ') } satisfies EntryDetail;
    return { result: { from, to, doubted }, entries: by === undefined ? [] : [{ ...by, ...entry, detail }] };
  });
  const key = keptBindingKey(raw);
  if (key !== undefined) watchRows(raw, key);
  return { key, migrated };
}

/** Takes the rows as they stand for the truth: after salvage, and when the officer accepts a register that does not fit. */
export function bindAnew(raw: Database, key: Buffer): void {
  startBinding(raw, key, versionOf(raw));
  for (const table of boundTables(raw)) {
    const { sum, rows } = addUpNow(raw, table, key);
    keepBound(raw, { name: table.name, sum, rows });
  }
}

/** The name of the row among the sums that says that rows once did not fit. No table may have this name. */
export const doubtMark = '!doubted';

/** Lets every later check fail until an officer accepts the rows with a reason: the next entry would speak of them as they are. */
export function markDoubt(raw: Database): void {
  keepBound(raw, { name: doubtMark, sum: Buffer.alloc(sumBytes), rows: 0 });
}

/** Lets this connection move the sums with every row it writes. */
export function watchRows(raw: Database, key: Buffer): void {
  raw.function('docket_bind', { deterministic: true }, (sum, before, caseBefore, after, caseAfter) => {
    // SQLite passes a copy of its bytes, so they may be changed in place.
    const moved = Buffer.isBuffer(sum) ? sum : Buffer.alloc(sumBytes);
    if (typeof before === 'string') takeRow(moved, key, before, Number(caseBefore));
    if (typeof after === 'string') addRow(moved, key, after, Number(caseAfter));
    return moved;
  });
  // Only with this setting do triggers run for the row that a REPLACE removes.
  raw.pragma('recursive_triggers = ON');
  for (const table of boundTables(raw)) for (const trigger of triggersOn(table)) raw.exec(trigger);
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
