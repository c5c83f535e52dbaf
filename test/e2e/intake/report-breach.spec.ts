import { expect, test } from '@playwright/test';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, openWindow, unlock } from '../support/window.ts';

const words = 'I put two repair letters in one envelope. The tenant at number 16 rang.';

test('a member of staff reports, keeps a code, and the officer reads it', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await page.getByRole('link', { name: 'Report a problem with personal information' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report a problem' })).toBeFocused();

  await page.getByRole('button', { name: 'Seal and send' }).click();
  await expect(page.getByText('Write in a few words what happened.')).toBeVisible();
  await expect(page.getByLabel('What happened?')).toBeFocused();

  await page.getByLabel('What happened?').fill(words);
  // A moment that is none leads to its field too.
  await page.getByLabel('When did you notice?').fill('tomorrow 9.05');
  await page.getByRole('button', { name: 'Seal and send' }).press('Enter');
  await expect(page.getByText('That is later than now. Say when you noticed it.')).toBeVisible();
  await expect(page.getByLabel('When did you notice?')).toBeFocused();
  await page.getByLabel('When did you notice?').fill('today 9.05');
  await page.getByLabel('When did you notice?').blur();
  await expect(page.getByLabel('When did you notice?')).toHaveValue('Wed 25 Nov 2026, 09:05');
  await page.getByText('Residents').click();
  await page.getByText('Names and addresses').click();
  await page.getByLabel('No, it has stopped').check();
  await page.getByLabel('Your team (optional)').fill('Housing');
  await expectSound(page, 'report-breach');

  await page.getByRole('button', { name: 'Close without sending' }).click();
  await expect(page.getByRole('dialog', { name: 'Close without sending?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep writing' })).toBeFocused();
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await expect(page.getByLabel('What happened?')).toHaveValue(words);
  // So does whoever goes back in the browser, by mistake.
  for (const stay of ['Keep writing', 'Close'] as const) {
    await page.goBack();
    await page.getByRole('dialog').getByRole('button', { name: stay, exact: true }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a problem with personal information');
    await expect(page.getByLabel('What happened?')).toHaveValue(words);
  }

  await page.getByRole('button', { name: 'Seal and send' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thank you. Your report is sealed.' }).waitFor();
  const code = (await page.locator('[data-receipt-code]').textContent()) ?? '';
  await expect(page.getByText('5 of 5 questions answered')).toBeVisible();
  await expectSound(page, 'report-sealed');
  expect(await page.content()).not.toContain('repair letters');

  await page.goBack();
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByLabel('What happened?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).click();

  await unlock(page, passphrases.dpo);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sealed reports' }).click();
  await page.getByText(code).waitFor();
  await expectSound(page, 'list-inbox');
  await page.keyboard.press('Enter');
  await page.getByText(words).waitFor();
  await expectSound(page, 'open-sealed-report');

  await page.getByLabel('Why not').fill('The tenants share a household.');
  await page.getByRole('button', { name: 'Keep it as not a breach' }).click();
  await expect(page.getByText('Not a breach. The tenants share a household.')).toBeVisible();
  expect(wrong).toEqual([]);
});

test('a report that could not be kept stays in the window', async ({ page }) => {
  await using host = await startWithRegister();
  await openWindow(page, host.address);
  await page.getByRole('link', { name: 'Report a problem with personal information' }).click();
  await page.getByLabel('What happened?').fill(words);
  await page.route('**/-/rpc/intake/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Seal and send' }).click();
  await expect(page.getByText('It was not sent. Your words are still here.')).toBeVisible();
  await expect(page.getByLabel('What happened?')).toHaveValue(words);

  await page.unroute('**/-/rpc/intake/**');
  await page.getByRole('button', { name: 'Seal and send' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thank you. Your report is sealed.' }).waitFor();
});
