import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Salvaged } from '../../main/contract/salvage/salvage-register.ts';
import { pageBytes } from '../../main/core/files/pages/page-cipher.ts';
import { router } from '../../main/core/router.ts';
import { lastOf, registerOf } from './care.ts';
import { newRequest } from './new-request.ts';
import { testContext, type TestDocket } from './open-docket.ts';

/** Bytes of these pages turned over, as a failing disk does. */
export function damagePages(folder: string, numbers: readonly number[], at = 700): void {
  const file = openSync(join(folder, 'register.db'), 'r+');
  for (const number of numbers) writeSync(file, Buffer.from('damaged!'), 0, 8, (number - 1) * pageBytes + at);
  closeSync(file);
}

/** Salvages a register into `to`. With the recovery key: it costs no derivation, and what is salvaged is the same. */
export async function salvageInto(
  folder: string,
  to: string,
  { recoveryKey }: Pick<TestDocket, 'recoveryKey'>,
): Promise<Salvaged> {
  const context = testContext(dirname(to), '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  context.session.path = folder;
  const done = await lastOf(await docket.salvage.salvageRegister({ to, secret: { recoveryKey } }));
  if (done.kind !== 'salvaged') throw new Error('The salvage ended without an answer.');
  return done.salvaged;
}

/** How many rows came back. Sums, the key that makes them and the chain’s own are made anew, so they are no rows of anybody's. */
export function rowsBack({ tables }: Salvaged): number {
  return tables
    .filter(({ table }) => !['row_binding', 'binding_key', 'audit_key'].includes(table))
    .reduce((sum, { rows, fromBackup }) => sum + rows + fromBackup, 0);
}

/** Letters, and a backup of them: only the entries of the backup itself and of the lock come later. */
export async function logLettersAndBackUp(d: TestDocket): Promise<void> {
  for (let logged = 0; logged < 41; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A letter. '.repeat(200) }));
  for await (const _step of await d.docket.backups.makeBackup({}));
}

/** The first page of a table, and the only one of a small table. */
export function rootOf(d: TestDocket, table: string): number {
  const root = registerOf(d).raw.prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?');
  return root.pluck().get(table) ?? 0;
}
