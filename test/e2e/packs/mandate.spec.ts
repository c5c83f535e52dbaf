import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a solicitor’s authority is asked for, seen and recorded with its day, and then the pack may leave', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await readyForPacks(docket);
  const representative = { name: 'RAin Dr. Meike Thomsen', authority: 'Vollmacht wird nachgereicht' };
  const { reference } = await docket.requests.logRequest(newRequest({ representative }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/pack`);
  const checks = page.getByRole('complementary', { name: t('packs.buildPack.beforeItLeaves') });
  const check = checks.locator('li', { hasText: t('packs.release.mandate.title') });
  await expect(check).toContainText(t('packs.release.mandate.unseen', { name: representative.name }));
  await expectSound(page, 'case-pack-mandate');
  await check.getByRole('link', { name: t('packs.checks.goTo.overview') }).click();
  await expect(page.getByText(t('requests.overview.authorityNotSeen'))).toBeVisible();

  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.edit') }).click();
  const dialog = page.getByRole('dialog', { name: t('requests.editRequest.title') });
  const seen = dialog.getByLabel(t('requests.fields.authoritySeen'));
  await seen.fill('tomorrow');
  await dialog.getByRole('button', { name: t('requests.editRequest.save') }).click();
  await expect(dialog.getByText(t('requests.refusals.seenAfter', { today: 'Wed 25 Nov' }))).toBeVisible();
  await seen.fill('yesterday');
  await expectSound(page, 'case-correct-mandate');
  await dialog.getByRole('button', { name: t('requests.editRequest.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t('requests.overview.authoritySeen', { date: 'Tue 24 Nov' }))).toBeVisible();
  await goTo(page, `/requests/${reference}/pack`);
  await expect(check).toContainText(t('packs.release.mandate.seen'));
  expect(wrong).toEqual([]);
});
