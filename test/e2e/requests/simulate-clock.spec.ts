import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadWords } from '../../../main/words/load-words.ts';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('what if, by keyboard alone: they answer, nothing comes, an extension goes out; nothing is saved', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await host.docket.requests.recordEvent({
    reference,
    type: 'clarification-requested',
    on: '2026-11-09',
    reason: null,
    note: null,
  });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');

  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog', { name: t('requests.simulate.title') });
  await expect(dialog.getByRole('radio', { name: t('requests.simulate.clarificationComes') })).toBeFocused();
  const answer = dialog.getByRole('region', { name: t('requests.simulate.answer') });
  await expect(answer).toContainText(t('requests.change.due', { date: 'Mon 21 Dec 2026' }));
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('textbox', { name: t('requests.simulate.onWhichDay') })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1 Dec');
  // 2 Dec and the 23 days from the question to the answer are left out: 25 and 26 Dec are holidays, 27 a Sunday, 28 a substitute.
  await expect(answer).toContainText(t('requests.change.due', { date: 'Tue 29 Dec 2026' }));
  await expect(answer).toContainText('UK GDPR Art 12A(5)');
  await expectSound(page, 'case-what-if');

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: t('requests.simulate.nothingComes') })).toBeChecked();
  await expect(answer).toContainText('this rule names no day on which the request closes by itself');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: t('requests.simulate.extended') })).toBeChecked();
  await expect(answer).toContainText(t('requests.change.pausedIf', { date: 'Mon 21 Dec 2026', day: 'today' }));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const { events, history } = await host.docket.requests.showRequest({ reference });
  expect(events).toHaveLength(2);
  expect(history).toHaveLength(2);
  expect(wrong).toEqual([]);
});

test('the working speaks the officer’s language of choice, shows a right that came later, and leaves as a PDF', async ({
  page,
}) => {
  const german = await loadWords('de');
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');

  await page.keyboard.press('e');
  const record = page.getByRole('dialog', { name: t('requests.recordEvent.title') });
  await record.getByRole('combobox', { name: t('requests.recordEvent.what') }).click();
  await page.getByRole('option', { name: t('requests.events.rights-added.choice') }).click();
  const rights = t('terms.rights.erasure');
  await record.getByRole('checkbox', { name: rights }).check();
  await record.getByLabel(t('requests.recordEvent.day')).fill('12/11');
  const otherDue = t('requests.change.otherDue', { rights, date: 'Mon 14 Dec 2026' });
  await expect(record.getByText(otherDue)).toBeVisible();
  await expectSound(page, 'case-add-rights');
  await record.getByRole('button', { name: t('requests.recordEvent.record') }).click();
  await expect(record).toBeHidden();
  const working = page.getByRole('complementary', { name: t('requests.working.label') });
  const askedOn = (day: string) => working.getByRole('heading', { name: t('requests.sum.askedOn', { rights, day }) });
  await expect(askedOn('Thu 12 Nov 2026')).toBeVisible();

  const event = t('requests.events.rights-added.recorded');
  const correctThis = t('requests.eventLines.correctThis', { event, date: 'Thu 12 Nov 2026' });
  await page.getByRole('button', { name: correctThis }).click();
  const correct = page.getByRole('dialog', { name: t('requests.recordEvent.titleOfCorrection', { event }) });
  await correct.getByLabel(t('requests.recordEvent.day')).fill('13/11');
  await expect(correct.getByText(otherDue)).toBeHidden();
  await correct.getByRole('button', { name: t('requests.recordEvent.correct') }).click();
  await expect(correct).toBeHidden();
  await expect(page.getByText(t('requests.eventLines.corrected', { when: '09:12' }))).toBeVisible();
  await expect(askedOn('Fri 13 Nov 2026')).toBeVisible();

  await working.getByRole('combobox', { name: t('requests.working.language') }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await expect(working).toContainText('Die Frist beginnt an diesem Tag');
  await expect(working).toContainText(`${german('requests.sum.due')} Mi., 2. Dez. 2026`);
  await expectSound(page, 'case-working-german');

  await working.getByRole('button', { name: t('requests.working.asPdf') }).click();
  const print = page.getByRole('dialog', { name: t('requests.printRecord.title') });
  await print.getByRole('combobox', { name: t('requests.printRecord.language') }).click();
  await page.getByRole('option', { name: 'Română' }).click();
  await expectSound(page, 'case-print-record');
  const download = page.waitForEvent('download');
  await print.getByRole('button', { name: t('requests.printRecord.save') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${reference}.pdf`);
  const pdf = await getDocument({ data: Uint8Array.from(await readFile(await file.path())), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain(`Dosarul cererii ${reference}`);
  expect(wrong).toEqual([]);
});
