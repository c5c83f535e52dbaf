import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../main/core/router.ts';
import { backupsOf, lastOf, withDocument } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';

async function backedUp(d: TestDocket): Promise<string> {
  const kept = await lastOf(await d.docket.backups.makeBackup({}));
  if (kept.kind !== 'kept') throw new Error('The backup is kept.');
  return join(kept.folder, kept.backup.name);
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, (await readFile(file)).toString('base64')] as const)),
  );
}

test('restores on another machine from nothing but the folder of backups', async () => {
  await using d = await openDocket();
  const reference = await withDocument(d);
  await backedUp(d);
  const elsewhere = await mkdtemp(join(tmpdir(), 'docket-elsewhere-'));
  try {
    await cp(join(d.path, 'backups'), join(elsewhere, 'stick'), { recursive: true });
    const before = await filesIn(join(elsewhere, 'stick'));
    const context = testContext(join(elsewhere, 'registers'), '2026-12-01T10:00:00Z');
    const docket = createRouterClient(router, { context });
    const { backups } = await docket.backups.findBackups({ path: join(elsewhere, 'stick') });
    expect(backups).toMatchObject([{ organisation: 'Harbour Co', documents: 1, missing: 0, reason: 'asked' }]);
    const [found] = backups;
    if (found === undefined) throw new Error('The backup is found.');
    const secret = { passphrase: d.passphrase };
    expect(await docket.restore.openBackup({ backup: found.path, secret })).toMatchObject({ requests: 1, breaches: 0 });
    const to = join(elsewhere, 'registers', 'Harbour Co.docket');
    const restored = await lastOf(await docket.restore.restoreBackup({ backup: found.path, secret, to }));
    expect(restored).toEqual({
      kind: 'restored',
      path: to,
      keptAside: null,
      requests: 1,
      breaches: 0,
      documents: 1,
      lost: 0,
    });
    await docket.session.chooseRegister({ path: to });
    await docket.session.unlockRegister({ passphrase: d.passphrase });
    expect((await docket.requests.showRequest({ reference })).documents).toHaveLength(1);
    expect((await docket.check.checkRegister()).passed).toBe(true);
    await docket.session.lockRegister();
    expect(await filesIn(join(elsewhere, 'stick'))).toEqual(before);
  } finally {
    await rm(elsewhere, { recursive: true });
  }
});

test('restores in place, keeps the register that was there, and still lists every backup', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const backup = await backedUp(d);
  await d.docket.requests.logRequest(newRequest());
  const secret = { recoveryKey: d.recoveryKey };
  const restored = await lastOf(await d.docket.restore.restoreBackup({ backup, secret }));
  if (restored.kind !== 'restored') throw new Error('The backup is restored.');
  expect(restored).toMatchObject({
    path: d.path,
    requests: 1,
    keptAside: `${d.path} before restore 2026-11-25 0912 UTC`,
  });
  expect(await d.docket.session.showStatus()).toMatchObject({ state: 'locked', path: d.path });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await d.docket.session.showStatus()).toMatchObject({ state: 'unlocked', notices: [] });
  expect((await d.docket.backups.listBackups()).backups).toHaveLength(1);
  expect((await d.docket.requests.listRequests({ view: 'all', limit: 10 })).total).toBe(1);
  await d.docket.session.chooseRegister({ path: restored.keptAside ?? '' });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.requests.listRequests({ view: 'all', limit: 10 })).total).toBe(2);
});

test('does not restore with a wrong passphrase, a manager’s, into a folder that is taken, or from no backup', async () => {
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: 'eleven herons over the weir' });
  const backup = await backedUp(d);
  const to = join(d.folder, 'restored.docket');
  const attempts = [
    [{ backup, secret: { passphrase: 'not the passphrase of this' }, to }, 'CANNOT_OPEN'],
    [{ backup, secret: { passphrase: 'eleven herons over the weir' }, to }, 'CANNOT_OPEN'],
    [{ backup, secret: { passphrase: d.passphrase }, to: d.path }, 'FOLDER_TAKEN'],
    [{ backup: d.path, secret: { passphrase: d.passphrase }, to }, 'NOT_A_BACKUP'],
  ] as const;
  for (const [input, code] of attempts) {
    await expect(lastOf(await d.docket.restore.restoreBackup(input)), code).rejects.toMatchObject({ code });
    expect(await readdir(d.folder)).not.toContain('restored.docket');
  }
});

test('does not restore what was changed, and restores without a lost document only when asked to', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const backup = await backedUp(d);
  const secret = { passphrase: d.passphrase };
  const to = join(d.folder, 'restored.docket');
  const manifest = await readFile(join(backup, 'manifest.json'), 'utf8');
  await writeFile(join(backup, 'manifest.json'), manifest.replace('"asked"', '"daily"'));
  await expect(lastOf(await d.docket.restore.restoreBackup({ backup, secret, to }))).rejects.toMatchObject({
    code: 'BACKUP_DAMAGED',
  });
  await writeFile(join(backup, 'manifest.json'), manifest);
  await rm(join(d.path, 'backups', 'vault'), { recursive: true });
  await expect(lastOf(await d.docket.restore.restoreBackup({ backup, secret, to }))).rejects.toMatchObject({
    code: 'DOCUMENTS_LOST',
    data: { lost: 1, documents: 1 },
  });
  // What this machine remembers lies beside the register; nothing else was made.
  expect((await readdir(d.folder)).filter((name) => name !== '.docket')).toEqual(['Harbour Co.docket']);
  expect(await backupsOf(d)).toHaveLength(1);
  const restored = await lastOf(await d.docket.restore.restoreBackup({ backup, secret, to, evenWithout: true }));
  expect(restored).toMatchObject({ kind: 'restored', requests: 1, lost: 1 });
});
