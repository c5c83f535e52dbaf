import { existsSync } from 'node:fs';
import { cp, mkdir, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../../main/core/router.ts';
import { markOf } from '../../../main/core/files/machine/this-computer.ts';
import { newBackup, withDocument } from '../../support/care.ts';
import { openDocket } from '../../support/open-docket.ts';

const hex = '00112233aabbccdd';
/** No process has this number: it is above what any system gives. */
const ended = 2 ** 30;

test('what a kill left of files that are written whole is gone after the next unlocking, and nothing else is', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const place = join(d.folder, 'second');
  await mkdir(place);
  await d.docket.backups.chooseBackupPlace({ path: place });
  const backup = join('backups', basename(await newBackup(d)));
  await d.docket.session.lockRegister();
  const state = d.context.host.stateFolder;
  const second = join(place, 'Harbour Co backups');

  const left = [
    ...[
      'keys.json',
      'open-by.json',
      'register.salt',
      'backups/keys.json',
      `${backup}/manifest.json`,
      `${backup}/keys.json`,
    ].map((name) => join(d.path, `${name}.${hex}.tmp`)),
    join(d.path, `keys.json.${hex}.tmp.${hex}.tmp`), // as an earlier Docket left it
    join(d.path, 'ledger.db.anew'),
    ...['heads.json', 'begun-1.txt', 'unnamed-1.json', 'guesses-1.json', 'told-1.json'].map((name) =>
      join(state, `${name}.${hex}.tmp`),
    ),
    join(second, basename(backup), `keys.json.${hex}.tmp`),
    join(second, `.making-${hex}`),
  ];
  const kept = [
    ...['keys.json.tmp', `keys.json.${hex.slice(1)}.tmp`, `mine.json.${hex}.tmp`, `backups/mine.${hex}.tmp`].map(
      (name) => join(d.path, name),
    ),
    join(state, `mine.json.${hex}.tmp`),
  ];
  for (const path of [...left, ...kept]) await writeFile(path, 'half');
  const folders = [join(d.path, `open-by.json.ff${hex.slice(2)}.tmp`), join(state, `heads.json.ff${hex.slice(2)}.tmp`)];
  for (const path of folders) await mkdir(path);
  const mine = join(d.folder, 'thesis.docx');
  await writeFile(mine, 'years of work');
  const link = join(d.path, `register.salt.ff${hex.slice(2)}.tmp`);
  await symlink(mine, link);
  const halfBackup = join(d.path, 'backups', `.making-${hex}`);
  await mkdir(halfBackup);
  await writeFile(join(halfBackup, 'register.db'), 'half');
  // Somebody comes back an hour later: only by its age is it told from what another process writes.
  const earlier = new Date(Date.now() - 3_600_000);
  for (const path of [...left, ...kept]) await utimes(path, earlier, earlier);

  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  await newBackup(d); // which brings the second place into step
  expect([...left, halfBackup].filter((path) => existsSync(path))).toEqual([]);
  expect([...kept, ...folders, link, mine].filter((path) => !existsSync(path))).toEqual([]);
});

test('what another process may be writing into this computer’s memory stays', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const underWay = join(d.context.host.stateFolder, `heads.json.${hex}.tmp`);
  await writeFile(underWay, 'half');
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect(existsSync(underWay)).toBe(true);
});

test('the folders of a killed restore, salvage and drill are gone after the next unlocking, and no other', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const state = d.context.host.stateFolder;
  const half = [`${d.path}.restoring-00112233`, `${d.path}.creating-00112233`, join(state, 'drill-00112233')];
  const whole = `${d.path} restored 2026-11-25 0912 UTC`;
  const unlisted = `${d.path}.restoring-aabbccdd`;
  const underWay = `${d.path}.restoring-44556677`;
  for (const folder of [...half, whole, unlisted, underWay]) await cp(d.path, folder, { recursive: true });
  const away = join(d.folder, 'a stick', 'Away.docket.restoring-00112233');
  const list =
    [...half, whole, away].map((path) => `+ ${ended} ${path}\n`).join('') + `+ ${process.ppid} ${underWay}\n`;
  await writeFile(join(state, 'made-folders.txt'), list);
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect(half.filter((path) => existsSync(path))).toEqual([]);
  expect([whole, unlisted, underWay].filter((path) => !existsSync(path))).toEqual([]);

  // A disk that was not there is asked the next time.
  await d.docket.session.lockRegister();
  await mkdir(join(d.folder, 'a stick'));
  await rename(unlisted, away);
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect(existsSync(away)).toBe(false);
});

test('what another computer with the same home folder makes is its own to remove, whatever runs here', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const ids = ['1'.repeat(32), '2'.repeat(32)] as const;
  const folders = ids.map((id) => `${d.path}.restoring-${id.slice(0, 8)}`);
  for (const folder of folders) await cp(d.path, folder, { recursive: true });
  const lines = ids.map((id, n) => `+ ${ended}@${markOf('docket made folders v1', id)} ${folders[n]}\n`);
  await writeFile(join(d.context.host.stateFolder, 'made-folders.txt'), lines.join(''));
  for (const [n, computerId] of ids.entries()) {
    const context = { ...d.context, host: { ...d.context.host, computerId } };
    const { session } = createRouterClient(router, { context });
    await session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await session.lockRegister();
    expect(folders.map((folder) => existsSync(folder))).toEqual([false, n === 0]);
  }
});
