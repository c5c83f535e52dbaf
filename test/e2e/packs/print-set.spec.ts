import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { attachedPdf, pagesPdf } from '../../files/pictures/hand-made-pdf.ts';
import { newRequest } from '../../support/new-request.ts';
import { readPdfLines } from '../../support/read-pdf-lines.ts';
import { zipOf } from '../../support/other-letters.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

const visit =
  '<w:document><w:p><w:r><w:t>Seen on the visit.</w:t></w:r><w:r><w:commentReference/></w:r></w:p></w:document>';

test('a pack for the post is asked about, made as one PDF with page numbers, and says what to enclose apart', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest({ address: '' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/documents`);
  await page.locator('input[type=file]').setInputFiles([
    { name: 'Minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pagesPdf(['0 0 9 9 re f', ''])) },
    { name: 'Visit.docx', mimeType: 'application/zip', buffer: zipOf({ 'word/document.xml': visit }) },
    { name: 'Wages.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') },
    { name: 'Survey.pdf', mimeType: 'application/pdf', buffer: Buffer.from(attachedPdf()) },
  ]);
  await expect(page.locator('tr[data-index]')).toHaveCount(4);
  for (const row of [0, 1, 2, 3])
    await page
      .locator(`tr[data-index="${row}"]`)
      .getByRole('button', { name: t('documents.decisions.disclose'), exact: true })
      .click();
  await page.getByRole('link', { name: t('requests.showRequest.sections.pack') }).click();

  const make = page.getByRole('button', { name: t('packs.printSet.make') });
  await make.click();
  await expect(page.getByText(t('packs.answers.unsaid'))).toBeVisible();
  await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
  // Nowhere to send it to: said before anybody is asked anything.
  await make.click();
  await expect(page.getByText(t('packs.printSet.envelope.missing'))).toBeVisible();
  const asking = page.getByRole('dialog', { name: t('packs.printSet.ask.title') });
  await expect(asking).toHaveCount(0);
  await expectSound(page, 'case-print-missing');
  const { requester, email } = await docket.requests.showRequest({ reference });
  await docket.requests.editRequest({ reference, requester, email, address: '7 Weir Lane\nHarrowmere' });
  await expect(page.getByText(t('packs.printSet.envelope.missing'))).toHaveCount(0);

  await make.click();
  await expect(asking.getByRole('button', { name: t('ui.cancel') })).toBeFocused();
  await expectSound(page, 'case-print-asking');
  await asking.getByRole('button', { name: t('ui.cancel') }).click();
  await expect(make).toBeFocused();

  await make.click();
  const downloading = page.waitForEvent('download');
  await asking.getByRole('button', { name: t('packs.printSet.ask.make') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${reference}.pdf`);
  const text = (await readPdfLines(await readFile(await download.path()))).join(' ');
  const [, pages] = /Page 1 of (\d+)/u.exec(text) ?? [];
  expect(text).toContain(`Page ${pages} of ${pages}`);
  expect(text).toContain('7 Weir Lane');
  await expect(
    page.getByText(t('packs.printSet.ready', { file: `${reference}.pdf`, pages: Number(pages) })),
  ).toBeVisible();
  await expect(page.getByText(t('packs.printSet.why.kind'))).toContainText('Wages');
  const parts = t('packs.printSet.asText.parts.comments');
  await expect(
    page.getByText(t('packs.printSet.asText.documentWithout', { number: '002', title: 'Visit', parts })),
  ).toBeVisible();
  await expect(page.getByText(t('packs.printSet.holdMore'))).toBeVisible();
  const attached = t('packs.printSet.asText.parts.attachments');
  await expect(
    page.getByText(t('packs.printSet.asText.documentWithout', { number: '004', title: 'Survey', parts: attached })),
  ).toBeVisible();
  await expectSound(page, 'case-print-ready');
  await goTo(page, `/requests/${reference}/history`);
  await expect(page.getByText(t('history.packs.printed', { pages: Number(pages) }))).toBeVisible();
  // The browser has taken it over: nothing says that it was not saved.
  await expect(page.getByText(t('history.documents.leftUnsaved'))).toHaveCount(0);
  expect(wrong).toEqual([]);
});
