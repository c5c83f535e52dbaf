import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { UpdateManifest, UpdatePlatform } from '../../../main/contract/updates/update.ts';
import { newRequest } from '../../support/new-request.ts';
import { inventedInstaller, manifestOf, newSigner, signedUpdate } from '../../updates/release.ts';
import { passphrases, type RunningHost, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const signer = newSigner('release key of the spec');
const platform = `linux-${process.arch}` as UpdatePlatform; // the specs run on Linux, on either processor
const version = '900.0.0';
/** Backups are made of a whole register, on a machine that does other things. */

function described(installer: Uint8Array, said: Partial<UpdateManifest> = {}): UpdateManifest {
  return manifestOf(installer, { version, platform, ...said });
}

/** A folder with an update file and its installer, as somebody brings them. */
async function release(host: RunningHost, installer: Uint8Array, said: Partial<UpdateManifest> = {}) {
  const folder = await mkdtemp(join(host.folder, 'brought-'));
  const put = async (name: string, bytes: Uint8Array | string) => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  return {
    put,
    update: await put(`docket-${version}.docket-update`, signedUpdate(described(installer, said), signer)),
    installer: await put('docket (1).deb', installer),
  };
}

/** A button by either of its two names. */
function either(first: string, then: string): RegExp {
  return new RegExp(`^(?:${RegExp.escape(first)}|${RegExp.escape(then)})$`, 'u');
}

/** Chooses a file by keyboard alone. */
async function choose(page: Page, name: RegExp, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  const chooser = await asked;
  // One that still holds the last file tells nothing when that is chosen again.
  expect(await chooser.element().evaluate((input) => (input as HTMLInputElement).value)).toBe('');
  await chooser.setFiles(path);
}

const updateButton = either(t('updates.takeUpdate.chooseUpdateFile'), t('updates.takeUpdate.chooseOtherUpdateFile'));
const installerButton = either(t('updates.takeUpdate.chooseInstaller'), t('updates.takeUpdate.chooseOtherInstaller'));
const updateFile = t('updates.takeUpdate.updateFile');
const ending = '.docket-update';
const named = 'docket_0.2.0_amd64.deb';
const part = (page: Page, name: string) => page.getByRole('region', { name });

test('an officer takes an update from two files by keyboard alone, and each refusal stands where it happened', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await using host = await startUnlocked({ releaseKeys: [signer.releaseKey] });
  const installer = inventedInstaller(1_500_000);
  const files = await release(host, installer);
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/settings');
  await page.getByRole('link', { name: t('organisation.settings.update') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t('updates.showUpdate.title') }).waitFor();
  const own = { version: '|', platform: t(`updates.platforms.${platform}`) };
  const [before = '', after = ''] = t('updates.showUpdate.thisIsFor', own).split('|');
  const thisIs = new RegExp(`^${RegExp.escape(before)}\\d+\\.\\d+\\.\\d+${RegExp.escape(after)}`, 'u');
  await expect(page.getByText(thisIs)).toBeVisible();
  const take = page.getByRole('button', { name: t('updates.takeUpdate.submit') });
  await expectSound(page, 'update-empty');
  await take.press('Enter');
  const first = part(page, updateFile);
  const second = part(page, t('updates.takeUpdate.installer'));
  await expect(first.getByRole('alert')).toHaveText(t('updates.takeUpdate.noUpdateFile'));
  await expect(second.getByRole('alert')).toHaveText(t('updates.takeUpdate.noInstaller'));
  await expect(page.getByRole('button', { name: updateButton })).toBeFocused();
  await expectSound(page, 'update-nothing-chosen');

  await choose(page, updateButton, await files.put('letter.txt', 'Dear officer, '.repeat(20)));
  await expect(first.getByRole('alert')).toContainText(t('updates.refused.not-an-update', { ending }));
  await choose(page, updateButton, files.installer);
  await expect(first.getByRole('alert')).toContainText(t('updates.refused.too-large', { ending }));
  const forged = await readFile(files.update);
  forged[300] = (forged[300] ?? 0) ^ 1;
  await choose(page, updateButton, await files.put('forged.docket-update', forged));
  await expect(first.getByRole('alert')).toContainText(t('updates.refused.signature'));
  await expect(page.getByRole('button', { name: updateButton })).toBeFocused();
  await expectSound(page, 'update-refused');
  const old = signedUpdate(described(installer, { version: '0.0.9' }), signer);
  await choose(page, updateButton, await files.put('old.docket-update', old));
  const older = t('updates.refused.older-version', { version: '0.0.9', own: '|' }).split('|');
  for (const words of older) await expect(first.getByRole('alert')).toContainText(words);
  await take.press('Enter');
  await expect(page.getByRole('button', { name: updateButton })).toBeFocused();
  await choose(page, updateButton, files.update);
  await expect(first.getByText('Fri 20 Nov 2026')).toBeVisible();
  await expect(first.getByText(t('updates.takeUpdate.keepsFormat'))).toBeVisible();
  await take.press('Enter');
  await expect(page.getByRole('button', { name: installerButton })).toBeFocused();

  const which = t('updates.takeUpdate.whichInstaller', { name: named, size: '1.5 MB' });
  await expect(second.getByText(which, { exact: true })).toBeVisible();
  await choose(page, installerButton, await files.put('half.deb', installer.subarray(0, 700_000)));
  await take.focus();
  await page.keyboard.press('Enter');
  const short = { missing: 800_000, count: '800000', installer: named };
  await expect(second.getByRole('alert')).toContainText(t('updates.refused.installer-short', short));
  await expect(page.getByRole('button', { name: installerButton })).toBeFocused();
  const other = Buffer.from(installer);
  other[1_000_000] = 0;
  await choose(page, installerButton, await files.put('other.deb', other));
  await expect(second.getByRole('alert')).toHaveCount(0);
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(second.getByRole('alert')).toContainText(t('updates.refused.installer-changed', { installer: named }));
  await expectSound(page, 'update-installer-refused');
  await choose(page, installerButton, files.installer);
  await take.focus();
  await page.keyboard.press('Enter');

  const ready = t('updates.showUpdate.ready', { version });
  await expect(page.getByRole('heading', { name: ready })).toBeFocused();
  const backedUp = t('updates.showUpdate.backedUp', { backup: '2026-11-25T0912Z-update' });
  await expect(page.getByText(backedUp, { exact: true })).toBeVisible();
  await expectSound(page, 'update-ready');
  const path = join(host.folder, '.docket', 'updates', `docket-${version}-${platform}.deb`);
  const command = `sudo dpkg -i '${path}'`;
  await expect(page.getByText(command)).toBeVisible();
  expect((await readFile(path)).equals(installer)).toBe(true);
  await page.getByRole('button', { name: t('updates.installUpdate.copy.command') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('ui.copied') })).toBeVisible();
  // The page of Settings has a button of this name in the head too.
  await part(page, ready)
    .getByRole('button', { name: t('updates.installUpdate.lock') })
    .focus();
  await page.keyboard.press('Enter');
  await unlock(page, passphrases.dpo);
  expect(await page.evaluate(async () => await navigator.clipboard.readText())).toBe(command);
  await goTo(page, '/settings/update');
  await expect(page.getByText(t('updates.showUpdate.readAgain', { date: 'Fri 20 Nov 2026' }))).toBeVisible();
  await expect(page.getByText(command)).toBeVisible();
  await expectSound(page, 'update-waits');
  await page.getByRole('button', { name: t('updates.showUpdate.takeAnother') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: updateFile })).toBeFocused();
  await choose(page, updateButton, files.update);
  await expect(part(page, updateFile).getByText('Fri 20 Nov 2026')).toBeVisible();
  await expectSound(page, 'update-another');
  await goTo(page, '/audit');
  await expect(page.getByText(t('audit.actions.updates.takeUpdate')).first()).toBeVisible();
  await goTo(page, '/backups');
  await expect(page.getByRole('row', { name: t('ui.backup.reasons.update') })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('both files can be dropped at once, and what is stopped keeps them chosen', async ({ page }) => {
  await using host = await startUnlocked({ releaseKeys: [signer.releaseKey] });
  const installer = inventedInstaller(1_000_000);
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/settings/update');
  const first = part(page, updateFile);
  await first.waitFor();
  const held = await page.evaluateHandle(
    ([update, program]) => {
      const data = new DataTransfer();
      const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes(program)], 'docket.deb'));
      data.items.add(new File([bytes(update)], 'docket.docket-update'));
      return data;
    },
    [signedUpdate(described(installer), signer).toString('latin1'), installer.toString('latin1')] as const,
  );
  await first.dispatchEvent('dragover', { dataTransfer: held });
  await expect(page.getByText(t('updates.takeUpdate.drop'))).toBeVisible();
  await first.dispatchEvent('drop', { dataTransfer: held });
  await expect(first.getByText(version, { exact: true })).toBeVisible();
  const chosen = page.getByText(t('updates.takeUpdate.chosen', { name: 'docket.deb', size: '1.0 MB' }));
  await expect(chosen).toBeVisible();
  const take = page.getByRole('button', { name: t('updates.takeUpdate.submit') });
  await take.press('Enter');
  await page.getByRole('button', { name: t('ui.stop') }).press('Enter');
  await expect(page.getByText(t('updates.takeUpdate.stopped'))).toBeVisible();
  await expect(take).toBeFocused();
  await expect(chosen).toBeVisible();
  await take.press('Enter');
  await expect(page.getByRole('heading', { name: t('updates.showUpdate.ready', { version }) })).toBeFocused();
  expect(wrong).toEqual([]);
});

test('a backup that is refused stops the update in words, and a handler is not led to it', async ({ page }) => {
  await using host = await startUnlocked({ releaseKeys: [signer.releaseKey] });
  const handler = 'nine paper boats on a canal';
  await host.docket.people.addPerson({ name: 'Tobias Renn', role: 'handler', passphrase: handler });
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: t('requests.head.addDocuments') }).click();
  const notes = { name: 'Visit notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Invented words.') };
  await page.locator('input[type=file]').setInputFiles([notes]);
  await expect(page.locator('tr[data-index]')).toHaveCount(1);
  const { path = '' } = await host.docket.session.showStatus();
  await rm(join(path, 'vault'), { recursive: true });

  const installer = inventedInstaller(100_000);
  const files = await release(host, installer);
  await goTo(page, '/settings/update');
  await choose(page, updateButton, files.update);
  await choose(page, installerButton, files.installer);
  const take = page.getByRole('button', { name: t('updates.takeUpdate.submit') });
  await expect(part(page, updateFile).getByText(version, { exact: true })).toBeVisible();
  await take.press('Enter');
  const third = part(page, t('updates.takeUpdate.getReady'));
  await expect(third.getByRole('alert')).toContainText(t('updates.takeUpdate.failed'));
  const refused = t('backups.refused.documents-missing', { missing: 1, count: '1' });
  await expect(third.getByRole('alert')).toContainText(refused);
  await expect(take).toBeFocused();
  await expectSound(page, 'update-backup-refused');
  expect(existsSync(join(host.folder, '.docket', 'updates'))).toBe(false);

  await page.keyboard.press('Control+l');
  await unlock(page, handler);
  await goTo(page, '/settings');
  await page.getByRole('heading', { level: 1, name: t('organisation.settings.title') }).waitFor();
  await expect(page.getByRole('link', { name: t('organisation.settings.update') })).toHaveCount(0);
  await goTo(page, '/settings/update');
  await expect(page.getByText(t('updates.showUpdate.onlyOfficer'))).toBeVisible();
  await expect(page.getByRole('button', { name: updateButton })).toHaveCount(0);
  await expectSound(page, 'update-handler');
  expect(wrong).toEqual([]);
});
