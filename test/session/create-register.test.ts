import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { router } from '../../main/core/router.ts';
import { idOf, removePerson, someKeys } from '../people/some-keys.ts';
import { newBackup } from '../support/care.ts';
import { mayMount, smallDisk } from '../promises/small-disk.ts';
import { openDocket, testContext } from '../support/open-docket.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'docket-create-'))));
afterEach(async () => await rm(folder, { recursive: true, force: true }));

const passphrase = 'seven lighthouses in the fog';
const about = {
  organisation: 'Harbour Co',
  personName: 'Maren Oduya',
  passphrase,
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  timeZone: 'Europe/London',
} as const;

function clientIn(registers: string) {
  return createRouterClient(router, { context: testContext(registers, '2026-11-25T09:12:00Z') });
}

/** Makes a register in a process that dies before the nth step; answers how many it took when it lived. */
function createDyingBefore(path: string, dieBefore: number): number | undefined {
  const script = join(import.meta.dirname, 'create-until-killed.ts');
  const { stdout, signal, stderr } = spawnSync(process.execPath, [script, JSON.stringify({ path, dieBefore })], {
    encoding: 'utf8',
  });
  if (signal === 'SIGKILL') return undefined;
  expect(stderr).toBe('');
  return Number(stdout);
}

test('killed at any step of its making, a register is there whole or not at all, and can be made again', async () => {
  const steps = createDyingBefore(join(folder, 'first', 'Harbour.docket'), 0) ?? 0;
  expect(steps).toBeGreaterThan(10);
  let whole = 0;
  for (let dieBefore = 1; dieBefore <= steps; dieBefore += 1) {
    const registers = join(folder, String(dieBefore));
    const path = join(registers, 'Harbour.docket');
    // An empty folder that somebody made for it before stands there at every second try.
    if (dieBefore % 2 === 0) await mkdir(path, { recursive: true });
    expect(createDyingBefore(path, dieBefore)).toBeUndefined();
    if (existsSync(join(path, 'keys.json'))) {
      whole += 1;
      await clientIn(registers).session.chooseRegister({ path });
    } else if (existsSync(path)) expect(await readdir(path)).toEqual([]);
  }
  expect(whole).toBeLessThan(steps / 2);
  const registers = join(folder, String(steps - whole));
  const docket = clientIn(registers);
  const { path } = await docket.session.createRegister({ ...about, path: join(registers, 'Harbour.docket') });
  await docket.session.unlockRegister({ passphrase });
  expect((await docket.check.checkRegister()).passed).toBe(true);
  await docket.session.lockRegister();
  expect((await readdir(registers)).filter((name) => !name.startsWith('.'))).toEqual(['Harbour.docket']);
  expect(path).toBe(join(registers, 'Harbour.docket'));
}, 300_000);

test.each([
  ['calendar', 'england-and-wales', 'GB-ENG'],
  ['calendar', 'GB', 'GB-ENG'],
  ['timeZone', 'Europe/Harrowmere', 'Europe/Dublin'],
])('a register is not made with a %s that its clocks could not be counted by', async (field, given, instead) => {
  await using d = await openDocket();
  const path = join(folder, 'Harbour Co.docket');
  const refused = await clientIn(folder)
    .session.createRegister({ ...about, [field]: given, path })
    .then(() => undefined, String);
  expect(refused).toBeDefined();
  expect(existsSync(path)).toBe(false);
  const settings = await d.docket.organisation.showOrganisation();
  await expect(d.docket.organisation.editOrganisation({ ...settings, [field]: given })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    data: { issues: [{ path: [field], message: expect.stringContaining(instead) }] },
  });
  expect(await d.docket.organisation.showOrganisation()).toEqual(settings);
});

test('the files of a new register are its owner’s alone, whatever stood there and whatever copies them', async () => {
  const path = join(folder, 'Harbour.docket');
  await mkdir(path, { mode: 0o755 });
  const docket = clientIn(folder);
  await docket.session.createRegister({ ...about, path });
  await docket.session.unlockRegister({ passphrase });
  const backup = await newBackup({ docket });
  for (const place of [path, backup]) {
    expect(statSync(place).mode & 0o777).toBe(0o700);
    const files = (await readdir(place, { withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['register.db', 'ledger.db', 'keys.json']));
    for (const { name } of files) expect(statSync(join(place, name)).mode & 0o077, name).toBe(0);
  }
  await docket.session.lockRegister();
  await rm(join(path, 'ledger.db'));
  await docket.session.unlockRegister({ passphrase });
  expect(statSync(join(path, 'ledger.db')).mode & 0o777).toBe(0o600);
  await docket.session.lockRegister();
});

test('a register given new keys or a ledger made anew, restored or salvaged has no file for others to read', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await removePerson(d, await idOf(d, 'Tamsin Boyd'));
  await d.docket.check.rebuildLedger();
  const backup = await newBackup(d);
  await d.docket.session.lockRegister();
  const secret = { passphrase: d.passphrase };
  const [restored, salvaged] = [join(d.folder, 'restored'), join(d.folder, 'salvaged')];
  for await (const _step of await d.docket.restore.restoreBackup({ backup, secret, to: restored }));
  for await (const _step of await d.docket.salvage.salvageRegister({ secret, to: salvaged }));
  for (const place of [d.path, backup, restored, salvaged])
    for (const { name } of (await readdir(place, { withFileTypes: true })).filter((entry) => entry.isFile()))
      expect(statSync(join(place, name)).mode & 0o077, `${place} ${name}`).toBe(0);
});

test('what comes into the chosen empty folder, or stands in its place, is never removed', async () => {
  const path = join(folder, 'Harbour.docket');
  const docket = clientIn(folder);
  await mkdir(path);
  const refused = expect(docket.session.createRegister({ ...about, path })).rejects.toMatchObject({
    code: 'FOLDER_TAKEN',
  });
  await vi.waitFor(async () => expect(await readdir(folder)).toContainEqual(expect.stringContaining('.creating-')));
  await writeFile(join(path, 'precious.txt'), 'mine');
  await refused;
  expect(await readdir(path)).toEqual(['precious.txt']);
  await rm(path, { recursive: true });
  await writeFile(join(folder, 'a-file'), 'mine');
  await expect(docket.session.createRegister({ ...about, path: join(folder, 'a-file') })).rejects.toMatchObject({
    code: 'FOLDER_TAKEN',
  });
  expect((await readdir(folder)).filter((name) => name.includes('.creating-'))).toEqual([]);
});

test('a register is made where a link to an empty folder leads, and the link stays', async () => {
  const path = join(folder, 'Harbour.docket');
  await mkdir(join(folder, 'empty'));
  await symlink(join(folder, 'empty'), path);
  const docket = clientIn(folder);
  expect(await docket.session.createRegister({ ...about, path })).toMatchObject({ path });
  expect((await readdir(join(folder, 'empty'))).toSorted()).toEqual([
    'inbox',
    'keys.json',
    'ledger.db',
    'register.db',
    'vault',
  ]);
  await docket.session.unlockRegister({ passphrase });
  await docket.session.lockRegister();
});

test.runIf(mayMount)(
  'a register is made on a disk of its own, also where the making of one was killed there',
  async () => {
    const disk = smallDisk(64);
    try {
      const path = disk.folder;
      const docket = clientIn(folder);
      // As a kill leaves it that came while the files were moved: the key file is still apart.
      await mkdir(join(path, '.creating-0a1b2c3d'));
      await mkdir(join(path, 'vault'));
      for (const name of ['.creating-0a1b2c3d/keys.json', 'register.db']) await writeFile(join(path, name), 'half');
      await mkdir(join(folder, '.docket'));
      await writeFile(join(folder, '.docket', 'made-folders.txt'), `+ 999999 ${join(path, '.creating-0a1b2c3d')}\n`);
      await docket.session.createRegister({ ...about, path });
      await docket.session.unlockRegister({ passphrase });
      expect((await docket.check.checkRegister()).passed).toBe(true);
      await docket.session.lockRegister();
      expect((await readdir(path)).filter((name) => name.startsWith('.creating'))).toEqual([]);
      // A register that was whole once and lost its key file is nobody's to clear away.
      await rm(join(path, 'keys.json'));
      await expect(docket.session.createRegister({ ...about, path })).rejects.toMatchObject({ code: 'FOLDER_TAKEN' });
      expect(existsSync(join(path, 'register.db'))).toBe(true);
    } finally {
      disk.remove();
    }
  },
);
