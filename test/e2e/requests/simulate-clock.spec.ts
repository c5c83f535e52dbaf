import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadWords } from '../../../main/words/load-words.ts';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';

test('what if, by keyboard alone: they answer, nothing comes, an extension goes out; nothing is saved', async ({
  page,
}) => {
  test.setTimeout(240_000);
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
  const dialog = page.getByRole('dialog', { name: 'What if' });
  await expect(dialog.getByRole('radio', { name: 'They say what they mean' })).toBeFocused();
  const answer = dialog.getByRole('region', { name: 'What it would come to' });
  await expect(answer).toContainText('Due Mon 21 Dec 2026');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('textbox', { name: 'On which day?' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1 Dec');
  // 2 Dec and the 23 days from the question to the answer are left out: 25 and 26 Dec are holidays, 27 a Sunday, 28 a substitute.
  await expect(answer).toContainText('Due Tue 29 Dec 2026');
  await expect(answer).toContainText('UK GDPR Art 12A(5)');
  await expectSound(page, 'case-what-if');

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Nothing comes' })).toBeChecked();
  await expect(answer).toContainText('this rule names no day on which the request closes by itself');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'You send an extension notice' })).toBeChecked();
  await expect(answer).toContainText('Clock paused');
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
  test.setTimeout(240_000);
  const german = await loadWords('de');
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');

  await page.keyboard.press('e');
  const record = page.getByRole('dialog', { name: 'Record an event' });
  await record.getByRole('combobox', { name: 'What happened?' }).click();
  await page.getByRole('option', { name: 'They ask for more' }).click();
  await record.getByRole('checkbox', { name: 'Erasure' }).check();
  await record.getByLabel('On which day?').fill('12/11');
  await expect(record.getByText('Erasure is due Mon 14 Dec 2026, on a clock of its own.')).toBeVisible();
  await expectSound(page, 'case-add-rights');
  await record.getByRole('button', { name: 'Record it' }).click();
  await expect(record).toBeHidden();
  const working = page.getByRole('complementary', { name: 'The date and its working' });
  await expect(working.getByRole('heading', { name: /^Erasure, asked for on Thu 12 Nov/u })).toBeVisible();

  await page.getByRole('button', { name: 'Correct: Further rights asked for on Thu 12 Nov 2026' }).click();
  const correct = page.getByRole('dialog', { name: /^Correct/u });
  await correct.getByLabel('On which day?').fill('13/11');
  await expect(correct.getByText('Erasure is due Mon 14 Dec 2026, on a clock of its own.')).toBeHidden();
  await correct.getByRole('button', { name: 'Correct it' }).click();
  await expect(correct).toBeHidden();
  await expect(page.getByText('Corrected 09:12; it counts for nothing.')).toBeVisible();
  await expect(working.getByRole('heading', { name: /^Erasure, asked for on Fri 13 Nov/u })).toBeVisible();

  await working.getByRole('combobox', { name: 'Language of the working' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await expect(working).toContainText('Die Frist beginnt an diesem Tag');
  await expect(working).toContainText(`${german('requests.sum.due')} Mi., 2. Dez. 2026`);
  await expectSound(page, 'case-working-german');

  await working.getByRole('button', { name: 'Record as PDF' }).click();
  const print = page.getByRole('dialog', { name: 'Print the record' });
  await print.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Română' }).click();
  await expectSound(page, 'case-print-record');
  const download = page.waitForEvent('download');
  await print.getByRole('button', { name: 'Save the PDF' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${reference}.pdf`);
  const pdf = await getDocument({ data: Uint8Array.from(await readFile(await file.path())), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain(`Dosarul cererii ${reference}`);
  expect(wrong).toEqual([]);
});
