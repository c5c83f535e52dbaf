import { randomUUID } from 'node:crypto';
import { copyFile, link, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKeyFile, writeKeyFile } from '../../../main/core/files/keys/key-file-on-disk.ts';
import { rotateKeys } from '../../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase } from '../../../main/core/files/keys/unlock-key-file.ts';
import { idOf, managerPassphrase, someKeys } from '../../people/some-keys.ts';
import { cutOffJournal } from '../../support/cut-off-journal.ts';
import { newRequest } from '../../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../../support/open-docket.ts';
import { seatAt } from '../../support/seat-at.ts';

const work = 'years of work '.repeat(4_000);

async function withRequest(): Promise<TestDocket & { readonly ledger: string }> {
  const d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  return Object.assign(d, { ledger: join(d.path, 'ledger.db') });
}

async function unlocks(d: TestDocket): Promise<readonly string[]> {
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  const { notices = [] } = await d.docket.session.showStatus();
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
  await d.docket.session.lockRegister();
  return notices.map(({ sentence }) => sentence);
}

const missing = [expect.stringContaining('was missing and was made again')];

describe.each([link, symlink])('somebody’s file by a %o', (plant) => {
  test.each(['', '-wal', '-shm', '-journal'])('as ledger.db.anew%s is never written to', async (part) => {
    await using d = await withRequest();
    await d.docket.session.lockRegister();
    const mine = join(d.folder, 'thesis.docx');
    // An empty file of that name would be taken for a new ledger.
    const text = part === '' ? '' : work;
    await writeFile(mine, text);
    await rename(d.ledger, part === '' ? join(d.folder, 'away') : `${d.ledger}.anew`);
    await plant(mine, `${d.ledger}.anew${part}`);
    expect(await unlocks(d)).toEqual(missing);
    expect((await readFile(mine, 'utf8')) === text).toBe(true);
  });
});

test('the log of a ledger that was put aside is not read into the one that takes its name', async () => {
  await using d = await withRequest();
  const log = join(d.folder, 'log');
  await copyFile(`${d.ledger}-wal`, log);
  await d.docket.check.rebuildLedger();
  await d.docket.session.lockRegister();
  // As a kill leaves it between the names of the file and of its log.
  await rename(d.ledger, `${d.ledger}.anew`);
  await rename(log, `${d.ledger}-wal`);
  expect(await unlocks(d)).toEqual(missing);
});

test('the journal of a ledger that is gone is not rolled into the one that takes its name', async () => {
  await using d = await withRequest();
  await d.docket.session.lockRegister();
  await rename(d.ledger, join(d.folder, 'away'));
  await writeFile(`${d.ledger}-journal`, cutOffJournal());
  expect(await unlocks(d)).toEqual(missing);
  const beside = await readdir(d.path);
  expect(beside.filter((name) => name.endsWith('-journal'))).toEqual([expect.stringMatching(/^ledger\.db\.damaged-/u)]);
});

test('a manager who unlocks half-way through a removal writes to no second name of somebody’s file', async () => {
  await using d = await withRequest();
  await someKeys(d);
  const without = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  const keys = await unlockWithPassphrase(await readKeyFile(d.path), dpoPassphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const { keyFile } = await rotateKeys(await readKeyFile(d.path), keys, { without, newId: randomUUID });
  await writeKeyFile(d.path, keyFile);
  await using officer = seatAt(d.path, d.folder);
  await officer.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await officer.docket.session.lockRegister();
  // As a kill leaves it after the files have their new keys and before the old ones left the key file.
  await writeKeyFile(d.path, keyFile);
  const mine = join(d.folder, 'thesis.docx');
  await writeFile(mine, work);
  await link(mine, `${d.ledger}-shm`);
  await using manager = seatAt(d.path, d.folder);
  await expect(manager.docket.session.unlockRegister({ passphrase: managerPassphrase })).rejects.toMatchObject({
    data: { reason: 'ledger-damaged' },
  });
  expect((await readFile(mine, 'utf8')) === work).toBe(true);
});
