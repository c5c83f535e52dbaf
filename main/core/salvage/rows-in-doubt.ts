import type { Database } from 'better-sqlite3';
import { boundSince, doubtMark } from '../files/chain/bind-rows.ts';
import { boundTables, looseTables } from '../files/chain/bound-tables.ts';
import { registerState, stateOf } from '../files/chain/register-state.ts';
import { lastState } from '../files/chain/audit.store.ts';
import { boundOf, keptBindingKey } from '../files/chain/row-binding.store.ts';
import { addUpNow } from '../files/chain/scan-rows.ts';
import { versionOf } from '../files/database/migrate.ts';
import type { SalvagedRows } from './salvage-rows.ts';

/**
 * Whether the rows that could be read differ from those the audit chain commits to. Then something was changed outside
 * Docket or an old part was put back, and the salvaged register must stay in doubt. Asked of a register into which
 * everything readable was just put. A table with gaps is not judged.
 */
export function rowsInDoubt(raw: Database, { gaps }: Pick<SalvagedRows, 'gaps'>): boolean {
  if (versionOf(raw) < boundSince) return false;
  const isWhole = (table: string) => (gaps.get(table) ?? []).length === 0;
  const key = keptBindingKey(raw);
  if (key === undefined) return isWhole('binding_key');
  if (boundOf(raw, doubtMark) !== undefined) return true;
  const sums = boundTables(raw)
    .filter(({ name }) => isWhole(name))
    .map((table) => ({ name: table.name, ...addUpNow(raw, table, key) }));
  const said = isWhole('audit') ? lastState(raw)?.state : undefined;
  if (isWhole('row_binding')) {
    const misfits = sums.some(({ name, sum, rows }) => {
      const bound = boundOf(raw, name);
      return bound === undefined || bound.rows !== rows || !bound.sum.equals(sum);
    });
    return misfits || (said != null && said !== registerState(raw));
  }
  // Where the sums are lost, the newest entry commits to every row there was.
  const areAll = boundTables(raw).every(({ name }) => isWhole(name) || looseTables.includes(name));
  return areAll && said != null && said !== stateOf(sums);
}
