import { expect, test } from '@playwright/test';
import { payslips } from '../../support/new-breach.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('people are told once it is recorded: decided and done stand apart on the breach', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.breaches.logBreach(payslips);
  await host.docket.breaches.decideNotification({
    reference,
    people: { choice: 'tell', condition: null, reasons: 'Bank details reached strangers.' },
  });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  const panel = page.getByRole('region', { name: t('breaches.peopleTold.title') });
  await expect(panel.getByText(t('breaches.peopleTold.decided'))).toBeVisible();
  await expectSound(page, 'breach-people-decided');
  await panel.getByRole('button', { name: t('breaches.peopleTold.record') }).click();
  const dialog = page.getByRole('dialog');
  const record = dialog.getByRole('button', { name: t('breaches.showBreach.steps.people') });
  await dialog.getByLabel(t('breaches.peopleTold.on')).fill('26 Nov 2026');
  await record.click();
  await expect(dialog.getByText(t('breaches.peopleTold.later', { today: 'Wed 25 Nov 2026' }))).toBeVisible();
  await expectSound(page, 'record-people-told');
  await dialog.getByLabel(t('breaches.peopleTold.on')).fill('24 Nov 2026');
  await dialog.getByLabel(t('breaches.peopleTold.means')).selectOption(t('breaches.peopleTold.choices.email'));
  await dialog.getByLabel(t('breaches.peopleTold.howMany')).fill('212');
  await record.click();
  await expect(dialog).toHaveCount(0);
  const done = { people: 212, on: 'Tue 24 Nov 2026', means: t('breaches.peopleTold.choices.email') };
  await expect(panel.getByText(t('breaches.peopleTold.done', done))).toBeVisible();
  await panel.getByRole('button', { name: t('breaches.peopleTold.correct') }).click();
  await dialog.getByRole('button', { name: t('breaches.peopleTold.takeBack') }).click();
  await expect(panel.getByText(t('breaches.peopleTold.decided'))).toBeVisible();
  expect(wrong).toEqual([]);
});
