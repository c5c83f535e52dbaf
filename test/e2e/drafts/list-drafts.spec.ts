import { expect, test } from '@playwright/test';
import { dropFile } from '../support/letters.ts';
import { startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked } from '../support/window.ts';
import { t } from '../support/words.ts';

const requester = t('requests.fields.requester');
const maud = 'templates/en-access-default.eml';

test('a half note of a call stands on Today, and a letter that is dropped becomes a draft of its own', async ({
  page,
}) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  const wrong = await openUnlocked(page, host.address);
  const drafts = page.getByRole('region', { name: t('drafts.listDrafts.title') });
  await expect(page.getByText(t('requests.today.nothing.title'))).toBeVisible();
  await expect(drafts).toHaveCount(0);

  await goTo(page, '/requests/log');
  await page.getByRole('textbox', { name: requester }).fill('Telefonat Frau Behrens');
  await page.keyboard.press('Escape');
  await goTo(page, '/');
  await expect(drafts.getByRole('link')).toHaveText([/Telefonat Frau Behrens/u]);
  await expectSound(page, 'today-drafts');

  await dropFile(page.locator('main > *').first(), maud, 'letter.eml', 'message/rfc822');
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('Maud Okonjo-Hale');
  await page.getByRole('button', { name: t('drafts.showOther') }).click();
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('Telefonat Frau Behrens');
  await expect(page.getByRole('textbox', { name: t('requests.fields.email') })).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).not.toBeChecked();

  await page.keyboard.press('Escape');
  await goTo(page, '/');
  await expect(drafts.getByRole('link')).toHaveText([/Telefonat Frau Behrens/u, /Maud Okonjo-Hale/u]);
  expect(wrong).toEqual([]);
});

test('a second letter that is dropped on the form leaves the first a draft', async ({ page }) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  const name = page.getByRole('textbox', { name: requester });
  await dropFile(name, maud, 'letter.eml', 'message/rfc822');
  await expect(name).toHaveValue('Maud Okonjo-Hale');
  await dropFile(name, 'templates/en-erasure-default.eml', 'another.eml', 'message/rfc822');
  await expect(page.getByRole('checkbox', { name: t('terms.rights.erasure') })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).not.toBeChecked();
  await expect(page.getByRole('button', { name: t('drafts.showOther') })).toBeVisible();
  await page.getByRole('textbox', { name: requester }).fill('Another Writer');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another Writer');
  await goTo(page, '/requests/log');
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('Maud Okonjo-Hale');
});
