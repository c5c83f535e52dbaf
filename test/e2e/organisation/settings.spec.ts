import { expect, test } from '@playwright/test';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const purposes = t('organisation.information.purposes.label');
/** The sentence about closing days, in pieces: the second is the link. */
const closingDays = t.markup('organisation.closingDays.entered', { days: 0, link: (words) => `|${words}|` }).split('|');
const [, toCalendar = 'no link'] = closingDays;

test('an officer enters the organisation and the seven texts once', async ({ page }) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/settings');
  await page.getByRole('heading', { level: 1, name: t('organisation.settings.title') }).waitFor();
  await page.getByLabel(t('organisation.letters.address')).fill('Town Hall, 1 Quayside');
  await page.getByRole('combobox', { name: t('organisation.departments.title') }).fill('Libraries');
  await page.keyboard.press('Enter');
  const domains = page.getByRole('combobox', { name: t('organisation.letters.ownDomains') });
  await domains.fill('gmail.com');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('organisation.editOrganisation.save') }).click();
  await expect(page.getByText(t('organisation.refusals.everybodysDomain'))).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(domains).toBeFocused();
  await domains.fill('privacy@Harbour.example');
  await page.keyboard.press('Enter');
  const link = page.getByText(closingDays.join('')).getByRole('link', { name: toCalendar, exact: true });
  await expect(link).toHaveAttribute('href', '#/calendar');
  await expectSound(page, 'settings');

  await page.getByRole('tab', { name: t('organisation.settings.information') }).click();
  await page.getByLabel(purposes).fill('We use your information to provide council services.');
  await expectSound(page, 'settings-information');
  await page.getByRole('tab', { name: t('organisation.settings.organisation') }).click();
  await page.getByRole('tab', { name: t('organisation.settings.information') }).click();
  await expect(page.getByLabel(purposes)).toHaveValue('We use your information to provide council services.');
  await page.getByRole('button', { name: t('organisation.editOrganisation.save') }).click();
  await expect(page.getByText(t('organisation.editOrganisation.saved'))).toBeVisible();
  const kept = await host.docket.organisation.showOrganisation();
  expect(kept.address).toBe('Town Hall, 1 Quayside');
  expect(kept.departments).toContain('Libraries');
  expect(kept.ownDomains).toEqual(['harbour.example']);
  expect(kept.closedDays).toEqual([]);
  expect(kept.informationSheet.en.purposes).toBe('We use your information to provide council services.');

  await host.docket.people.addPerson({
    name: 'Tobias Renn',
    role: 'handler',
    passphrase: 'nine paper boats on a canal',
  });
  await page.keyboard.press('Control+l');
  await unlock(page, 'nine paper boats on a canal');
  await goTo(page, '/settings');
  await expect(page.getByText(t('organisation.editOrganisation.onlyDpo'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('organisation.editOrganisation.save') })).toHaveCount(0);
  expect(wrong).toEqual([]);
});
