import { expect, test } from '@playwright/test';
import { loadWords } from '../../../main/words/load-words.ts';
import { startUnlocked, startWithRegister } from '../support/start-host.ts';
import { goTo, openUnlocked, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a call is logged by keyboard: N leads to the name, a day is typed over, and Ctrl Enter saves from a list of choices', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await page.keyboard.press('n');
  const requester = page.getByRole('textbox', { name: t('requests.fields.requester') });
  await expect(requester).toBeFocused();
  await page.keyboard.type('Wilhelmina Behrens');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const received = page.getByLabel(t('requests.fields.received'));
  await expect(received).toBeFocused();
  await page.keyboard.type('yesterday');
  await expect(received).toHaveValue('yesterday');
  await page.getByRole('checkbox', { name: t('terms.rights.access') }).focus();
  await page.keyboard.press('Space');
  const channel = page.getByRole('combobox', { name: t('requests.fields.channel') });
  await channel.focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilhelmina Behrens');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  expect((await host.docket.requests.showRequest({ reference: 'SAR-2026-0001' })).receivedOn).toBe('2026-11-24');
  expect(wrong).toEqual([]);
});

test('a breach is saved with Ctrl Enter too, and its moment is typed over', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/breaches/log');
  await page.getByLabel(t('breaches.fields.title')).fill('Payslips to a supplier');
  const aware = page.getByRole('textbox', { name: t('breaches.fields.awareAt') });
  await aware.focus();
  await page.keyboard.type('yesterday 23:40');
  await expect(aware).toHaveValue('yesterday 23:40');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payslips to a supplier');
  expect(wrong).toEqual([]);
});

test('a call in a German house is German until somebody says otherwise', async ({ page }) => {
  await using host = await startUnlocked();
  const organisation = await host.docket.organisation.showOrganisation();
  await host.docket.organisation.editOrganisation({ ...organisation, languages: ['de', 'en'] });
  const wrong = await openWindow(page, host.address);
  const german = await loadWords('de');
  await page.getByRole('navigation', { name: german('shell.sidebar.name') }).waitFor();
  await page.keyboard.press('n');
  const language = page.getByRole('combobox', { name: german('requests.fields.language') });
  await expect(language).toHaveValue('Deutsch');
  expect(wrong).toEqual([]);
});
