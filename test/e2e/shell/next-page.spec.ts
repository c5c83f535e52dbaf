import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

const pageBytes = 4096;

test('an officer who locks a damaged register to salvage it finds the form for it', async ({ page }) => {
  await using host = await startUnlocked();
  for (let logged = 0; logged < 4; logged += 1)
    await host.docket.requests.logRequest(newRequest({ body: 'A long letter about a boiler. '.repeat(300) }));
  const wrong = await openWindow(page, host.address);
  const { path = '' } = await host.docket.session.showStatus();
  // Letters go bad on the disk while the register is open.
  const file = await open(join(path, 'register.db'), 'r+');
  for (const number of [45, 50, 55, 60, 65]) await file.write('damaged!', number * pageBytes + 900);
  await file.close();
  await goTo(page, '/check');
  await page.getByRole('button', { name: t('check.checkRegister.start') }).press('Enter');
  await page
    .getByRole('button', { name: t('check.ways.salvage') })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { name: t('salvage.salvageRegister.title') })).toBeVisible();
  await expect(page.getByLabel(t('salvage.salvageRegister.folder'))).toHaveValue(/ salvaged\.docket$/u);
  expect((await host.docket.session.showStatus()).state).toBe('locked');
  // Another page after that begins as always.
  await page.reload();
  await expect(page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('a secret that was copied is off the clipboard once somebody comes back to a window that locked behind another', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await using host = await startUnlocked();
  await openWindow(page, host.address);
  await goTo(page, '/people');
  const reset = t('people.listPeople.of.reset', { name: 'Ines Falk' });
  await page.getByRole('button', { name: reset, exact: true }).press('Enter');
  await page.getByRole('button', { name: t('people.resetPassphrase.make') }).press('Enter');
  const oneTime = (await page.locator('[data-one-time]').textContent()) ?? '';
  await page.getByRole('button', { name: t('people.resetPassphrase.copy') }).click();
  const onClipboard = async () => await page.evaluate(async () => await navigator.clipboard.readText());
  await expect.poll(onClipboard).toBe(oneTime);
  await page.getByRole('button', { name: t('ui.done'), exact: true }).press('Enter');
  // What a browser says to a window that lies behind another.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => await Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Control+l');
  await loaded;
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  expect(await onClipboard()).toBe(oneTime);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(onClipboard).toBe('');
});
