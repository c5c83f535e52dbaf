import { expect, test } from '@playwright/test';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const words = 'I put two repair letters in one envelope. The tenant at number 16 rang.';
const whatHappened = t('intake.reportBreach.whatHappened');
const noticedAt = t('intake.reportBreach.noticedAt');
const send = t('intake.reportBreach.send');

test('a member of staff reports, keeps a code, and the officer reads it', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await page.getByRole('link', { name: t('session.unlockRegister.report') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('intake.reportBreach.heading') })).toBeFocused();

  await page.getByRole('button', { name: send }).click();
  await expect(page.getByText(t('intake.reportBreach.whatMissing'))).toBeVisible();
  await expect(page.getByLabel(whatHappened)).toBeFocused();

  await page.getByLabel(whatHappened).fill(words);
  // A moment that is none leads to its field too.
  await page.getByLabel(noticedAt).fill('tomorrow 9.05');
  await page.getByRole('button', { name: send }).press('Enter');
  await expect(page.getByText(t('intake.reportBreach.noticedLater'))).toBeVisible();
  await expect(page.getByLabel(noticedAt)).toBeFocused();
  await page.getByLabel(noticedAt).fill('today 9.05');
  await page.getByLabel(noticedAt).blur();
  await expect(page.getByLabel(noticedAt)).toHaveValue('Wed 25 Nov 2026, 09:05');
  await page.getByText(t('intake.whose.residents')).click();
  await page.getByText(t('intake.kinds.names-addresses')).click();
  await page.getByLabel(t('intake.goingOn.no')).check();
  await page.getByLabel(t('intake.reportBreach.team')).fill('Housing');
  await expectSound(page, 'report-breach');

  await page.getByRole('button', { name: t('intake.reportBreach.closeWithoutSending') }).click();
  await expect(page.getByRole('dialog', { name: t('intake.leave.title') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('intake.leave.stay') })).toBeFocused();
  await page.getByRole('button', { name: t('intake.leave.stay') }).click();
  await expect(page.getByLabel(whatHappened)).toHaveValue(words);
  // So does whoever goes back in the browser, by mistake.
  for (const stay of [t('intake.leave.stay'), t('ui.close')]) {
    await page.goBack();
    await page.getByRole('dialog').getByRole('button', { name: stay, exact: true }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('intake.reportBreach.heading'));
    await expect(page.getByLabel(whatHappened)).toHaveValue(words);
  }

  await page.getByRole('button', { name: send }).click();
  await page.getByRole('heading', { level: 1, name: t('intake.receipt.title') }).waitFor();
  const code = (await page.locator('[data-receipt-code]').textContent()) ?? '';
  await expect(page.getByText(t('intake.receipt.answered', { answered: 5 }))).toBeVisible();
  await expectSound(page, 'report-sealed');
  expect(await page.content()).not.toContain('repair letters');

  await page.goBack();
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByLabel(whatHappened)).toHaveCount(0);
  await page.getByRole('button', { name: t('ui.close') }).click();

  await unlock(page, passphrases.dpo);
  await page
    .getByRole('navigation', { name: t('shell.sidebar.name') })
    .getByRole('link', { name: t('inbox.listInbox.title') })
    .click();
  await page.getByText(code).waitFor();
  await expectSound(page, 'list-inbox');
  await page.keyboard.press('Enter');
  await page.getByText(words).waitFor();
  await expectSound(page, 'open-sealed-report');

  const reason = 'The tenants share a household.';
  await page.getByLabel(t('inbox.dismissReport.why')).fill(reason);
  await page.getByRole('button', { name: t('inbox.dismissReport.keep') }).click();
  const dismissed = t.markup('inbox.openSealedReport.isNoBreach', { reason, b: (chunks) => chunks });
  await expect(page.getByText(dismissed)).toBeVisible();
  expect(wrong).toEqual([]);
});

test('a report that could not be kept stays in the window', async ({ page }) => {
  await using host = await startWithRegister();
  await openWindow(page, host.address);
  await page.getByRole('link', { name: t('session.unlockRegister.report') }).click();
  await page.getByLabel(whatHappened).fill(words);
  await page.route('**/-/rpc/intake/**', (route) => route.abort());
  await page.getByRole('button', { name: send }).click();
  await expect(page.getByText(t('intake.reportBreach.notSent'))).toBeVisible();
  await expect(page.getByLabel(whatHappened)).toHaveValue(words);

  await page.unroute('**/-/rpc/intake/**');
  await page.getByRole('button', { name: send }).click();
  await page.getByRole('heading', { level: 1, name: t('intake.receipt.title') }).waitFor();
});
