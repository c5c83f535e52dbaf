import { expect, test } from '@playwright/test';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';

test('an officer enters the organisation and the seven texts once', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/settings');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.getByLabel('Address (optional)').fill('Town Hall, 1 Quayside');
  await page.getByRole('combobox', { name: 'Departments' }).fill('Libraries');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open the calendar' })).toHaveAttribute('href', '#/calendar');
  await expectSound(page, 'settings');

  await page.getByRole('tab', { name: 'What you tell everyone who asks' }).click();
  await page.getByLabel('Purposes').fill('We use your information to provide council services.');
  await expectSound(page, 'settings-information');
  await page.getByRole('tab', { name: 'Organisation' }).click();
  await page.getByRole('tab', { name: 'What you tell everyone who asks' }).click();
  await expect(page.getByLabel('Purposes')).toHaveValue('We use your information to provide council services.');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('Settings saved. No due date moved.')).toBeVisible();
  const kept = await host.docket.organisation.showOrganisation();
  expect(kept.address).toBe('Town Hall, 1 Quayside');
  expect(kept.departments).toContain('Libraries');
  expect(kept.closedDays).toEqual([]);
  expect(kept.informationSheet.purposes).toBe('We use your information to provide council services.');

  await host.docket.people.addPerson({
    name: 'Tobias Renn',
    role: 'handler',
    passphrase: 'nine paper boats on a canal',
  });
  await page.keyboard.press('Control+l');
  await unlock(page, 'nine paper boats on a canal');
  await goTo(page, '/settings');
  await expect(page.getByText('Only the data protection officer changes these.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the settings' })).toHaveCount(0);
  expect(wrong).toEqual([]);
});
