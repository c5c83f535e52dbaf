import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { chooseByKeyboard, goTo, openWindow, tabTo } from '../support/window.ts';

test('an event is recorded, corrected and taken back, the case changed and its record printed, by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const due = page.getByRole('region', { name: 'Answer due' });
  const dialog = page.getByRole('dialog');

  const opener = page.getByRole('button', { name: 'Record an event' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'What happened?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'What happened?' })).toBeFocused();
  await chooseByKeyboard(page, page.getByRole('option').first());
  await expect(dialog.getByRole('combobox', { name: 'What happened?' })).not.toHaveValue('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9/11');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await tabTo(page, page.getByRole('button', { name: /^Correct: Received/u }));
  await page.keyboard.press('Enter');
  const day = dialog.getByLabel('On which day?');
  await expect(day).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30/11');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('That is after today')).toBeVisible();
  await expect(day).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30/10');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Corrected 09:12; it counts for nothing.')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: /^Take back/u }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Leave it' })).toBeFocused();
  await tabTo(page, dialog.getByRole('button', { name: 'Take it back' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Taken back 09:12; it counts for nothing.')).toBeVisible();
  await expect(due).toContainText('Mon 30 Nov 2026');

  const more = page.getByRole('button', { name: 'More about this case' });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Change requester, department or handler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Who is asking?')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Name the person who is asking.')).toBeVisible();
  await page.keyboard.type('Ottilie Vance');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance');
  await expect(more).toBeFocused();

  const print = page.getByRole('button', { name: 'Record as PDF' });
  await tabTo(page, print);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Language' })).toBeFocused();
  await chooseByKeyboard(page, page.getByRole('option', { name: 'Română' }));
  await expect(dialog.getByRole('combobox', { name: 'Language' })).toHaveValue('Română');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('switch', { name: 'With the internal part' })).toBeChecked();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe(`${reference}.pdf`);
  await expect(dialog).toHaveCount(0);
  await expect(print).toBeFocused();
  expect(wrong).toEqual([]);
});
