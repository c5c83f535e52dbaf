import { expect, test } from '@playwright/test';
import { putOlderInPlace } from '../support/older-register.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a register that is older than this machine knows says so on whichever page opens, until it is put off or accepted', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await putOlderInPlace(host);

  const wrong = await openUnlocked(page, host.address);
  const notice = page.getByRole('region', { name: t('audit.doubt.name') });
  // It names the entries, whose numbers the spec does not know.
  const older = t('audit.doubts.older', { end: '§', seen: '§' }).split('§');
  const olderCopy = older.map((part) => RegExp.escape(part)).join(String.raw`\d+`);
  await expect(notice).toContainText(new RegExp(olderCopy, 'u'));
  await expectSound(page, 'doubt-today');
  for (const place of ['/requests', '/settings', '/breaches']) {
    await goTo(page, place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(notice).toBeVisible();
  }
  await notice.getByRole('link', { name: t('audit.doubt.look') }).press('Enter');
  await page.getByRole('heading', { level: 1, name: t('audit.listEntries.title') }).waitFor();
  // The page says it itself, with what to do.
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: t('audit.checkpoints.sign') }).press('Enter');
  await expect(page.getByText(t('audit.refusals.notSigned'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('audit.checkpoints.sign') })).toBeFocused();
  await expectSound(page, 'not-signed-in-doubt');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: t('audit.log.accept') }).press('Enter');
  const dialog = page.getByRole('dialog');
  const why = dialog.getByLabel(t('audit.accept.reason'));
  await expect(why).toBeFocused();
  for (const typed of ['', 'A copy.']) {
    await why.fill(typed);
    await dialog.getByRole('button', { name: t('audit.accept.action') }).press('Enter');
    await expect(dialog.getByText(t('audit.refusals.whyAccepted'))).toBeVisible();
    await expect(why).toBeFocused();
  }
  expect(asked.filter((url) => url.includes('acceptHistory'))).toEqual([]);
  await expectSound(page, 'accept-without-reason');
  await dialog.getByRole('button', { name: t('audit.accept.close') }).press('Enter');
  await expect(dialog).toHaveCount(0);

  await goTo(page, '/requests');
  await notice.getByRole('button', { name: t('audit.doubt.notNow') }).press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await goTo(page, '/settings');
  await page.getByRole('heading', { level: 1, name: t('organisation.settings.title') }).waitFor();
  await expect(notice).toHaveCount(0);

  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await expect(notice).toBeVisible();
  await goTo(page, '/audit');
  await page.getByRole('button', { name: t('audit.log.accept') }).press('Enter');
  await why.fill('Restored from the backup of Monday after the disk failed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('audit.log.inDoubt'))).toHaveCount(0);
  // What was pressed is gone: the focus is where the register stands now.
  await expect(page.getByText(/^\d+ · (?:[0-9A-F]{4} ?){4}$/u).first()).toBeFocused();
  await goTo(page, '/requests');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(notice).toHaveCount(0);
  expect(wrong).toEqual([]);
});
