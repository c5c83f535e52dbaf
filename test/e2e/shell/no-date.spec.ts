import { expect, test, type Locator, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

// A field of a day may stay empty or not: words that are no date are refused beside it, and are never taken for nothing.

const none = 'some time in spring';
const representative = { name: 'RAin Dr. Meike Thomsen', authority: 'Vollmacht vom 3. Mai' };

/** It says that this is no date and holds what was typed. */
async function expectRefused(field: Locator): Promise<void> {
  await expect(field).toHaveAccessibleDescription(new RegExp(RegExp.escape(t('ui.notADate')), 'u'));
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(none);
}

async function correct(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.edit') }).click();
  return page.getByRole('dialog', { name: t('requests.editRequest.title') });
}

async function caseOf({ docket }: RunningHost, reference: string) {
  return await docket.requests.showRequest({ reference });
}

test('a case is not logged with a day of an authority that is no date, and the words are there after the page is left', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/requests/log');
  await page.getByRole('textbox', { name: t('requests.fields.requester') }).fill('Leonie Brandt');
  await page
    .locator('label')
    .filter({ hasText: t('terms.rights.access') })
    .click();
  await page.getByRole('radio', { name: t('requests.fields.someoneElse') }).check();
  await page.getByLabel(t('requests.fields.representative')).fill(representative.name);
  const seen = page.getByLabel(t('requests.fields.authoritySeen'));
  await seen.fill(none);
  await page.keyboard.press('Control+Enter');
  await expectRefused(seen);
  await expect(seen).toBeFocused();
  expect((await host.docket.requests.listRequests({ limit: 10 })).rows).toEqual([]);
  await page.keyboard.press('Escape');
  await goTo(page, '/');
  await goTo(page, '/requests/log');
  await expect(seen).toHaveValue(none);
  await page.keyboard.press('Control+Enter');
  await expectRefused(seen);
  await seen.fill('24 Nov');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leonie Brandt');
  expect((await caseOf(host, 'SAR-2026-0001')).authoritySeenOn).toBe('2026-11-24');
  expect(wrong).toEqual([]);
});

test('a day that is recorded is not lost to words that are none, and is taken out by an empty field', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(
    newRequest({ representative, authoritySeenOn: '2026-11-24' }),
  );
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  const dialog = await correct(page);
  const seen = dialog.getByLabel(t('requests.fields.authoritySeen'));
  await expect(seen).toHaveValue('Tue 24 Nov 2026');
  const save = dialog.getByRole('button', { name: t('requests.editRequest.save') });
  await seen.fill(none);
  await save.click();
  await expectRefused(seen);
  await expectSound(page, 'case-correct-no-date');
  expect((await caseOf(host, reference)).authoritySeenOn).toBe('2026-11-24');
  await seen.fill('');
  await save.click();
  await expect(dialog).toBeHidden();
  expect((await caseOf(host, reference)).authoritySeenOn).toBeNull();
  expect(wrong).toEqual([]);
});

test('a last day closed that is no date closes no day, and a filter of the audit log says that it is none', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/calendar');
  const form = page.getByRole('form', { name: t('calendar.addClosing.title') });
  const last = form.getByLabel(t('calendar.addClosing.last'));
  await form.getByLabel(t('calendar.addClosing.first')).fill('24 Dec 2026');
  await last.fill(none);
  await form.getByLabel(t('calendar.addClosing.name')).fill('Moving house');
  await form.getByRole('button', { name: t('calendar.addClosing.add') }).click();
  await expectRefused(last);
  await expect(last).toBeFocused();
  await expect(page.getByText('Moving house')).toHaveCount(0);
  await last.fill('31 Dec 2026');
  await form.getByRole('button', { name: t('calendar.addClosing.add') }).click();
  const closed = page.getByRole('list', { name: t('calendar.closingDays.list', { year: '2026' }) });
  await expect(closed).toContainText('Moving house');

  await goTo(page, '/audit');
  const from = page.getByLabel(t('audit.filters.from'));
  await from.fill(none);
  await from.press('Tab');
  await expectRefused(from);
  await expectSound(page, 'audit-no-date');
  expect(wrong).toEqual([]);
});

test('an extension in Switzerland names a date or none, and no words', async ({ page }) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await docket.organisation.editOrganisation({
    ...(await docket.organisation.showOrganisation()),
    regime: 'ch-fadp',
    calendar: 'CH-ZH',
  });
  const { reference } = await docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.recordExtension') }).click();
  const dialog = page.getByRole('dialog', { name: t('requests.recordEvent.title') });
  await dialog.getByLabel(t('requests.extension.why')).fill('The archive has moved.');
  const until = dialog.getByLabel(t('requests.extension.until'));
  await until.fill(none);
  await page.keyboard.press('Control+Enter');
  await expectRefused(until);
  expect((await caseOf(host, reference)).events.map(({ type }) => type)).toEqual(['received']);
  await until.fill('31 Jan 2027');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  expect((await caseOf(host, reference)).events.at(-1)).toMatchObject({ type: 'extended', until: '2027-01-31' });
  expect(wrong).toEqual([]);
});
