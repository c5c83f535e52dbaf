import { expect, test } from '@playwright/test';
import { payslips } from '../../support/new-breach.ts';
import { passphrases, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';

test('a sealed report becomes a breach, is scored, decided, told to the authority and closed', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startUnlocked();
  await host.docket.intake.reportBreach({
    whatHappened: 'The payslips went to the list of suppliers.',
    noticedAt: '2026-11-22T13:50:00Z',
    whose: ['staff'],
    kinds: ['money'],
    department: 'HR and payroll',
  });
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/inbox');
  // Today tells of it too, until the list has taken its place.
  await page.getByRole('heading', { level: 1, name: 'Sealed reports' }).waitFor();
  await page.getByText('The payslips went to the list of suppliers.').click();

  await page.getByRole('button', { name: 'Make it a breach' }).click();
  await expect(page.getByText('Give the breach a short title.')).toBeVisible();
  await page.getByLabel('Short title').fill(payslips.title);
  await page.getByLabel('When you became aware').fill('26 Nov 14:05');
  await page.getByRole('button', { name: 'Make it a breach' }).click();
  await expect(page.getByText('That is later than now')).toBeVisible();
  await page.getByLabel('When you became aware').fill('22 Nov 14:05');
  await expect(page.getByText('The 72 hours end Wed 25 Nov 2026, 14:05.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Cause' }).click();
  await page.getByRole('option', { name: 'Sent to the wrong person' }).click();
  await page.getByRole('button', { name: 'Make it a breach' }).click();

  await page.getByRole('heading', { level: 1, name: payslips.title }).waitFor();
  await expect(page.getByText('4 h 53 min left to tell the ICO')).toBeAttached();
  await expect(page.getByText('Decide whether to notify')).toBeVisible();

  const choose = (row: string, value: string) =>
    page.getByRole('radiogroup', { name: row }).getByText(value, { exact: true }).click();
  await choose('Kind of data', 'Financial');
  await choose('How easily people are identified', 'Maximum');
  await choose('Confidentiality', 'Known people');
  await expect(page.getByText('3 × 1.00 + 0.25 = 3.25')).toBeVisible();
  await page.getByLabel('Why: Kind of data').fill('Pay and bank details');
  await page.getByRole('button', { name: 'Save the severity' }).click();
  await expect(page.getByText('3.25, high', { exact: true })).toBeVisible();

  const tellAuthority = page.getByRole('radiogroup', { name: 'Tell the ICO?' });
  await tellAuthority.getByLabel('Yes').check();
  await expect(page.getByText('Not complete without reasons.')).toBeVisible();
  await page.getByLabel('Reasons about telling the ICO').fill(' Pay and bank details reached 31 strangers. ');
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect(page.getByText('Send the first notice to the ICO')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the decision' })).toHaveCount(0);
  await expectSound(page, 'show-breach');

  await page.getByRole('button', { name: 'Record it as sent' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sent').fill('25 Nov 10:00');
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(dialog.getByText('That is later than now')).toBeVisible();
  await dialog.getByLabel('Sent').fill('25 Nov 09:10');
  await dialog.getByLabel('Reference from the authority (optional)').fill('IC-260-7781');
  await expectSound(page, 'record-notice');
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(page.getByText('Wed 25 Nov 2026, 09:10, reference IC-260-7781')).toBeVisible();
  await expect(page.getByText('First notice went after')).toBeVisible();

  const tellPeople = page.getByRole('radiogroup', { name: 'Tell the people?' });
  await tellPeople.getByLabel('No, not a high risk').check();
  await page.getByLabel('Reasons about telling the people').fill('Known recipients, deletion confirmed.');
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect(page.getByRole('button', { name: 'Save the decision' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Edit facts' }).click();
  const facts = page.getByRole('dialog');
  await facts.getByLabel('When you became aware').fill('22 Nov 13:00');
  await facts.getByLabel('Effects (optional)').fill(payslips.effects);
  await facts.getByLabel('What was done (optional)').fill(payslips.measures);
  await facts.getByLabel('When it happened (optional)').fill(payslips.happenedAt);
  await facts.getByLabel('How it was found (optional)').fill(payslips.discovered);
  await facts.getByRole('button', { name: 'Save the facts' }).click();
  await expect(facts.getByText('Write why: the 72 hours move with it.')).toBeVisible();
  await facts.getByLabel('Why the moment of awareness changes').fill('The lead rang at one.');
  await expectSound(page, 'edit-breach');
  await facts.getByRole('button', { name: 'Save the facts' }).click();
  await expect(facts).toHaveCount(0);
  await expect(page.getByText('Changed the instant of awareness')).toBeVisible();

  const reason = page.getByLabel('Why: Integrity');
  await reason.fill('Half a reason that nobody has saved');
  await page.getByRole('button', { name: 'Close the breach' }).click();
  await expect(page.getByText('Nothing is left to do')).toBeVisible();
  // A closed breach shows what was assessed, not what was being typed.
  await expect(reason).toHaveValue('');
  await expectSound(page, 'closed-breach');
  expect(wrong).toEqual([]);
});

test('a breach is recorded, listed by time left, and what is half typed comes back after a lock', async ({ page }) => {
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/breaches/log');
  await page.getByLabel('Short title').fill('Stolen laptop, encrypted');
  await page.getByLabel('When you became aware').fill('23 Nov 15:40');
  await expect(page.getByText('Draft kept in the register.')).toBeVisible();
  await expectSound(page, 'log-breach');
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await expect(page.getByLabel('Short title')).toHaveValue('Stolen laptop, encrypted');
  await page.getByRole('button', { name: 'Record the breach' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stolen laptop, encrypted' }).waitFor();

  await goTo(page, '/breaches');
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('4 h 53 min left');
  await expect(rows.nth(2)).toContainText('30 h 28 min left');
  await expectSound(page, 'list-breaches');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Stolen laptop, encrypted' }).waitFor();
  expect(wrong).toEqual([]);
});
