import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { chooseByKeyboard, goTo, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

test('an event is recorded, corrected and taken back, the case changed and its record printed, by keyboard alone', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const due = page.getByRole('region', { name: t('requests.clock.answerDue') });
  const dialog = page.getByRole('dialog');
  const what = dialog.getByRole('combobox', { name: t('requests.recordEvent.what') });

  const opener = page.getByRole('button', { name: t('requests.head.recordEvent') });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(what).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(what).toBeFocused();
  await chooseByKeyboard(page, page.getByRole('option').first());
  await expect(what).not.toHaveValue('');
  await page.keyboard.press('Tab');
  const day = dialog.getByLabel(t('requests.recordEvent.day'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9/10');
  await page.keyboard.press('Enter');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toBeFocused();
  // What the clock refuses of the day stands once, with its days as the reader writes them.
  const tooEarly = { on: 'Fri 9 Oct', received: 'Mon 2 Nov' };
  await expect(dialog.getByText(t('deadlines.event.beforeReceipt', tooEarly))).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9/11');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  const received = { event: t('requests.events.received.recorded'), date: 'Mon 2 Nov 2026' };
  await tabTo(page, page.getByRole('button', { name: t('requests.eventLines.correctThis', received) }));
  await page.keyboard.press('Enter');
  await expect(day).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30/11');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('requests.recordEvent.problems.dayAhead', { today: 'Wed 25 Nov' }))).toBeVisible();
  await expect(day).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30/10');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(t('requests.eventLines.corrected', { when: '09:12' }))).toBeVisible();

  const asked = { event: t('requests.events.identity-requested.recorded'), date: 'Mon 9 Nov 2026' };
  await tabTo(page, page.getByRole('button', { name: t('requests.eventLines.takeBackThis', asked) }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: t('requests.eventLines.leave') })).toBeFocused();
  await tabTo(page, dialog.getByRole('button', { name: t('requests.eventLines.takeItBack') }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(t('requests.eventLines.takenBack', { when: '09:12' }))).toBeVisible();
  await expect(due).toContainText('Mon 30 Nov 2026');

  const more = page.getByRole('button', { name: t('requests.head.more') });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: t('requests.head.edit') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel(t('requests.fields.requester'))).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('requests.editRequest.noRequester'))).toBeVisible();
  await page.keyboard.type('Ottilie Vance');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance');
  await expect(more).toBeFocused();

  const print = page.getByRole('button', { name: t('requests.working.asPdf') });
  await tabTo(page, print);
  await page.keyboard.press('Enter');
  const language = dialog.getByRole('combobox', { name: t('requests.printRecord.language') });
  await expect(language).toBeFocused();
  await chooseByKeyboard(page, page.getByRole('option', { name: 'Română' }));
  await expect(language).toHaveValue('Română');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('switch', { name: t('requests.printRecord.internal') })).toBeChecked();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe(`${reference}.pdf`);
  await expect(dialog).toHaveCount(0);
  await expect(print).toBeFocused();
  expect(wrong).toEqual([]);
});
