import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo } from '../support/window.ts';

test('a closing day is put in by keyboard, its moved case is seen before it is saved and says why afterwards', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-03' }));
  const wrong = await openWindow(page, host.address);
  await tabTo(page, page.getByRole('link', { name: 'Calendar and rules' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendar and rules');

  const december = page.getByRole('table', { name: 'December' });
  await expect(december.getByRole('cell', { name: '25 (Public holiday: Christmas Day)' })).toBeVisible();
  await expect(december.getByRole('cell', { name: '2 (1 case ends)' })).toBeVisible();
  // The year is whole and opens at the month that runs, the closing days beside it.
  const november = page.getByRole('table', { name: 'November' });
  await expect(november.locator('[aria-current="date"]')).toContainText('25');
  await expect(november).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('table', { name: 'January' })).not.toBeInViewport();
  await expect(page.getByRole('form', { name: 'Add a closing day' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'Rules in force: United Kingdom, UK GDPR' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Answer .*within one month.*UK GDPR Art 12A\(1\)/u })).toBeVisible();
  await expectSound(page, 'calendar');

  const form = page.getByRole('form', { name: 'Add a closing day' });
  await tabTo(page, form.getByRole('button', { name: 'Add to the calendar' }));
  await page.keyboard.press('Enter');
  await expect(form.getByText('Type the day, like 24 Dec 2026.')).toBeVisible();
  await expect(form.getByLabel('First day closed')).toBeFocused();
  await page.keyboard.type('2 Dec 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1 Dec 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Move to the new office');
  await page.keyboard.press('Enter');
  await expect(form.getByText('That is before the first day.')).toBeVisible();
  await expect(form.getByLabel('Last day (optional)')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('3 Dec 2026');
  await page.keyboard.press('Enter');

  const before = page.getByRole('region', { name: 'Before you save' });
  await expect(before.getByText('2 open cases move.')).toBeVisible();
  await expect(before.getByRole('row', { name: new RegExp(reference, 'u') })).toContainText('Wed 2 Dec');
  await expect(before.getByRole('row', { name: new RegExp(reference, 'u') })).toContainText('Fri 4 Dec');
  await expect(page.getByRole('list', { name: 'Closing days in 2026' })).toContainText('2 Dec to 3 Dec 2026');
  expect((await host.docket.organisation.showOrganisation()).closedDays).toEqual([]);
  await expectSound(page, 'calendar-preview');

  await tabTo(page, before.getByRole('button', { name: 'Save the closing days' }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('The closing days are saved. 2 open cases have a new date, and their history says why.'),
  ).toBeVisible();
  expect((await host.docket.organisation.showOrganisation()).closedDays).toEqual([
    { on: '2026-12-02', name: 'Move to the new office' },
    { on: '2026-12-03', name: 'Move to the new office' },
  ]);
  await expect(december.getByRole('cell', { name: '4 (2 cases end)' })).toBeVisible();
  await expectSound(page, 'calendar-saved');

  await goTo(page, `/requests/${reference}/history`);
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    'Closed from 2 December 2026 to 3 December 2026 (Move to the new office). The due date moved from Wed 2 Dec to Fri 4 Dec',
  );
  await expectSound(page, 'case-history-moved');

  await goTo(page, '/calendar');
  await tabTo(page, page.getByRole('button', { name: /^Take out Move to the new office/u }));
  await page.keyboard.press('Enter');
  await expect(before.getByText('2 open cases move.')).toBeVisible();
  await tabTo(page, before.getByRole('button', { name: 'Discard' }));
  await page.keyboard.press('Enter');
  await expect(before).toBeHidden();
  await expect(page.getByRole('list', { name: 'Closing days in 2026' })).toContainText('Move to the new office');

  await tabTo(page, page.getByRole('button', { name: 'Year after, 2027' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Public holidays in 2027' })).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'Year' }));
  await page.keyboard.type('2028');
  await expect(page.getByRole('list', { name: 'Public holidays in 2028' })).toContainText('New Year');
  expect(wrong).toEqual([]);
});
