import { expect, test, type Page } from '@playwright/test';
import { loadWords } from '../../../main/words/load-words.ts';
import { startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow } from '../support/window.ts';
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

/** A keyboard that counts: a key held down beside another is one more. What is typed as text is not counted. */
function countingKeys(page: Page) {
  let keys = 0;
  return {
    press: async (name: string) => {
      keys += name.split('+').length;
      await page.keyboard.press(name);
    },
    pressed: () => keys,
  };
}

test('a telephone call is logged with at most twelve keys beside its text, and its words are read for rights', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  const { press, pressed } = countingKeys(page);
  await press('n');
  const requester = page.getByRole('textbox', { name: t('requests.fields.requester') });
  await expect(requester).toBeFocused();
  await press('Shift+Tab');
  await expect(page.getByLabel(t('requests.letter.bodyField'))).toBeFocused();
  await page.keyboard.type('Please send me a copy of all the personal data you hold about me.');
  await press('Tab');
  await page.keyboard.type('Wilhelmina Behrens');
  await press('Tab');
  await press('Tab');
  await expect(page.getByLabel(t('requests.fields.phone'))).toBeFocused();
  await page.keyboard.type('+49 30 1234567');
  await expect(page.getByRole('combobox', { name: t('requests.fields.channel') })).toHaveValue(
    t('terms.channels.phone'),
  );
  await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).toBeChecked();
  await expectSound(page, 'log-request-phone');
  await page.getByLabel(t('requests.fields.phone')).focus();
  await press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilhelmina Behrens');
  await expect(page.getByText('+49 30 1234567')).toBeVisible();
  expect(pressed()).toBeLessThanOrEqual(12);
  const shown = await host.docket.requests.showRequest({ reference: 'SAR-2026-0001' });
  expect(shown).toMatchObject({ channel: 'phone', phone: '+49 30 1234567', rights: ['access'] });
  expect(wrong).toEqual([]);
});

test('words that are typed propose a right, and never bring back one that was taken away', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  const body = page.getByLabel(t('requests.letter.bodyField'));
  const right = (code: 'access' | 'erasure') => page.getByRole('checkbox', { name: t(`terms.rights.${code}`) });
  // What is clicked is the chip: the box in it is out of sight.
  const chip = (code: 'access' | 'erasure') => page.locator('label').filter({ hasText: t(`terms.rights.${code}`) });
  await chip('erasure').click();
  await body.fill('Please send me a copy of all the personal data you hold about me.');
  await expect(right('access')).toBeChecked();
  await expect(right('erasure')).toBeChecked();
  await chip('access').click();
  await body.fill('Please send me a copy of all the personal data you hold about me. Thank you very much.');
  await page.waitForResponse((response) => response.url().includes('readWords'));
  await expect(right('access')).not.toBeChecked();
  await goTo(page, '/requests');
  await goTo(page, '/requests/log');
  await expect(body).toHaveValue(/Thank you very much/u);
  await expect(right('erasure')).toBeChecked();
  await expect(right('access')).not.toBeChecked();
  expect(wrong).toEqual([]);
});
