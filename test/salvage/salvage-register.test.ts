import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Salvaged } from '../../main/contract/salvage/salvage-register.ts';
import { bindingKeyBytes } from '../../main/core/files/chain/row-sum.ts';
import { registerOf } from '../support/care.ts';
import { damagePages, logLettersAndBackUp, rootOf, salvageInto } from '../support/damaged-pages.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

test('where the counts are lost as well, the last entry of the chain says whether rows from the backup are all there were', async () => {
  await using d = await openDocket();
  await logLettersAndBackUp(d);
  const damaged = [rootOf(d, 'row_binding'), newestLeaf(d, 'request')];
  await d.docket.session.lockRegister();
  const before = join(d.folder, 'Nothing since.docket');
  await cp(d.path, before, { recursive: true });
  damagePages(before, damaged);
  const salvaged = await salvageInto(before, join(d.folder, 'Salvaged.docket'), d);
  expect(tableOf(salvaged, 'request')).toMatchObject({ fromBackup: expect.any(Number), lost: 0 });
  expect(tableOf(salvaged, 'request')?.fromBackup).toBeGreaterThan(0);
  expect(readFileSync(salvaged.report, 'utf8')).not.toContain('cannot be told');

  // The same with a request on the page that no backup has.
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  await d.docket.requests.logRequest(newRequest({ body: 'A late letter.' }));
  const damagedSince = [rootOf(d, 'row_binding'), newestLeaf(d, 'request')];
  await d.docket.session.lockRegister();
  damagePages(d.path, damagedSince);
  const since = await salvageInto(d.path, join(d.folder, 'Salvaged since.docket'), d);
  expect(tableOf(since, 'request')?.lost).toBeNull();
  expect(readFileSync(since.report, 'utf8')).toMatch(/requests: \d+ rows.*, and it cannot be told how many are lost/u);
  expect(since.lostCases).toEqual(['SAR-2026-0042']);
});

function tableOf({ tables }: Salvaged, name: string): Salvaged['tables'][number] | undefined {
  return tables.find(({ table }) => table === name);
}

/** The page on which the newest rows of a table lie. */
function newestLeaf(d: TestDocket, table: string): number {
  const leaves = registerOf(d).raw.prepare<[string], number>(
    `SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path DESC LIMIT 1`,
  );
  return leaves.pluck().get(table) ?? 0;
}

// A row that comes from the backup is older than what was read beside it.
test.each(['audit_key', 'row_binding', 'register_meta', 'organisation', 'person'])(
  'a lost page of %s is filled from the backup, and the register opens and holds together',
  async (table) => {
    await using d = await openDocket();
    await logLettersAndBackUp(d);
    const page = rootOf(d, table);
    await d.docket.session.lockRegister();
    damagePages(d.path, [page]);
    const to = join(d.folder, 'Salvaged.docket');
    const salvaged = await salvageInto(d.path, to, d);
    expect(salvaged.tables).toContainEqual(expect.objectContaining({ table, rows: 0, lost: 0 }));
    expect(salvaged.lostEntries).toEqual([]);
    await d.docket.session.chooseRegister({ path: to });
    await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const { findings } = await d.docket.check.checkRegister();
    expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
    expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(41);
  },
  60_000,
);

test('a lost key of the sums is replaced by one as long, and the register holds together under it', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const page = rootOf(d, 'binding_key');
  await d.docket.session.lockRegister();
  damagePages(d.path, [page]);
  const to = join(d.folder, 'Salvaged.docket');
  await salvageInto(d.path, to, d);
  await d.docket.session.chooseRegister({ path: to });
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect(registerOf(d).bindingKey).toHaveLength(bindingKeyBytes);
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test('the dates of a case that comes from the backup are counted from the events that were read', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  for await (const _step of await d.docket.backups.makeBackup({}));
  await d.docket.requests.recordEvent({
    reference,
    type: 'identity-requested',
    on: '2026-11-25',
    reason: null,
    note: null,
  });
  const before = await d.docket.requests.showRequest({ reference });
  expect(before.clock.state).toBe('not-started');
  const page = rootOf(d, 'request');
  await d.docket.session.lockRegister();
  damagePages(d.path, [page]);
  const to = join(d.folder, 'Salvaged.docket');
  const salvaged = await salvageInto(d.path, to, d);
  expect(salvaged.tables).toContainEqual(expect.objectContaining({ table: 'request', rows: 0, fromBackup: 1 }));
  await d.docket.session.chooseRegister({ path: to });
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  const { rows } = await d.docket.requests.listRequests({ view: 'all' });
  expect(rows).toMatchObject([{ reference, clockState: 'not-started', due: before.clock.due ?? null }]);
});

test('a case whose events are lost keeps its date, and is named as one to look at first', async () => {
  await using d = await openDocket();
  const { reference, due } = await d.docket.requests.logRequest(newRequest());
  const page = rootOf(d, 'request_event');
  await d.docket.session.lockRegister();
  damagePages(d.path, [page]);
  const to = join(d.folder, 'Salvaged.docket');
  const salvaged = await salvageInto(d.path, to, d);
  expect(salvaged.enterAgain).toEqual([
    `The events of ${reference} no longer make a clock: look at them and their dates first.`,
  ]);
  await d.docket.session.chooseRegister({ path: to });
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  const { rows } = await d.docket.requests.listRequests({ view: 'all' });
  expect(rows).toMatchObject([{ reference, due }]);
});
