import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

const notAdded = t('documents.arriving.notAdded');

/** What departments send: a folder in a folder, names with numbers, and what a system leaves beside them. */
const sent: Readonly<Record<string, string>> = {
  'Covering note.txt': 'What you asked for.',
  'File/2 Visit.txt': 'A visit in May.',
  'File/10 Visit.txt': 'A visit in June.',
  'File/Calls/1 Call.txt': 'She rang in July.',
  'File/Calls/.DS_Store': 'where the windows stood',
  'File/Nothing.txt': '',
};

async function written(folder: string): Promise<void> {
  for (const [path, words] of Object.entries(sent)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), words);
  }
  await mkdir(join(folder, 'File', 'Later'));
}

/** Lets files and folders of this computer go over the middle of the window, as the officer's hand does. */
async function dropFromDisk(page: Page, files: readonly string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data });
}

async function openDocuments(page: Page, host: RunningHost): Promise<string> {
  const { reference } = await host.docket.requests.logRequest(newRequest());
  await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/documents`);
  await page.getByText(t('documents.decideDocuments.none')).waitFor();
  return reference;
}

test('a folder that is dropped among files is walked, in order, and what is left out is named with its reason', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'docket-dropped-'));
  try {
    await written(folder);
    await using host = await startUnlocked();
    const reference = await openDocuments(page, host);
    await dropFromDisk(page, [join(folder, 'File'), join(folder, 'Covering note.txt')]);
    const documents = async () => (await host.docket.requests.showRequest({ reference })).documents;
    await expect
      .poll(async () => (await documents()).map(({ title }) => title))
      .toEqual(['2 Visit', '10 Visit', '1 Call', 'Covering note']);
    const arriving = page.getByRole('list', { name: t('documents.arriving.name') });
    const left = [
      ['File/Calls/.DS_Store', t('documents.arriving.leftOut.hidden')],
      ['File/Later', t('documents.arriving.leftOut.emptyFolder')],
      ['File/Nothing.txt', t('documents.arriving.leftOut.empty')],
    ] as const;
    await expect(arriving.getByRole('listitem')).toHaveCount(left.length);
    for (const [name, why] of left)
      await expect(arriving.getByRole('listitem').filter({ hasText: name })).toContainText(`${notAdded} ${why}`);
    await expectSound(page, 'dropped-folder');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file that was moved after it was dropped is named, with what to do, and nothing of it is kept', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const reference = await openDocuments(page, host);
  // What a browser says of a file that is not there any more.
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = async () => await Promise.reject(new DOMException('', 'NotFoundError'));
  });
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'Visit notes.txt', mimeType: 'text/plain', buffer: Buffer.from('A visit in May.') }]);
  const why = t('documents.arriving.unreadable', { file: 'Visit notes.txt' });
  await expect(page.getByText(`${notAdded} ${why}`)).toBeVisible();
  expect((await host.docket.requests.showRequest({ reference })).documents).toEqual([]);
});

test('a host that does not answer is no riddle: the file is named, and that nothing of it was kept', async ({
  page,
}) => {
  await using host = await startUnlocked();
  await openDocuments(page, host);
  await page.route('**/-/files/*', async (route) => await route.abort());
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'Visit notes.txt', mimeType: 'text/plain', buffer: Buffer.from('A visit in May.') }]);
  const why = t('documents.arriving.noAnswer', { file: 'Visit notes.txt' });
  await expect(page.getByText(`${notAdded} ${why}`)).toBeVisible();
  await expect(page.getByText('Failed to fetch')).toHaveCount(0);
});
