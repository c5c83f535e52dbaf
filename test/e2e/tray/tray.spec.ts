import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { dropFiles, letterPath } from '../support/letters.ts';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const mail = (n: number) => ({
  name: `letter ${n}.eml`,
  mediaType: 'message/rfc822',
  bytes: Buffer.from(
    `From: Person ${n} <person${n}@example.org>\r\nSubject: Letter ${n}\r\nMessage-ID: <${n}@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\n\r\nPlease send me a copy of my data under Article 15 GDPR. Number ${n}.\r\n`,
  ),
});
const file = (name: string, ...bytes: readonly (number | string)[]) => ({
  name,
  mediaType: '',
  bytes: Buffer.concat(bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part])))),
});
const waiting = (page: Page) => page.getByRole('list', { name: t('tray.list') }).getByRole('listitem');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const told = (page: Page, name: string) =>
  page
    .getByRole('region', { name: t('tray.arriving.name') })
    .getByRole('listitem')
    .filter({ hasText: name });

test('forty files of nine kinds dropped at once: letters wait in the tray, and of the others each says why by its name', async ({
  page,
}) => {
  test.slow();
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ messageId: '<1@example.org>' }));
  const wrong = await openWindow(page, host.address);
  const others = [
    file('empty.eml'),
    file('photos.zip', 'PK', 3, 4, 'photos/1.jpg'),
    file('setup.exe', 'MZ', 0, 0, 0),
    file('song.mp3', 'ID3', 3, 0, 0),
    file('figures.xlsx', 'PK', 3, 4, 'xl/workbook.xml'),
    file('backup.7z', 0x37, 0x7a, 0xbc, 0xaf, 0x27),
  ];
  const plain = [1, 2, 3].map((n) => file(`note ${n}.txt`, `Please delete everything you hold about me. ${n}`));
  const outlook = { name: 'Simple.msg', mediaType: '', bytes: await readFile(letterPath('msg/Simple.msg')) };
  const mails = Array.from({ length: 28 }, (_, n) => mail(n + 1));
  const twice = [mail(2), { ...mail(3), name: 'the same again.eml' }];
  const files = [...others, ...plain, outlook, ...mails, ...twice];
  expect(files).toHaveLength(40);
  await dropFiles(page.locator('main > *').first(), files);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tray.title'));
  await expect(waiting(page)).toHaveCount(31, { timeout: 120_000 });
  for (const { name } of others) await expect(told(page, name)).toContainText(t('tray.arriving.notTaken'));
  await expect(told(page, 'the same again.eml')).toContainText(t('tray.arriving.waiting'));
  await expect(told(page, 'letter 1.eml').getByRole('link')).toHaveText(reference);
  await expectSound(page, 'tray');
  await goTo(page, '/');
  await expect(page.getByRole('region', { name: t('tray.title') })).toContainText('31');
  await expectSound(page, 'today-with-tray');
  expect(wrong).toEqual([]);
});

test('one after the other is logged, filed with a case, put aside and destroyed, each with its undo', async ({
  page,
}) => {
  test.slow();
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/tray');
  await page
    .locator('main input[type=file]')
    .setInputFiles(
      [1, 2, 3].map(mail).map(({ name, mediaType, bytes }) => ({ name, mimeType: mediaType, buffer: bytes })),
    );
  await expect(waiting(page)).toHaveCount(3);

  // Logged: the form is filled in as from any letter, and the next one waits afterwards.
  await button(page, t('tray.logIt')).click();
  await expect(page.getByRole('textbox', { name: t('requests.fields.requester') })).toHaveValue('Person 1');
  await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tray.title'));
  await expect(waiting(page)).toHaveCount(2);
  const logged = await host.docket.requests.showRequest({ reference: 'SAR-2026-0002' });
  expect(logged.documents).toMatchObject([{ source: 'letter', fileName: 'letter 1.eml' }]);

  // Filed with an open case, and undone.
  await button(page, t('tray.fileIt')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Ottilie');
  await dialog.getByRole('radio', { name: reference }).check();
  await button(page, t('tray.fileLetter.action')).click();
  await expect(page.getByText(t('tray.fileLetter.done', { reference, number: '1' }))).toBeVisible();
  await expect(waiting(page)).toHaveCount(1);
  await button(page, t('ui.undo')).click();
  await expect(page.getByText(t('tray.undone'))).toBeVisible();
  await expect(waiting(page)).toHaveCount(2);

  // Put aside with a reason, which must be there.
  await page.getByRole('button', { name: 'Letter 2' }).click();
  await button(page, t('tray.putAside')).click();
  await dialog.getByRole('button', { name: t('tray.putAside') }).click();
  await expect(dialog.getByText(t('tray.refusals.noReason'))).toBeVisible();
  await dialog.getByLabel(t('tray.putLetterAside.why')).fill('An advertisement.');
  await dialog.getByRole('button', { name: t('tray.putAside') }).click();
  await expect(page.getByText('An advertisement.')).toBeVisible();
  await expect(waiting(page)).toHaveCount(1);
  await expectSound(page, 'tray-aside');

  // Destroyed after it was asked, and undone.
  const destroy = page.getByRole('button', { name: t('tray.aside.destroyThis', { file: 'letter 2.eml' }) });
  await destroy.click();
  await expect(dialog).toContainText('letter 2.eml');
  await expectSound(page, 'destroy-letter');
  await dialog.getByRole('button', { name: t('tray.destroyLetter.keep') }).click();
  await destroy.click();
  await dialog.getByRole('button', { name: t('tray.destroyLetter.action') }).click();
  await expect(destroy).toHaveCount(0);
  await button(page, t('ui.undo')).last().click();
  await expect(destroy).toBeVisible();
  await page.getByRole('button', { name: t('tray.aside.takeBackThis', { file: 'letter 2.eml' }) }).click();
  await expect(waiting(page)).toHaveCount(2);
  expect(wrong).toEqual([]);
});

test('a letter that was opened before a lock is logged after it, with what was typed', async ({ page }) => {
  test.slow();
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await dropFiles(page.locator('main > *').first(), [mail(1), mail(2)]);
  await expect(waiting(page)).toHaveCount(2);
  await button(page, t('tray.logIt')).click();
  const requester = page.getByRole('textbox', { name: t('requests.fields.requester') });
  await expect(requester).toHaveValue('Person 1');
  await requester.fill('Elspeth Rowntree-Vale');
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(requester).toHaveValue('Elspeth Rowntree-Vale');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tray.title'));
  await expect(waiting(page)).toHaveCount(1);
  const [row] = (await host.docket.requests.listRequests({})).rows;
  expect(row?.requester).toBe('Elspeth Rowntree-Vale');
  expect(wrong).toEqual([]);
});

test('what one window puts in or takes out, another shows', async ({ page, context }) => {
  await using host = await startUnlocked();
  await openWindow(page, host.address);
  await goTo(page, '/tray');
  const other = await context.newPage();
  await other.goto(new URL('/#/tray', host.address).href);
  await expect(other.getByText(t('tray.how'))).toBeVisible();
  await dropFiles(page.locator('main > *').first(), [mail(1), mail(2)]);
  await expect(waiting(other)).toHaveCount(2);
});
