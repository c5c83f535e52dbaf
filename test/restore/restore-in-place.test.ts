import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../main/core/router.ts';
import { firstRegister } from '../../main/hosts/choices.ts';
import { lastOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';

/** A register of two requests, locked, and its backup from when it held one. */
async function backedUpAtOne(d: TestDocket): Promise<string> {
  await d.docket.requests.logRequest(newRequest());
  const kept = await lastOf(await d.docket.backups.makeBackup({}));
  if (kept.kind !== 'kept') throw new Error('The backup is kept.');
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  return join(kept.folder, kept.backup.name);
}

async function restoreDyingBefore(d: TestDocket, backup: string, dieBefore: number): Promise<void> {
  const orders = JSON.stringify({ path: d.path, backup, recoveryKey: d.recoveryKey, dieBefore });
  const script = join(import.meta.dirname, 'restore-until-killed.ts');
  const child = spawn(process.execPath, [script, orders], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = await once(child, 'exit');
  expect([code, signal]).toEqual(dieBefore <= 3 ? [null, 'SIGKILL'] : [0, null]);
}

/** Opens a register as the next start does, and says how many requests it holds. */
async function requestsIn(d: TestDocket, path: string): Promise<number> {
  const docket = createRouterClient(router, { context: testContext(d.folder, '2026-11-26T09:00:00Z') });
  await docket.session.chooseRegister({ path });
  await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  try {
    return (await docket.requests.listRequests({ view: 'all', limit: 10 })).total;
  } finally {
    await docket.session.lockRegister();
  }
}

const moments = [
  [1, 'before the restored register is named as whole', 2],
  [2, 'before the old register leaves its place', 2],
  [3, 'after the old register left and before the restored one took its place', 1],
  [4, 'at no point', 1],
] as const;

test.each(moments)(
  'killed while restoring in place (%i: %s), the next start finds one register, and it opens without a doubt',
  async (dieBefore, _when, requests) => {
    await using d = await openDocket();
    const backup = await backedUpAtOne(d);
    await restoreDyingBefore(d, backup, dieBefore);
    d.context.setNow('2026-11-25T12:00:00Z');
    expect(existsSync(d.path)).toBe(dieBefore !== 3);

    const found = firstRegister(d.folder, undefined);
    expect(found).toBe(d.path);
    d.context.session.path = found;
    const status = await d.docket.session.showStatus();
    expect(status).toMatchObject({ state: 'locked', organisation: 'Harbour Co', notices: [] });
    expect(status).not.toHaveProperty('problem');
    await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    expect((await d.docket.session.showStatus()).state).toBe('unlocked');
    expect(await d.docket.session.showStatus()).toMatchObject({ notices: [] });
    expect((await d.docket.requests.listRequests({ view: 'all', limit: 10 })).total).toBe(requests);
    expect((await d.docket.backups.listBackups()).backups.length).toBeGreaterThanOrEqual(1);
    expect((await d.docket.check.checkRegister()).passed).toBe(true);
    await d.docket.session.lockRegister();

    const aside = (await readdir(d.folder)).filter((name) => name.includes(' before restore '));
    expect(aside).toHaveLength(requests === 1 ? 1 : 0);
    for (const name of aside) expect(await requestsIn(d, join(d.folder, name))).toBe(2);
  },
);

test('what a killed restore left is gone after the next one, and every register that had the place is kept', async () => {
  await using d = await openDocket();
  const backup = await backedUpAtOne(d);
  await restoreDyingBefore(d, backup, 1);
  await restoreDyingBefore(d, backup, 2);
  expect((await readdir(d.folder)).filter((name) => name.endsWith(' UTC') || name.includes('.restoring-'))).toEqual([
    'Harbour Co.docket restored 2026-11-25 1130 UTC',
  ]);
  d.context.session.path = d.path;
  const secret = { recoveryKey: d.recoveryKey };
  const restored = await lastOf(await d.docket.restore.restoreBackup({ backup, secret }));
  expect(restored).toMatchObject({ kind: 'restored', path: d.path, requests: 1 });
  const kept = (await readdir(d.folder)).filter((name) => name.startsWith('Harbour Co.docket'));
  expect(kept).toEqual(['Harbour Co.docket', 'Harbour Co.docket before restore 2026-11-25 0912 UTC']);
  expect(await Promise.all(kept.map(async (name) => await requestsIn(d, join(d.folder, name))))).toEqual([1, 2]);
});

test('no register is made or restored where a restore was cut off: the restored one stands there', async () => {
  await using d = await openDocket();
  const backup = await backedUpAtOne(d);
  const moved = join(d.folder, 'stick');
  renameSync(join(d.path, 'backups'), moved);
  const from = join(moved, backup.split('/').at(-1) ?? '');
  await restoreDyingBefore(d, from, 3);
  const another = {
    organisation: 'Harbour Co',
    personName: 'Maren Oduya',
    passphrase: d.passphrase,
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
  } as const;
  await expect(d.docket.session.createRegister(another)).rejects.toMatchObject({ code: 'FOLDER_TAKEN' });
  expect(await requestsIn(d, d.path)).toBe(1);
  await expect(
    lastOf(await d.docket.restore.restoreBackup({ backup: from, secret: { recoveryKey: d.recoveryKey }, to: d.path })),
  ).rejects.toMatchObject({ code: 'FOLDER_TAKEN' });
});

test('a register that was moved away by hand is not put back from what a restore has left beside it', async () => {
  await using d = await openDocket();
  const backup = await backedUpAtOne(d);
  await restoreDyingBefore(d, backup, 2);
  mkdirSync(join(d.folder, 'elsewhere'));
  renameSync(d.path, join(d.folder, 'elsewhere', 'Harbour Co.docket'));
  d.context.session.path = d.path;
  expect(await d.docket.session.showStatus()).toMatchObject({ problem: { reason: 'folder-missing' } });
  expect(firstRegister(d.folder, undefined)).toBeUndefined();
});
