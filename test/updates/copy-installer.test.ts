import { spawnSync } from 'node:child_process';
import { link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyInstaller, type Copying } from '../../main/core/updates/copy-installer.ts';
import { findReady, rememberReady, sweepUpdates } from '../../main/core/updates/ready-update.ts';
import { inventedInstaller, manifestOf, newSigner, signedUpdate } from './release.ts';
import { currentVersion } from '../../main/core/files/database/migrate.ts';

const signer = newSigner('signer');
const installer = inventedInstaller(3_000_000);
const manifest = manifestOf(installer);
const here = { version: '0.1.0', platform: 'linux-x64', keys: [signer.releaseKey], schema: currentVersion };
const at = (stateFolder: string, ...parts: string[]) => join(stateFolder, 'updates', ...parts);

async function newState(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-updates-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  return folder;
}

async function* inParts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 1_000_000)
    yield await Promise.resolve(bytes.subarray(from, from + 1_000_000));
}

function copy(stateFolder: string, { content = installer, ...how }: Partial<Copying> & { content?: Uint8Array } = {}) {
  return copyInstaller(inParts(content), manifest, { stateFolder, onProgress: () => {}, goOn: () => {}, ...how });
}

/** The copy that is being made. */
async function passing(stateFolder: string): Promise<string> {
  const [name = ''] = (await readdir(at(stateFolder))).filter((one) => one.startsWith('.making-'));
  return at(stateFolder, name);
}

test('a copy has no name to be run by before it was read back, and is gone when nobody names it', async () => {
  const stateFolder = await newState();
  const seen: number[] = [];
  const made = await copy(stateFolder, { onProgress: (done, total) => seen.push(done / total) });
  expect(await readdir(at(stateFolder))).toEqual([expect.stringMatching(/^\.making-\d+-[0-9a-f]{16}$/u)]);
  expect(seen.every((share, index) => share > (seen[index - 1] ?? 0))).toBe(true);
  await made.remove();
  expect(await readdir(at(stateFolder))).toEqual([]);
  const path = await (await copy(stateFolder)).name();
  expect((await readFile(path)).equals(installer)).toBe(true);
  expect(await readdir(at(stateFolder))).toEqual(['docket-0.2.0-linux-x64.deb']);
});

test('a program that is run from its own file may be run, and only by its owner', async () => {
  const stateFolder = await newState();
  const appImage = manifestOf(installer, { installer: { ...manifest.installer, name: 'Docket-0.2.0.AppImage' } });
  const made = await copyInstaller(inParts(installer), appImage, { stateFolder, onProgress: () => {}, goOn: () => {} });
  expect((await stat(await made.name())).mode & 0o777).toBe(0o700);
});

test('bytes that are not what was signed are never a copy, however they come', async () => {
  const longer = Buffer.concat([installer, Buffer.from('x')]);
  const changed = Buffer.from(installer);
  changed[2_500_000] = 0;
  for (const content of [installer.subarray(0, -1), longer, changed, Buffer.alloc(0)]) {
    const stateFolder = await newState();
    await expect(copy(stateFolder, { content })).rejects.toMatchObject({ why: 'copy-changed' });
    expect(await readdir(at(stateFolder))).toEqual([]);
  }
});

const exchanges: Readonly<Record<string, (path: string, stateFolder: string) => Promise<unknown>>> = {
  'written into': async (path) => await writeFile(path, 'another program'),
  'replaced by another file': async (path) => {
    await writeFile(`${path}.other`, Buffer.alloc(installer.length, 'another program '));
    await rename(`${path}.other`, path);
  },
  'replaced by a link': async (path) => {
    await rm(path);
    await symlink('/bin/true', path);
  },
  'taken away': async (path) => await rm(path),
};

test.each(Object.keys(exchanges))('a copy that is %s after it was read back is not given its name', async (how) => {
  const stateFolder = await newState();
  const made = await copy(stateFolder);
  await exchanges[how]?.(await passing(stateFolder), stateFolder);
  await expect(made.name()).rejects.toThrow();
  expect((await readdir(at(stateFolder))).filter((name) => name.startsWith('docket-'))).toEqual([]);
});

test('a copy that is written into while it is read back is refused', async () => {
  const stateFolder = await newState();
  let written: Promise<unknown> | undefined;
  const content = Buffer.from(installer);
  const made = copy(stateFolder, {
    content,
    onProgress: (done) => {
      // The last block is still to be read.
      if (done > installer.length + 1_000_000 && written === undefined)
        written = passing(stateFolder).then(async (path) => await writeFile(path, 'another program'));
    },
  });
  const outcome = await made.then(
    async (verified) => {
      await written;
      return await verified.name().catch((error: unknown) => error);
    },
    (error: unknown) => error,
  );
  await written;
  expect(outcome).toMatchObject({ why: 'copy-changed' });
  expect((await readdir(at(stateFolder))).filter((name) => name.startsWith('docket-'))).toEqual([]);
});

test('a name that was taken by somebody else’s link is taken back, and what it led to is not written', async () => {
  const stateFolder = await newState();
  const made = await copy(stateFolder);
  const theirs = join(stateFolder, 'theirs');
  await writeFile(theirs, 'untouched');
  await symlink(theirs, at(stateFolder, 'docket-0.2.0-linux-x64.deb'));
  expect((await readFile(await made.name())).equals(installer)).toBe(true);
  expect(await readFile(theirs, 'utf8')).toBe('untouched');
});

test('sweeping removes what the dead left and what was installed, and nothing that Docket did not name', async () => {
  const stateFolder = await newState();
  const host = { stateFolder };
  await sweepUpdates(host, here);
  expect(await readdir(stateFolder)).toEqual([]);
  await mkdir(at(stateFolder), { mode: 0o700 });
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const left = `.making-${dead}-0123456789abcdef`;
  const living = `.making-${process.ppid}-0123456789abcdef`;
  const others = ['notes.txt', '.making-x', 'docket-0.2.0-linux-x64.deb.part', 'docket-0.2.0-beos-x64.deb'];
  for (const name of [left, living, 'docket-0.1.0-linux-x64.deb', ...others])
    await writeFile(at(stateFolder, name), 'x');
  await sweepUpdates(host, here);
  expect(await readdir(at(stateFolder))).toEqual([living, ...others].toSorted());
  for (const name of [living, ...others]) await rm(at(stateFolder, name));
  await rememberReady(host, signedUpdate(manifest, signer));
  const made = await copy(stateFolder);
  // Its own copy is under way: neither it nor what it will be known by is swept.
  await sweepUpdates(host, here);
  const path = await made.name();
  await link(path, at(stateFolder, 'docket-0.1.5-linux-x64.deb'));
  await sweepUpdates(host, here);
  expect(await readdir(at(stateFolder))).toEqual(['docket-0.2.0-linux-x64.deb']);
  expect(await findReady(host, here)).toMatchObject({ path });
  await sweepUpdates(host, { ...here, version: '0.2.0' });
  expect(await readdir(stateFolder, { recursive: true })).toEqual(['updates']);
});
