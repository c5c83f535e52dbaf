import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newRequest } from '../../support/new-request.ts';
import { saveCopy } from '../support/save-copy.ts';
import { passphrases } from '../support/start-host.ts';
import { goTo, unlock } from '../support/window.ts';
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { hashOf } from './support/hash-of.ts';
import { chooseWhere } from './support/in-main.ts';
import { giveToOrdinaryUser, type Desktop } from './support/start-desktop.ts';

const mebibyte = 1024 * 1024;

/** Opens a case, adds a file of random bytes from the disk, and saves it again under another name. */
async function addAndSave({ main, folder, home, window }: Desktop, bytes: number) {
  const [sent, saved] = [join(folder, 'Recordings.bin'), join(home, 'Recordings saved.bin')];
  await writeFile(sent, randomBytes(bytes));
  await giveToOrdinaryUser(sent);
  await unlock(window, passphrases.dpo);
  const { reference } = await docketIn(window).requests.logRequest(newRequest());
  await goTo(window, `/requests/${reference}/documents`);
  await window.locator('input[type=file]').setInputFiles(sent);
  await expect(window.locator('tr[data-index]')).toHaveCount(1);
  await main(chooseWhere, saved);
  await saveCopy(window, 'Recordings');
  return { sent: await hashOf(sent), saved };
}

test('a file goes into a case and out of it again, byte for byte', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { sent, saved } = await addAndSave(desktop, 3 * mebibyte + 17);
  await expect.poll(async () => await hashOf(saved)).toBe(sent);
  expect(desktop.window.url()).toMatch(/^docket:\/\/app\/#\/requests\/.*\/documents$/u);
});

/** Three slices and a little; the long form sends what a recording of an interview has. */
const large = process.env['DOCKET_PROOF'] === 'full' ? 120 : 24;

test(`a file of ${large} MB goes in and out in slices`, async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { sent, saved } = await addAndSave(desktop, large * mebibyte + 17);
  await expect.poll(async () => await hashOf(saved), { intervals: [1000] }).toBe(sent);
});
