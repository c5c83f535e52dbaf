import { mkdirSync, utimesSync, watch, writeFileSync } from 'node:fs';
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
    for await (const step of await d.docket.restore.restoreBackup({ backup, secret, to }))
      if (step.kind === 'progress') await writeFile(join(to, 'precious.txt'), 'mine');
  };
  await expect(restoring()).rejects.toMatchObject({ code: 'FOLDER_TAKEN' });
  expect(await readdir(to)).toEqual(['precious.txt']);
  expect((await readdir(d.folder)).filter((name) => name.includes('.restoring-'))).toEqual([]);
});

test('folders that only look like what a restore leaves are somebody else’s, and stay', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  await d.docket.session.lockRegister();
  const mine = [`${d.path}.restoring-0a1b2c3d`, `${d.path} restored 2026-11-25 1130 UTC`];
  for (const folder of mine) {
    await mkdir(folder);
    await writeFile(join(folder, 'precious.txt'), 'mine');
  }
  const secret = { recoveryKey: d.recoveryKey };
  for await (const _step of await d.docket.restore.restoreBackup({ backup, secret }));
  for (const folder of mine) expect(await readdir(folder)).toEqual(['precious.txt']);
});

for (const { what, meanwhile, refusal, left } of [
  {
    what: 'what comes into the chosen folder while a salvage runs stays, and nothing of the salvage does',
    meanwhile: (to: string) => {
      mkdirSync(to, { recursive: true });
      writeFileSync(join(to, 'precious.txt'), 'mine');
    },
    refusal: 'FOLDER_TAKEN',
    left: ['salvaged', 'salvaged/precious.txt'],
  },
  {
    what: 'a salvage beside another program that works in the register is refused, and leaves nothing',
    meanwhile: (_to: string, from: string) => utimesSync(join(from, 'register.db'), new Date(0), new Date(0)),
    refusal: 'IN_USE',
    left: [],
  },
])
  test(what, async () => {
    await using d = await openDocket();
    await d.docket.session.lockRegister();
    const before = await readdir(d.folder, { recursive: true });
    const to = join(d.folder, 'salvaged');
    const secret = { recoveryKey: d.recoveryKey };
    const begun = watch(d.folder, (_event, name) => void (name?.includes('.creating-') && meanwhile(to, d.path)));
    const salvaging = async () => await lastOf(await d.docket.salvage.salvageRegister({ secret, to }));
    await expect(salvaging()).rejects.toMatchObject({ code: refusal });
    begun.close();
    const after = await readdir(d.folder, { recursive: true });
    expect(after.filter((name) => !before.includes(name) && !name.startsWith('.docket'))).toEqual(left);
  });
