import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newRequest } from '../../support/new-request.ts';
import { mayMount, smallDisk } from '../../promises/small-disk.ts';
import { saveCopy } from '../support/save-copy.ts';
import { passphrases } from '../support/start-host.ts';
import { goTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { answerDialog, chooseWhere, holdDialog, sayOfPower, suggestedPlace } from './support/in-main.ts';
import { giveToOrdinaryUser, type Desktop } from './support/start-desktop.ts';

const mebibyte = 1024 * 1024;
const safe = t('documents.save.safe');
const refused = (why: 'notAllowed' | 'folderGone' | 'tooLarge' | 'diskFull') =>
  t('desktop.save.refused', { why: t(`desktop.save.why.${why}`) });

/** Opens a case with one file of two mebibytes in it, and answers its bytes. */
async function openCase({ window }: Desktop): Promise<Buffer> {
  const buffer = Buffer.from('All that was said of the tenancy. '.repeat(64_000)).subarray(0, 2 * mebibyte);
  await unlock(window, passphrases.dpo);
  const { reference } = await docketIn(window).requests.logRequest(newRequest());
  await goTo(window, `/requests/${reference}/documents`);
  await window.locator('input[type=file]').setInputFiles({ name: 'Recordings.txt', mimeType: 'text/plain', buffer });
  await expect(window.locator('tr[data-index]')).toHaveCount(1);
  return buffer;
}

async function saveTo({ main, window }: Desktop, path: string): Promise<void> {
  await main(chooseWhere, path);
  await saveCopy(window, 'Recordings');
}

/** After a refusal: the same document goes to another place. */
async function expectSavedElsewhere(desktop: Desktop, bytes: Buffer): Promise<void> {
  const good = join(desktop.home, 'Recordings.txt');
  await saveTo(desktop, good);
  await expect.poll(async () => bytes.equals(await readFile(good).catch(() => Buffer.alloc(0)))).toBe(true);
  await expect(desktop.window.getByText(safe)).toHaveCount(0);
  expect(desktop.stderr()).toBe('');
}

test('a file that may not be written over stays as it was, and the window says so', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const bytes = await openCase(desktop);
  const kept = join(desktop.home, 'Kept.txt');
  await writeFile(kept, 'as it was');
  await giveToOrdinaryUser(kept);
  await chmod(kept, 0o444);
  const before = await readdir(desktop.home);
  await saveTo(desktop, kept);
  await expect(desktop.window.getByText(t('desktop.save.notWritable'))).toContainText(safe);
  expect(await readFile(kept, 'utf8')).toBe('as it was');
  expect(await readdir(desktop.home)).toEqual(before);
  await expectSavedElsewhere(desktop, bytes);
});

test('a folder in which one may not write gets nothing, and the window says so', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const bytes = await openCase(desktop);
  const shut = join(desktop.home, 'shut');
  await mkdir(shut);
  await giveToOrdinaryUser(shut);
  await chmod(shut, 0o555);
  await saveTo(desktop, join(shut, 'Recordings.txt'));
  await expect(desktop.window.getByText(refused('notAllowed'))).toContainText(safe);
  expect(await readdir(shut)).toEqual([]);
  await saveTo(desktop, join(desktop.home, 'nowhere', 'Recordings.txt'));
  await expect(desktop.window.getByText(refused('folderGone'))).toContainText(safe);
  await saveTo(desktop, shut);
  await expect(desktop.window.getByText(t('desktop.save.notAFile'))).toContainText(safe);
  await expectSavedElsewhere(desktop, bytes);
});

test('nothing is saved into the register’s own folder', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const bytes = await openCase(desktop);
  const [name = ''] = (await readdir(desktop.registers)).filter((one) => /^[^.].*\.docket$/u.test(one));
  const register = join(desktop.registers, name);
  const before = await readdir(register, { recursive: true });
  for (const inside of ['register.db', 'Recordings.txt', join('vault', 'Recordings.txt')]) {
    await saveTo(desktop, join(register, inside));
    await expect(desktop.window.getByText(t('desktop.save.inRegister'))).toContainText(safe);
  }
  const after = await readdir(register, { recursive: true });
  expect(after.filter((one) => !before.includes(one) && /Recordings|\.part$/u.test(one))).toEqual([]);
  await expectSavedElsewhere(desktop, bytes);
});

test('a disk without room gets nothing but the file it had, and the window says so', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const bytes = await openCase(desktop);
  // Who may not mount a disk lets the system refuse this process every file of more than a mebibyte.
  const disk = mayMount ? smallDisk(3) : undefined;
  try {
    const folder = disk?.folder ?? join(desktop.home, 'small');
    if (disk === undefined) await mkdir(folder);
    await giveToOrdinaryUser(folder);
    const target = join(folder, 'Recordings.txt');
    await writeFile(target, 'as it was');
    await giveToOrdinaryUser(target);
    disk?.fill(mebibyte);
    if (disk === undefined) execFileSync('prlimit', ['--pid', String(desktop.pid), `--fsize=${mebibyte}`]);
    const before = await readdir(folder);
    await saveTo(desktop, target);
    const words = refused(disk === undefined ? 'tooLarge' : 'diskFull');
    await expect(desktop.window.getByText(words)).toContainText(safe);
    expect(await readFile(target, 'utf8')).toBe('as it was');
    expect(await readdir(folder)).toEqual(before);
    if (disk === undefined) execFileSync('prlimit', ['--pid', String(desktop.pid), '--fsize=unlimited']);
    await expectSavedElsewhere(desktop, bytes);
  } finally {
    disk?.remove();
  }
});

test('a save dialog that stands open while the register locks saves nothing, whatever is chosen then', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window, home } = desktop;
  await openCase(desktop);
  await main(holdDialog, null);
  await saveCopy(window, 'Recordings');
  await expect.poll(async () => await main(suggestedPlace, null)).toContain('Recordings.txt');
  const before = await readdir(home, { recursive: true });
  await main(sayOfPower, 'lock-screen');
  await window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await main(answerDialog, join(home, 'Recordings.txt'));
  await unlock(window, passphrases.dpo);
  expect(await readdir(home, { recursive: true })).toEqual(before);
  expect(desktop.stderr()).toBe('');
});
