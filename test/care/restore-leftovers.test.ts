import { existsSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastOf, newBackup } from '../support/care.ts';
import { openDocket } from '../support/open-docket.ts';

test('what comes into the chosen empty folder while a restore runs stays, and nothing of the restore does', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  const to = join(d.folder, 'new home');
  await mkdir(to);
  const secret = { recoveryKey: d.recoveryKey };
  const restoring = async () => {
    for await (const step of await d.docket.care.restoreBackup({ backup, secret, to }))
      if (step.kind === 'progress') await writeFile(join(to, 'precious.txt'), 'mine');
  };
  await expect(restoring()).rejects.toMatchObject({ code: 'FOLDER_TAKEN' });
  expect(await readdir(to)).toEqual(['precious.txt']);
  expect((await readdir(d.folder)).filter((name) => name.includes('.restoring-'))).toEqual([]);
});

test('folders that only look like what a restore leaves are somebody else’s, and stay', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  await d.docket.register.lockRegister();
  const mine = [`${d.path}.restoring-0a1b2c3d`, `${d.path} restored 2026-11-25 1130 UTC`];
  for (const folder of mine) {
    await mkdir(folder);
    await writeFile(join(folder, 'precious.txt'), 'mine');
  }
  const secret = { recoveryKey: d.recoveryKey };
  for await (const _step of await d.docket.care.restoreBackup({ backup, secret }));
  for (const folder of mine) expect(await readdir(folder)).toEqual(['precious.txt']);
});

test('what comes into the folder of a salvage that fails stays', async () => {
  await using d = await openDocket();
  await d.docket.register.lockRegister();
  const to = join(d.folder, 'salvaged');
  const secret = { recoveryKey: d.recoveryKey };
  const salvaging = async () => await lastOf(await d.docket.care.salvageRegister({ secret, to }));
  const stranger = watch(d.folder, (_event, name) => {
    if (name !== 'salvaged' || !existsSync(to)) return;
    writeFileSync(join(to, 'precious.txt'), 'mine');
    utimesSync(join(d.path, 'register.db'), new Date(0), new Date(0)); // as another program that works in it
  });
  await expect(salvaging()).rejects.toMatchObject({ code: 'IN_USE' });
  stranger.close();
  expect(await readdir(to)).toEqual(['precious.txt']);
});
