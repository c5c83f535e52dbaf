import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { letterPath } from '../support/letters.ts';
import { startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a case logged under the solicitor is put right, and a moved date is shown before it is saved', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(
    newRequest({ requester: 'RAin Dr. Meike Thomsen', receivedOn: '2026-11-02', phone: '030 123456' }),
  );
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.edit') }).click();
  const dialog = page.getByRole('dialog', { name: t('requests.editRequest.title') });
  await dialog.getByLabel(t('requests.fields.requester')).fill('Leonie Brandt');
  await dialog.getByLabel(t('requests.fields.someoneElse')).check();
  await dialog.getByRole('button', { name: t('requests.editRequest.save') }).click();
  await expect(dialog.getByText(t('requests.fields.problems.representative'))).toBeVisible();
  await dialog.getByLabel(t('requests.fields.representative')).fill('RAin Dr. Meike Thomsen');
  const phone = dialog.getByLabel(t('requests.fields.phone'));
  await expect(phone).toHaveValue('030 123456');
  await phone.fill('030 654321');
  await expect(dialog.getByText(t('requests.change.now'))).toHaveCount(0);
  await dialog.getByLabel(t('requests.fields.received')).fill('30/10');
  await expect(dialog.getByText(t('requests.change.due', { date: 'Wed 2 Dec 2026' }))).toBeVisible();
  await expect(dialog.getByText(t('requests.change.due', { date: 'Mon 30 Nov 2026' }))).toBeVisible();
  await dialog.getByText(t('terms.rights.erasure'), { exact: true }).click();
  await expectSound(page, 'case-correct');
  await dialog.getByRole('button', { name: t('requests.editRequest.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leonie Brandt');
  await expect(page.getByText(t('requests.head.askedBy', { name: 'RAin Dr. Meike Thomsen' }))).toBeVisible();
  await expect(page.getByText('030 654321')).toBeVisible();
  const due = page.getByRole('region', { name: t('requests.clock.answerDue') });
  await expect(due).toContainText('Mon 30 Nov 2026');
  expect(wrong).toEqual([]);
});

test('who corrects a field that another window corrected is told, keeps what they typed and may save it then', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.edit') }).click();
  const dialog = page.getByRole('dialog', { name: t('requests.editRequest.title') });
  const name = dialog.getByLabel(t('requests.fields.requester'));
  await name.fill('Ottilie Vance');
  await host.docket.requests.editRequest({ reference, requester: 'Odile Vance-Marsh', address: '4 Quay' });
  await dialog.getByRole('button', { name: t('requests.editRequest.save') }).click();
  await expect(
    dialog.getByText(t('requests.editRequest.changedMeanwhile', { now: 'Odile Vance-Marsh' })),
  ).toBeVisible();
  await expect(name).toHaveValue('Ottilie Vance');
  await expectSound(page, 'case-correct-meanwhile');
  await dialog.getByRole('button', { name: t('requests.editRequest.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance');
  expect(await host.docket.requests.showRequest({ reference })).toMatchObject({ address: '4 Quay' });
  expect(wrong.filter((line) => !line.includes('422'))).toEqual([]);
});

test('the name a letter came under goes to whoever writes, once somebody else does', async ({ page }) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await page.locator('input[type=file]').setInputFiles(letterPath('templates/en-access-default.eml'));
  const whose = page.getByRole('textbox', { name: t('requests.fields.requester') });
  await expect(whose).toHaveValue('Maud Okonjo-Hale');
  await page.getByLabel(t('requests.fields.someoneElse')).check();
  await expect(whose).toHaveValue('');
  const writer = page.getByLabel(t('requests.fields.representative'));
  await expect(writer).toHaveValue('Maud Okonjo-Hale');
  await page.getByLabel(t('requests.fields.writesThemselves')).check();
  await expect(whose).toHaveValue('Maud Okonjo-Hale');
  await page.getByLabel(t('requests.fields.someoneElse')).check();
  await whose.fill('Ada Okonjo-Hale');
  await expectSound(page, 'log-request-somebody-else');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Okonjo-Hale');
  await expect(page.getByText(t('requests.head.askedBy', { name: 'Maud Okonjo-Hale' }))).toBeVisible();
  expect(wrong).toEqual([]);
});
