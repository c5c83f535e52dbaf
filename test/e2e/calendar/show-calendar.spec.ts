import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a closing day is put in by keyboard, its moved case is seen before it is saved and says why afterwards', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-03' }));
  const wrong = await openWindow(page, host.address);
  const title = t('calendar.showCalendar.title');
  await tabTo(page, page.getByRole('link', { name: title }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  const december = page.getByRole('table', { name: 'December' });
  const christmas = t('calendar.yearPage.publicHoliday', { name: 'Christmas Day' });
  const ends = (cases: number) => t('calendar.yearPage.casesEnd', { cases });
  await expect(december.getByRole('cell', { name: `25 (${christmas})` })).toBeVisible();
  await expect(december.getByRole('cell', { name: `2 (${ends(1)})` })).toBeVisible();
  // The year is whole and opens at the month that runs, the closing days beside it.
  const november = page.getByRole('table', { name: 'November' });
  await expect(november.locator('[aria-current="date"]')).toContainText('25');
  await expect(november).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('table', { name: 'January' })).not.toBeInViewport();
  const form = page.getByRole('form', { name: t('calendar.addClosing.title') });
  await expect(form).toBeInViewport({ ratio: 1 });
  const rules = t('calendar.rulesInForce.title', { regime: t('terms.regimes.uk-gdpr') });
  await expect(page.getByRole('heading', { name: rules })).toBeVisible();
  const answer = `${t('calendar.rules.answer')} ${t('calendar.rules.due.months', { n: 1 })} UK GDPR Art 12A(1)`;
  await expect(page.getByRole('row', { name: new RegExp(`^${RegExp.escape(answer)}`, 'u') })).toBeVisible();
  await expectSound(page, 'calendar');

  await tabTo(page, form.getByRole('button', { name: t('calendar.addClosing.add') }));
  await page.keyboard.press('Enter');
  await expect(form.getByText(t('calendar.addClosing.firstMissing'))).toBeVisible();
  await expect(form.getByLabel(t('calendar.addClosing.first'))).toBeFocused();
  await page.keyboard.type('2 Dec 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1 Dec 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Move to the new office');
  await page.keyboard.press('Enter');
  await expect(form.getByText(t('calendar.addClosing.lastBeforeFirst'))).toBeVisible();
  await expect(form.getByLabel(t('calendar.addClosing.last'))).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('3 Dec 2026');
  await page.keyboard.press('Enter');

  const before = page.getByRole('region', { name: t('calendar.previewDays.title') });
  await expect(before.getByText(t('calendar.previewDays.moved', { cases: 2 }))).toBeVisible();
  await expect(before.getByRole('row', { name: new RegExp(reference, 'u') })).toContainText('Wed 2 Dec');
  await expect(before.getByRole('row', { name: new RegExp(reference, 'u') })).toContainText('Fri 4 Dec');
  const closed = page.getByRole('list', { name: t('calendar.closingDays.list', { year: '2026' }) });
  const days = t('calendar.closingDays.run', { first: '2 Dec', last: '3 Dec', year: '2026' });
  await expect(closed).toContainText(days);
  expect((await host.docket.organisation.showOrganisation()).closedDays).toEqual([]);
  await expectSound(page, 'calendar-preview');

  await tabTo(page, before.getByRole('button', { name: t('calendar.previewDays.save') }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('calendar.previewDays.savedAndMoved', { cases: 2 }))).toBeVisible();
  expect((await host.docket.organisation.showOrganisation()).closedDays).toEqual([
    { on: '2026-12-02', name: 'Move to the new office' },
    { on: '2026-12-03', name: 'Move to the new office' },
  ]);
  await expect(december.getByRole('cell', { name: `4 (${ends(2)})` })).toBeVisible();
  await expectSound(page, 'calendar-saved');

  await goTo(page, `/requests/${reference}/history`);
  const run = { first: '2 December 2026', last: '3 December 2026' };
  const cause = t('calendar.causes.closedFrom', { ...run, named: 'yes', name: 'Move to the new office' });
  const moved = t('history.moved.fromTo', { what: 'due', before: 'Wed 2 Dec', after: 'Fri 4 Dec' });
  const history = page.getByRole('region', { name: t('requests.showRequest.sections.history') });
  await expect(history).toContainText(t('history.moved.because', { cause, moved }));
  await expectSound(page, 'case-history-moved');

  await goTo(page, '/calendar');
  const takeOut = t('calendar.closingDays.takeOut', { name: 'Move to the new office', days });
  await tabTo(page, page.getByRole('button', { name: takeOut }));
  await page.keyboard.press('Enter');
  await expect(before.getByText(t('calendar.previewDays.moved', { cases: 2 }))).toBeVisible();
  await tabTo(page, before.getByRole('button', { name: t('calendar.previewDays.discard') }));
  await page.keyboard.press('Enter');
  await expect(before).toBeHidden();
  await expect(closed).toContainText('Move to the new office');

  await tabTo(page, page.getByRole('button', { name: t('calendar.showCalendar.yearAfter', { year: '2027' }) }));
  await page.keyboard.press('Enter');
  const holidays = (year: string) => t('calendar.closingDays.holidays', { year });
  await expect(page.getByRole('heading', { name: holidays('2027') })).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: t('calendar.showCalendar.year') }));
  await page.keyboard.type('2028');
  await expect(page.getByRole('list', { name: holidays('2028') })).toContainText('New Year');
  expect(wrong).toEqual([]);
});
