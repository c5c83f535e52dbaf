import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a case follows what happened: extended, taken back, corrected, refused where it does not fit', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const due = page.getByRole('region', { name: t('requests.clock.answerDue') });
  await expect(due).toContainText('Wed 2 Dec 2026');
  await expect(page.getByText(t('ui.due.daysToNotice', { days: 7 }))).toBeVisible();
  await expectSound(page, 'case-overview');

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: t('requests.recordEvent.title') });
  const what = dialog.getByRole('combobox', { name: t('requests.recordEvent.what') });
  await what.click();
  await page.getByRole('option', { name: t('requests.events.extended.choice') }).click();
  await dialog.getByRole('button', { name: t('requests.recordEvent.record') }).click();
  await expect(dialog.getByText(t('requests.recordEvent.problems.reason'))).toBeVisible();
  await dialog.getByLabel(t('requests.extension.reasons.complexity')).check();
  await expect(dialog.getByText(t('requests.change.due', { date: 'Tue 2 Feb 2027' }))).toBeVisible();
  await expectSound(page, 'case-record-event');
  await dialog.getByRole('button', { name: t('requests.recordEvent.record') }).click();
  await expect(dialog).toBeHidden();
  await expect(due).toContainText('Tue 2 Feb 2027');
  const access = t('terms.rights.access');
  await expect(page.getByText(t('requests.head.extendedRight', { right: access }))).toBeVisible();

  const sent = { event: t('requests.events.extended.recorded'), date: 'Wed 25 Nov 2026' };
  await page.getByRole('button', { name: t('requests.eventLines.takeBackThis', sent) }).click();
  const takeBack = page.getByRole('dialog', { name: t('requests.eventLines.askTakeBack', { event: sent.event }) });
  await expect(takeBack.getByText(t('requests.change.due', { date: 'Wed 2 Dec 2026' }))).toBeVisible();
  await takeBack.getByRole('button', { name: t('requests.eventLines.takeItBack') }).click();
  await expect(page.getByText(t('requests.eventLines.takenBack', { when: '09:12' }))).toBeVisible();
  await expect(due).toContainText('Wed 2 Dec 2026');

  await page.keyboard.press('e');
  await what.click();
  await page.getByRole('option', { name: t('requests.events.identity-confirmed.choice') }).click();
  await dialog.getByRole('button', { name: t('requests.recordEvent.record') }).click();
  await expect(dialog.locator('.mantine-InputWrapper-error')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.correctReceived') }).click();
  await dialog.getByLabel(t('requests.recordEvent.day')).fill('30/10');
  await expect(dialog.getByText(t('requests.change.due', { date: 'Mon 30 Nov 2026' }))).toBeVisible();
  await dialog.getByRole('button', { name: t('requests.recordEvent.record') }).click();
  await expect(due).toContainText('Mon 30 Nov 2026');

  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.edit') }).click();
  const edit = page.getByRole('dialog', { name: t('requests.editRequest.title') });
  await edit.getByRole('combobox', { name: t('requests.fields.department') }).click();
  await page.getByRole('option', { name: 'Housing' }).click();
  await edit.getByRole('button', { name: t('requests.editRequest.save') }).click();
  await expect(page.getByText(t('requests.head.inDepartmentNoHandler', { department: 'Housing' }))).toBeVisible();

  const history = { name: t('requests.showRequest.sections.history') };
  const parts = page.getByRole('navigation', { name: t('requests.showRequest.parts') });
  await parts.getByRole('link', history).click();
  const logged = t('history.requests.logged', { due: 'Wed 2 Dec' });
  await expect(page.getByRole('region', history)).toContainText(logged);
  await expectSound(page, 'case-history');
  expect(wrong).toEqual([]);
});

test('a note that is not finished comes back, and a finished one stays', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const field = page.getByRole('textbox', { name: t('requests.notes.field') });
  await page.keyboard.press('t');
  await expect(field).toBeFocused();
  await page.keyboard.type('They rang and want the file by post.');
  await goTo(page, '/requests');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.list.title'));
  await goTo(page, `/requests/${reference}`);
  await expect(field).toHaveValue('They rang and want the file by post.');
  await field.press('Control+Enter');
  await expect(field).toHaveValue('');
  await expect(page.getByText('They rang and want the file by post.')).toBeVisible();
  expect(wrong).toEqual([]);
});
