import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handlerPassphrase, someKeys } from '../people/some-keys.ts';
import { changedPages, withOldPage } from '../promises/pages-by-hand.ts';
import { lastOf, registerOf } from '../support/care.ts';
import { damagePages, rootOf } from '../support/damaged-pages.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

/** What the officer is told at unlocking, and whether the rows fit. */
async function session({ docket }: Seat, passphrase: string) {
  await docket.session.unlockRegister({ passphrase });
  const { notices } = await docket.session.showStatus();
  const { doubt } = await docket.audit.showLog();
  const { findings } = await docket.check.checkRegister();
  await docket.session.lockRegister();
  const rows = findings.find(({ what }) => what === 'rows')?.state;
  return { doubt: doubt?.kind, told: notices?.map(({ code }) => code), rows };
}

/** Salvages the register as the handler and puts what came of it into the register's place by hand. */
async function salvageIntoPlace({ path, folder }: TestDocket, { docket }: Seat): Promise<void> {
  const to = join(folder, 'Salvaged.docket');
  const secret = { passphrase: handlerPassphrase };
  expect((await lastOf(await docket.salvage.salvageRegister({ to, secret }))).kind).toBe('salvaged');
  await rm(path, { recursive: true });
  await rename(to, path);
}

/** A case whose requester was put right, and the register's file with the page on which they were not. */
async function withOldRow(d: TestDocket): Promise<string> {
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { raw, keys } = registerOf(d);
  const dataKey = keys.dataKey.slice();
  const file = join(d.path, 'register.db');
  const root = rootOf(d, 'request');
  raw.pragma('wal_checkpoint(TRUNCATE)');
  const older = await readFile(file);
  await d.docket.requests.editRequest({ reference, requester: 'Corin Ashby' });
  await d.docket.session.lockRegister();
  const newer = await readFile(file);
  expect(changedPages(older, newer, dataKey)).toContain(root);
  await writeFile(file, withOldPage(older, newer, root));
  return reference;
}

test('rows that are not those of the history stay in doubt when a handler salvages them, until a DPO gives a reason', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const reference = await withOldRow(d);
  await using seat = seatAt(d.path, d.folder);
  await salvageIntoPlace(d, seat);
  expect(await session(seat, handlerPassphrase)).toMatchObject({ doubt: 'rows', rows: 'failed' });
  await using elsewhere = seatAt(d.path, join(d.folder, 'another computer'));
  expect(await session(elsewhere, dpoPassphrase)).toMatchObject({ doubt: 'rows', rows: 'failed' });
  await elsewhere.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect((await elsewhere.docket.requests.showRequest({ reference })).requester).not.toBe('Corin Ashby');
  await elsewhere.docket.audit.acceptHistory({ reason: 'The letter of this case was read again.' });
  await elsewhere.docket.session.lockRegister();
  expect(await session(elsewhere, dpoPassphrase)).toMatchObject({ doubt: undefined, rows: 'passed' });
});

test('a doubt about rows that is known already is salvaged with them, and so are sums that were taken out', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.requests.logRequest(newRequest());
  const { raw } = registerOf(d);
  for (const [by, kind] of [
    [`INSERT INTO row_binding (name, sum, rows) VALUES ('!doubted', zeroblob(40), 0)`, 'rows'],
    ['DELETE FROM row_binding', 'rows'],
  ] as const) {
    raw.exec(by);
    const copy = join(d.folder, `${kind} ${by.slice(0, 6)}`, 'Harbour Co.docket');
    raw.pragma('wal_checkpoint(TRUNCATE)');
    await cp(d.path, copy, { recursive: true });
    await using seat = seatAt(copy, join(copy, '..'));
    await salvageIntoPlace({ ...d, path: copy, folder: join(copy, '..') }, seat);
    expect(await session(seat, dpoPassphrase), by).toMatchObject({ doubt: kind });
  }
});

test('what was salvaged of a register with a bad page is in no doubt, and every officer is told of it once', async () => {
  await using d = await openDocket();
  await someKeys(d);
  for (let logged = 0; logged < 12; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A long letter. '.repeat(300) }));
  await d.docket.session.lockRegister();
  await using seat = seatAt(d.path, d.folder);
  for (const passphrase of [dpoPassphrase, handlerPassphrase]) await session(seat, passphrase);
  damagePages(d.path, [Math.floor((await readFile(join(d.path, 'register.db'))).length / 8192)]);
  await salvageIntoPlace(d, seat);
  for (const told of [['salvaged'], []])
    for (const passphrase of [dpoPassphrase, handlerPassphrase])
      expect(await session(seat, passphrase)).toEqual({ doubt: undefined, told, rows: 'passed' });
});
