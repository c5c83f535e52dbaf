import { expect, test } from '@playwright/test';
import { dropFile, letterPath } from '../support/letters.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, unlock } from '../support/window.ts';

const maud = 'templates/en-access-default.eml';

test('a letter dropped on Today becomes a case with its due date in one save', async ({ page }) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  const wrong = await openUnlocked(page, host.address);
  await expect(page.getByText('Nothing needs you today')).toBeVisible();
  await dropFile(page.locator('main > *').first(), maud, 'letter.eml', 'message/rfc822');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log a request');
  await expect(page.getByRole('textbox', { name: /Who is asking/u })).toHaveValue('Maud Okonjo-Hale');
  await expect(page.getByRole('textbox', { name: /^Email/u })).toHaveValue('maud.okonjo@example.org');
  await expect(page.getByLabel('Received')).toHaveValue('Mon 2 Mar 2026');
  await expect(page.getByRole('checkbox', { name: 'Access' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Portability' })).toBeChecked();
  await expect(page.locator('mark', { hasText: 'Access' }).first()).toBeVisible();
  const due = page.getByRole('region', { name: 'Answer due' });
  await expect(due).toContainText('Thu 2 Apr 2026');
  await expect(due).toContainText('in 23 days, for both rights');
  await expectSound(page, 'log-request-letter');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('SAR-2026-0001 logged. Due Thu 2 Apr 2026.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo-Hale');
  await page.getByRole('link', { name: /^Documents/u }).click();
  await expect(page.getByRole('button', { name: 'letter.eml' })).toBeVisible();

  await goTo(page, '/requests/log');
  await page.locator('input[type=file]').setInputFiles(letterPath(maud));
  await expect(page.getByText('This address asked once before')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('This letter is logged already as SAR-2026-0001')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Who is asking/u })).toHaveValue('Maud Okonjo-Hale');
  expect(wrong).toEqual([]);
});

test('a request by hand says what is wrong beside the field, and keeps every word', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log a request');
  await expectSound(page, 'log-request-empty');

  await page.getByRole('textbox', { name: /^Email/u }).fill('elspeth@rowntree-vale');
  await page.getByLabel('Received').fill('27/11');
  await page.getByRole('button', { name: 'Log request' }).click();
  await expect(page.getByText('4 answers need a fix before this can be saved')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Who is asking/u })).toBeFocused();
  await expect(page.getByText('An address needs a dot after the @')).toBeVisible();
  await expect(page.getByText('That is after today, Wed 25 Nov.')).toBeVisible();
  await expect(page.getByText('No date yet')).toBeVisible();
  await expectSound(page, 'log-request-error');

  await page.getByRole('textbox', { name: /Who is asking/u }).fill('Elspeth Rowntree-Vale');
  await page.getByRole('textbox', { name: /^Email/u }).fill('elspeth@rowntree-vale.example');
  await page.getByLabel('Received').fill('25 nov');
  await page.getByText('Erasure', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Answer due' })).toContainText('Tue 29 Dec 2026');
  await page.getByLabel('Yes, ask. The clock waits for it').check();
  await expect(page.getByRole('region', { name: 'Answer due' })).toContainText('not started');
  await page.getByLabel('No, you know them').check();
  await page.getByLabel('Someone else is asking for them').check();
  await page.getByLabel('Who asks for them?').fill('Harbour Law Centre');
  await page.getByLabel('Which inbox, desk or number?').fill('Front desk, Quay 4');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Requests');
  await page.getByRole('button', { name: 'Lock the register' }).click();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(page.getByRole('textbox', { name: /Who is asking/u })).toHaveValue('Elspeth Rowntree-Vale');
  await expect(page.getByLabel('Who asks for them?')).toHaveValue('Harbour Law Centre');
  await expect(page.getByLabel('Which inbox, desk or number?')).toHaveValue('Front desk, Quay 4');
  await expect(page.getByRole('checkbox', { name: 'Erasure' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('ERA-2026-0001 logged. Due Tue 29 Dec 2026.')).toBeVisible();
  await expect(page.getByText('Asked by Harbour Law Centre')).toBeVisible();
  await expect(page.getByText('by email: Front desk, Quay 4')).toBeVisible();

  await goTo(page, '/requests/log');
  await expect(page.getByRole('textbox', { name: /Who is asking/u })).toHaveValue('');
  expect(wrong).toEqual([]);
});

test('a letter that cannot be read says so, and leaves what was typed', async ({ page }) => {
  await using host = await startWithRegister();
  await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await page.getByRole('textbox', { name: /Who is asking/u }).fill('Ottilie Vance-Marsh');
  await page.locator('input[type=file]').setInputFiles({
    name: 'scan.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0, 0]),
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Who is asking/u })).toHaveValue('Ottilie Vance-Marsh');
  await expectSound(page, 'log-request-unreadable');
});

test('a draft outlives the lock; its letter is asked for again, and another one replaces what it said', async ({
  page,
}) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await page.locator('input[type=file]').setInputFiles(letterPath(maud));
  const name = page.getByRole('textbox', { name: /Who is asking/u });
  await expect(name).toHaveValue('Maud Okonjo-Hale');
  await goTo(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday 10 March');
  await page.getByRole('button', { name: 'Lock the register' }).click();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(name).toHaveValue('Maud Okonjo-Hale');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The letter is no longer held. Drop it again')).toBeVisible();
  await expect(name).toHaveValue('Maud Okonjo-Hale');

  await page.locator('input[type=file]').setInputFiles(letterPath('templates/en-erasure-default.eml'));
  await expect(page.getByRole('checkbox', { name: 'Erasure' })).toBeChecked();
  await expect(page.getByLabel('Received')).toHaveValue('Fri 6 Mar 2026');
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(name).toHaveValue('');
  await expect(page.getByText('Drop the letter here')).toBeVisible();
});
