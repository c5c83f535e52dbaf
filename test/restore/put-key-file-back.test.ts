import { cp, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { putKeyFileBack, readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { router } from '../../main/core/router.ts';
import { mayMount, smallDisk } from '../promises/small-disk.ts';
import { newBackup } from '../support/care.ts';
import { openDocket, testContext } from '../support/open-docket.ts';

/** What a folder holds under the names of key files. */
async function keyFilesIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('keys.json')).toSorted();
  return await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const));
}

test.runIf(mayMount)('on a full disk the key file that lies there stays, whole or damaged, at both doors', async () => {
  await using d = await openDocket();
  await newBackup(d);
  await d.docket.session.lockRegister();
  const disk = smallDisk(64);
  try {
    const path = join(disk.folder, 'Harbour Co.docket');
    await cp(d.path, path, { recursive: true });
    const secret = { recoveryKey: d.recoveryKey };
    const context = testContext(d.folder, '2026-11-26T09:12:00Z');
    context.session.path = path;
    const docket = createRouterClient(router, { context });
    await writeFile(join(path, 'keys.json'), '{ "format": 1, "cut');
    const before = await keyFilesIn(path);
    disk.fill();
    await expect(docket.restore.restoreKeyFile({ secret })).rejects.toMatchObject({ code: 'CANNOT_OPEN' });
    expect(await keyFilesIn(path)).toEqual(before);
    disk.free();
    await docket.restore.restoreKeyFile({ secret });
    const names = (await keyFilesIn(path)).map(([name]) => name);
    expect(names).toEqual(['keys.json', 'keys.json.damaged-2026-11-26T091200Z']);

    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await writeFile(join(path, 'keys.json'), 'spoilt while it was open');
    const spoilt = await keyFilesIn(path);
    disk.fill();
    await expect(docket.check.mendKeyFile()).rejects.toMatchObject({
      code: expect.stringMatching(/DISK_FULL|DAMAGED/u),
    });
    expect(await keyFilesIn(path)).toEqual(spoilt);
    disk.free();
    context.setNow('2026-11-26T10:12:00Z');
    await docket.check.mendKeyFile();
    expect(await readKeyFile(path)).toMatchObject({ format: 1 });
    await docket.session.lockRegister();
  } finally {
    disk.remove();
  }
});

test('where the damaged key file cannot be kept, it stays as it is', async () => {
  await using d = await openDocket();
  const keyFile = await readKeyFile(d.path);
  await mkdir(join(d.path, 'keys.json.damaged-2026'));
  await writeFile(join(d.path, 'keys.json.damaged-2026', 'mine'), 'x');
  await writeFile(join(d.path, 'keys.json'), 'spoilt');
  await expect(putKeyFileBack(d.path, keyFile, '2026')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(join(d.path, 'keys.json'), 'utf8')).toBe('spoilt');
  expect((await readdir(d.path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a key file is put back where none is, where a folder stands, and where a link leads away', async () => {
  await using d = await openDocket();
  const keyFile = await readKeyFile(d.path);
  const mine = join(d.folder, 'thesis.docx');
  await writeFile(mine, 'years of work');
  const [path, kept] = [join(d.path, 'keys.json'), join(d.path, 'keys.json.damaged-2026')];
  for (const [what, put] of [
    ['none', async () => undefined],
    ['folder', async () => await mkdir(path)],
    ['link', async () => await symlink(mine, path)],
  ] as const) {
    await rm(path, { recursive: true });
    await put();
    await putKeyFileBack(d.path, keyFile, '2026');
    expect(await readKeyFile(d.path)).toEqual(keyFile);
    expect((await lstat(path)).isFile()).toBe(true);
    const there = await lstat(kept).catch(() => undefined);
    expect(there === undefined ? 'none' : there.isDirectory() ? 'folder' : 'link', what).toBe(what);
    await rm(kept, { recursive: true, force: true });
  }
  expect(await readFile(mine, 'utf8')).toBe('years of work');
});
