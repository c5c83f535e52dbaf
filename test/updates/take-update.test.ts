import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { listBackupsIn } from '../../main/core/files/backup-folder/backup-files.ts';
import { lastOf, withDocument } from '../support/care.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { installerAt, openAt, refusal, sealedIn, stateOf, taking, updateEntries } from './open-at.ts';
import { inventedInstaller, manifestOf, newSigner, signedUpdate } from './release.ts';
import { currentVersion } from '../../main/core/files/database/migrate.ts';

const signer = newSigner('release key of the test');
const installer = inventedInstaller();
const manifest = manifestOf(installer);
const update = signedUpdate(manifest, signer);
const open = async (version?: string) => await openAt([signer.releaseKey], version);

/** Brings both files in as the window does. */
async function brought(d: TestDocket, files: { update?: Uint8Array; installer?: Uint8Array } = {}) {
  return {
    update: await upload(d, 'docket.docket-update', files.update ?? update),
    installer: await upload(d, 'docket.deb', files.installer ?? installer),
  };
}

async function taken(d: TestDocket, files: { update?: Uint8Array; installer?: Uint8Array } = {}) {
  const done = await lastOf(await d.docket.updates.takeUpdate(await brought(d, files)));
  if (done.kind !== 'taken') throw new Error('The stream ended before the update was taken.');
  return done;
}

const backups = async (d: TestDocket) => await listBackupsIn(join(d.path, 'backups'));

test('an update is read, backed up before, and lies ready byte for byte where nobody else gets at it', async () => {
  await using d = await open();
  await withDocument(d);
  const files = await brought(d);
  expect(await d.docket.updates.readUpdate({ upload: files.update })).toEqual({
    version: '0.2.0',
    released: '2026-11-20',
    platform: 'linux-x64',
    installer: manifest.installer,
    schema: { now: currentVersion, brings: currentVersion },
  });
  const steps = new Set<string>();
  let done: Awaited<ReturnType<typeof taken>> | undefined;
  for await (const step of await d.docket.updates.takeUpdate(files)) {
    if (step.kind === 'progress') steps.add(step.progress.step);
    else done = step;
  }
  expect([...steps].at(-1)).toBe('Copying the installer and reading the copy back');
  const [backup] = await backups(d);
  expect(backup).toMatchObject({ reason: 'update', documents: 1, missing: 0, name: done?.backup });
  const path = installerAt(d);
  expect(done?.ready).toEqual({ version: '0.2.0', released: '2026-11-20', kind: 'deb', path });
  expect((await readFile(path)).equals(installer)).toBe(true);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700);
  expect(await readdir(join(path, '..'))).toEqual(['docket-0.2.0-linux-x64.deb']);
  // The files that were brought in are gone from the register; the document is not.
  expect(await sealedIn(d)).toHaveLength(1);
  expect(updateEntries(d)).toEqual([
    {
      action: 'updates.takeUpdate',
      outcome: 'done',
      version: '0.2.0',
      from: '0.1.0',
      key: 'release key of the test',
      sha256: manifest.installer.sha256,
      backup: done?.backup,
    },
  ]);
  expect(await d.docket.updates.showUpdate()).toEqual({ version: '0.1.0', platform: 'linux-x64', ready: done?.ready });
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test('an update file that is refused is not kept, and its refusal stands in the chain without a path', async () => {
  await using d = await open('0.2.0');
  const forged = Buffer.from(update);
  forged[200] = (forged[200] ?? 0) ^ 1;
  expect(await refusal(d.docket.updates.readUpdate({ upload: await upload(d, 'a', forged) }))).toBe('signature');
  expect(await refusal(d.docket.updates.readUpdate({ upload: await upload(d, 'b', update) }))).toBe('same-version');
  const large = Buffer.alloc(10_000_000, update);
  expect(await refusal(d.docket.updates.readUpdate({ upload: await upload(d, 'c', large) }))).toBe('too-large');
  expect(await refusal(d.docket.updates.readUpdate({ upload: 'none' }))).toBe('UPLOAD_GONE');
  expect(await sealedIn(d)).toEqual([]);
  expect(updateEntries(d)).toEqual([
    { action: 'updates.readUpdate', outcome: 'refused', reason: 'signature' },
    { action: 'updates.readUpdate', outcome: 'refused', reason: 'same-version', version: '0.2.0' },
    { action: 'updates.readUpdate', outcome: 'refused', reason: 'too-large' },
  ]);
  expect(JSON.stringify(updateEntries(d))).not.toContain(d.folder);
});

test('an installer that is empty, cut short, too long or another is refused before anything is made', async () => {
  await using d = await open();
  const other = Buffer.from(installer);
  other[100_000] = (other[100_000] ?? 0) ^ 0x80;
  const kinds: readonly (readonly [string, Uint8Array])[] = [
    ['installer-empty', Buffer.alloc(0)],
    ['installer-short', installer.subarray(0, -1)],
    ['installer-long', Buffer.concat([installer, Buffer.from('x')])],
    ['installer-changed', other],
  ];
  const reading = await upload(d, 'docket.docket-update', update);
  for (const [why, bytes] of kinds) {
    const input = { update: reading, installer: await upload(d, 'docket.deb', bytes) };
    expect(await refusal(taking(d, input))).toBe(why);
    expect(await refusal(taking(d, input))).toBe('UPLOAD_GONE');
  }
  expect(await backups(d)).toEqual([]);
  expect(await stateOf(d)).toEqual([]);
  expect(updateEntries(d)).toEqual(
    kinds.map(([reason]) => ({ action: 'updates.takeUpdate', outcome: 'refused', reason, version: '0.2.0' })),
  );
  // The update file that fits was not thrown away with them.
  expect(await refusal(taking(d, { update: reading, installer: await upload(d, 'it', installer) }))).toBe('taken');
});

test('what was brought in and changed in the vault since is refused', async () => {
  await using d = await open();
  const input = await brought(d);
  for (const file of await sealedIn(d)) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    await writeFile(path, bytes);
  }
  expect(await refusal(d.docket.updates.readUpdate({ upload: input.update }))).toBe('installer-changed');
  expect(await stateOf(d)).toEqual([]);
});

test('a backup that is refused stops the update, and the same files can be taken once it is mended', async () => {
  await using d = await open();
  await withDocument(d);
  const [document] = await sealedIn(d);
  const path = join(document?.parentPath ?? '', document?.name ?? '');
  const content = await readFile(path);
  await rm(path);
  const input = await brought(d);
  const { error } = await safe(taking(d, input));
  expect(error).toMatchObject({ code: 'BACKUP_REFUSED', data: { reason: 'documents-missing' } });
  expect(await stateOf(d)).toEqual([]);
  expect(updateEntries(d)).toEqual([
    { action: 'updates.takeUpdate', outcome: 'refused', reason: 'backup-documents-missing', version: '0.2.0' },
  ]);
  await writeFile(path, content);
  expect(await refusal(taking(d, input))).toBe('taken');
});

test('a newer update takes the place of one that lies ready; an installed one is swept at the next unlocking', async () => {
  await using d = await open();
  await taken(d);
  const next = manifestOf(installer, { version: '0.3.0' });
  await taken(d, { update: signedUpdate(next, signer) });
  expect(await stateOf(d)).toEqual(['ready.docket-update', 'updates', 'updates/docket-0.3.0-linux-x64.deb']);
  expect((await d.docket.updates.showUpdate()).ready).toMatchObject({ version: '0.3.0' });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.updates.showUpdate()).ready).toMatchObject({ version: '0.3.0' });
  await d.docket.session.lockRegister();
  Object.assign(d.context.host, { version: '0.3.0' });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await stateOf(d)).toEqual(['updates']);
  expect((await d.docket.updates.showUpdate()).ready).toBeNull();
});

test('what lies ready is verified anew each time it is shown', async () => {
  await using d = await open();
  const { ready } = await taken(d);
  const exchanged = Buffer.from(installer);
  exchanged[7] = 0;
  await writeFile(ready.path, exchanged);
  expect((await d.docket.updates.showUpdate()).ready).toBeNull();
  await rm(ready.path);
  await symlink('/bin/true', ready.path);
  expect((await d.docket.updates.showUpdate()).ready).toBeNull();
  await rm(ready.path);
  await writeFile(ready.path, installer);
  expect((await d.docket.updates.showUpdate()).ready).toEqual(ready);
  const remembered = join(d.context.host.stateFolder, 'ready.docket-update');
  await writeFile(remembered, signedUpdate(manifest, newSigner('stranger')));
  expect((await d.docket.updates.showUpdate()).ready).toBeNull();
});

test('a folder for installers that is not Docket’s alone is refused and left as it is', async () => {
  await using d = await open();
  const updates = join(d.context.host.stateFolder, 'updates');
  await mkdir(updates, { recursive: true });
  await writeFile(join(updates, 'version.dll'), 'planted');
  expect(await refusal(taking(d, await brought(d)))).toBe('folder-not-ours');
  expect(await readFile(join(updates, 'version.dll'), 'utf8')).toBe('planted');
  await rm(updates, { recursive: true });
  const elsewhere = await mkdtemp(join(d.folder, 'elsewhere-'));
  await symlink(elsewhere, updates);
  expect(await refusal(taking(d, await brought(d)))).toBe('folder-not-ours');
  expect(await readdir(elsewhere)).toEqual([]);
  await rm(updates);
  await writeFile(updates, 'a file');
  // What lies in the way of tidying up keeps nobody out.
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await refusal(taking(d, await brought(d)))).toBe('folder-not-ours');
  await rm(updates);
  Object.assign(d.context.host, { stateFolder: join(d.path, 'register.db') });
  expect(await refusal(taking(d, await brought(d)))).toBe('folder-refused');
});
