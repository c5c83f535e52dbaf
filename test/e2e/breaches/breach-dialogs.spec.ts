import { expect, test } from '@playwright/test';
import { payslips, payslipSeverity } from '../../support/new-breach.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo } from '../support/window.ts';

const reference = 'BR-2026-0001';

test('awareness is set by keyboard alone: what is wrong is said in its field, what is typed outlives a failure, and the focus goes back', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach({ ...payslips, awareAt: '2026-11-24T08:00:00Z', suspected: true });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payslips.title);
  const opener = page.getByRole('button', { name: 'Set when you became aware' });
  const dialog = page.getByRole('dialog', { name: 'Set when you became aware' });
  const aware = dialog.getByLabel('When you became aware');
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(aware).toBeFocused();

  await page.keyboard.press('Control+a');
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Type the day and time you became aware, like 25 Nov 09:05.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('26 Nov 14:05');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('That is later than now')).toBeVisible();
  await expect(aware).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(aware).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 09:00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two lines:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('the log and the supplier.');
  await page.route('**/-/rpc/breaches/establishAwareness', async (route) => await route.fulfill({ status: 500 }));
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Start the 72 hours' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(
    'Something failed that nobody foresaw. What you typed is still here.',
  );
  await expect(aware).toHaveValue('Wed 25 Nov 2026, 09:00');
  await expect(dialog.getByLabel('How you know when (optional)')).toHaveValue('Two lines:\nthe log and the supplier.');
  await expect(dialog.getByRole('button', { name: 'Start the 72 hours' })).toBeFocused();
  await expectSound(page, 'establish-awareness-failed');
  await page.unroute('**/-/rpc/breaches/establishAwareness');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('71 h 48 min left to tell the ICO')).toBeAttached();
  expect(wrong).toEqual([expect.stringContaining('status of 500')]);
});

test('a clock is added and met, a notice recorded and taken back, by keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payslips.title);
  const dialog = page.getByRole('dialog');

  await tabTo(page, page.getByRole('button', { name: 'More about this breach' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Add a clock' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'NIS2' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: 'A contract' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Name the contract.')).toBeVisible();
  await expect(dialog.getByLabel('Name of the contract')).toBeFocused();
  await page.keyboard.type('Cyber insurer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More about this breach' })).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Record as met: Cyber insurer' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Met')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 09:00');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Write the reason for the delay.')).toBeVisible();
  await expect(dialog.getByLabel('Reason for the delay')).toBeFocused();
  await page.keyboard.type('Nobody was on call.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Reason for the delay: Nobody was on call.')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Correct: Cyber insurer' }));
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Take it back' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Record as met: Cyber insurer' })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Record the first notice as sent' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Sent')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 10:00');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('That is later than now')).toBeVisible();
  await expect(dialog.getByLabel('Sent')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 09:05');
  await page.keyboard.press('Tab');
  await page.keyboard.type('IC-260-7781');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Wed 25 Nov 2026, 09:05, reference IC-260-7781')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Take back notice 1' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Why this notice does not count')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Write why this notice does not count.')).toBeVisible();
  await page.keyboard.type('It never left the outbox.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Does not count: It never left the outbox.')).toBeVisible();
  expect(wrong).toEqual([]);
});

test('facts are changed and a closed breach is opened again by keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payslips.title);
  const edit = page.getByRole('button', { name: 'Edit facts' });
  const facts = page.getByRole('dialog', { name: `Facts of ${reference}` });
  await tabTo(page, edit);
  await page.keyboard.press('Enter');
  await tabTo(page, facts.getByLabel('Short title'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Payslips to the wrong list');
  await page.keyboard.press('Enter');
  await expect(facts).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payslips to the wrong list');
  await expect(edit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(facts).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(facts).toHaveCount(0);
  await expect(edit).toBeFocused();

  const { breaches } = host.docket;
  const reasons = 'Deleted, and confirmed in writing.';
  await breaches.assessSeverity({ reference, parts: payslipSeverity });
  await breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons, delayReasons: null },
    people: { choice: 'no-high-risk', condition: null, reasons },
  });
  await breaches.closeBreach({ reference });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible();
  const reopen = page.getByRole('dialog', { name: `Open ${reference} again` });
  await tabTo(page, page.getByRole('button', { name: 'Open it again' }));
  await page.keyboard.press('Enter');
  await expect(reopen.getByLabel('Why it is opened again')).toBeFocused();
  await page.keyboard.type('A supplier kept a copy.');
  await page.keyboard.press('Control+Enter');
  await expect(reopen).toHaveCount(0);
  await expect(page.getByText('A supplier kept a copy.')).toBeVisible();
  expect(wrong).toEqual([]);
});
