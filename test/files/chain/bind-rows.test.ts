import { expect, test } from 'vitest';
import { migrateAndBind } from '../../../main/core/files/chain/bind-rows.ts';
import { boundOf } from '../../../main/core/files/chain/row-binding.store.ts';
import { verifyRegister } from '../../../main/core/audit/verify-register.ts';
import { migrations } from '../../../main/core/files/database/migrate.ts';
import { registerOf } from '../../support/care.ts';
import { newRequest } from '../../support/new-request.ts';
import { openDocket } from '../../support/open-docket.ts';
import type { OfficerRegister } from '../../../main/core/files/opened/open-register.ts';
import { english } from '../../support/english.ts';

const next = (migrations.at(-1)?.version ?? 0) + 1;
const steps = [...migrations, { version: next, statements: [`ALTER TABLE note ADD COLUMN language TEXT`] }];
const by = { at: '2026-11-25T09:12:00Z', actorId: 'somebody', role: 'dpo' };

async function rowsOf(register: OfficerRegister) {
  const { findings } = await verifyRegister(english, register);
  return findings.find(({ what }) => what === 'rows');
}

test('moves a table’s sum with every kind of write, and back when the transaction is', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  const sums = () => ['request', 'draft'].map((table) => boundOf(register.raw, table)?.sum.toString('hex'));
  const empty = sums();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.editRequest({ reference, requester: 'Corin Ashby' });
  await expect(d.docket.requests.editRequest({ reference, requester: '' })).rejects.toThrow();
  await d.docket.drafts.keepDraft({ name: 'a', content: 'b' });
  await d.docket.drafts.keepDraft({ name: 'a', content: 'c' });
  for (const [at, sum] of sums().entries()) expect(sum).not.toBe(empty[at]);
  await d.docket.drafts.dropDraft({ name: 'a' });
  expect(sums()[1]).toBe(empty[1]);
  expect(await rowsOf(register)).toMatchObject({ state: 'passed' });
});

test('a migration that changes a bound table makes the sums anew in its own transaction, and the chain says so', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.addNote({ reference, text: 'She rang.' });
  const register = registerOf(d);
  dropWatch(register);
  const { migrated } = migrateAndBind(register.raw, by, steps);
  expect(migrated).toEqual({ from: next - 1, to: next, doubted: [] });
  expect(await rowsOf(register)).toMatchObject({ state: 'passed' });
  const last = register.raw.prepare('SELECT action, detail FROM audit ORDER BY seq DESC LIMIT 1').get();
  expect(last).toMatchObject({ action: 'register.migrateRegister' });
});

test('a row that was edited before a migration is still found after it', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const register = registerOf(d);
  dropWatch(register);
  register.raw.exec(`UPDATE request SET subject = 'Another matter'`);
  const { migrated } = migrateAndBind(register.raw, by, steps);
  expect(migrated?.doubted).toEqual(['request']);
  expect(await rowsOf(register)).toMatchObject({
    state: 'failed',
    sentence: 'The rows once did not fit the audit chain, and nobody has accepted them since.',
  });
});

/** As another program would have the file open. */
function dropWatch({ raw }: OfficerRegister): void {
  const triggers = raw.prepare<[], string>(`SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'`).pluck().all();
  for (const name of triggers) raw.exec(`DROP TRIGGER temp."${name}"`);
}
