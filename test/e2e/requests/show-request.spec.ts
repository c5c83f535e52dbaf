import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';

test('a case follows what happened: extended, taken back, corrected, refused where it does not fit', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const due = page.getByRole('region', { name: 'Answer due' });
  await expect(due).toContainText('Wed 2 Dec 2026');
  await expect(page.getByText('7 days to send the extension notice')).toBeVisible();
  await expectSound(page, 'case-overview');

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Record an event' });
  await dialog.getByRole('combobox', { name: 'What happened?' }).click();
  await page.getByRole('option', { name: 'You sent the extension notice' }).click();
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(dialog.getByText('Say why: the notice has to say it (Art. 12(3)).')).toBeVisible();
  await dialog.getByLabel('The request is complex').check();
  await expect(dialog.getByText('Due Tue 2 Feb 2027')).toBeVisible();
  await expectSound(page, 'case-record-event');
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(dialog).toBeHidden();
  await expect(due).toContainText('Tue 2 Feb 2027');
  await expect(page.getByText('Access, extended')).toBeVisible();

  await page.getByRole('button', { name: /^Take back: Extension notice sent/u }).click();
  const takeBack = page.getByRole('dialog', { name: /^Take back/u });
  await expect(takeBack.getByText('Due Wed 2 Dec 2026')).toBeVisible();
  await takeBack.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back 09:12; it counts for nothing.')).toBeVisible();
  await expect(due).toContainText('Wed 2 Dec 2026');

  await page.keyboard.press('e');
  await dialog.getByRole('combobox', { name: 'What happened?' }).click();
  await page.getByRole('option', { name: 'Identity is confirmed' }).click();
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(dialog.locator('.mantine-InputWrapper-error')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'More about this case' }).click();
  await page.getByRole('menuitem', { name: 'Correct the day it arrived' }).click();
  await dialog.getByLabel('On which day?').fill('30/10');
  await expect(dialog.getByText('Due Mon 30 Nov 2026')).toBeVisible();
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(due).toContainText('Mon 30 Nov 2026');

  await page.getByRole('button', { name: 'More about this case' }).click();
  await page.getByRole('menuitem', { name: 'Change requester, department or handler' }).click();
  const edit = page.getByRole('dialog', { name: 'Who asks, and who has it' });
  await edit.getByRole('combobox', { name: /^Department/u }).click();
  await page.getByRole('option', { name: 'Housing' }).click();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Housing, no handler yet')).toBeVisible();

  await page
    .getByRole('link', { name: /^History/u })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Logged, due Wed 2 Dec');
  await expectSound(page, 'case-history');
  expect(wrong).toEqual([]);
});

test('a note that is not finished comes back, and a finished one stays', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const field = page.getByRole('textbox', { name: 'A note about this case' });
  await page.keyboard.press('t');
  await expect(field).toBeFocused();
  await page.keyboard.type('They rang and want the file by post.');
  await goTo(page, '/requests');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Requests');
  await goTo(page, `/requests/${reference}`);
  await expect(field).toHaveValue('They rang and want the file by post.');
  await field.press('Control+Enter');
  await expect(field).toHaveValue('');
  await expect(page.getByText('They rang and want the file by post.')).toBeVisible();
  expect(wrong).toEqual([]);
});
