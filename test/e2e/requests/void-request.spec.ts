import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { letterPath } from '../support/letters.ts';
import { startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a case logged by mistake is voided with a reason and is found among the voided ones only', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  await host.docket.requests.addNote({ reference, text: 'Rang her back.' });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.void') }).click();
  const dialog = page.getByRole('dialog', { name: t('requests.voidRequest.title', { reference }) });
  await dialog.getByRole('button', { name: t('requests.voidRequest.action') }).click();
  await expect(dialog.getByText(t('requests.voidRequest.noReason'))).toBeVisible();
  await dialog.getByLabel(t('requests.voidRequest.why')).fill('Logged under her solicitor.');
  await expectSound(page, 'case-void');
  await dialog.getByRole('button', { name: t('requests.voidRequest.action') }).click();
  await expect(dialog).toBeHidden();
  const said = page.getByRole('region', { name: t('requests.voided.label') });
  await expect(said).toContainText(t('requests.voided.title', { reason: 'Logged under her solicitor.' }));
  await expect(page.getByRole('button', { name: t('requests.head.recordEvent') })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: t('requests.notes.field') })).toHaveCount(0);
  await expect(page.getByText('Rang her back.')).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSound(page, 'case-voided');

  await goTo(page, '/requests?view=all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.list.title'));
  await expect(page.getByRole('row', { name: reference })).toHaveCount(0);
  await goTo(page, '/requests?view=voided');
  await expect(page.getByRole('row', { name: reference })).toContainText(t('requests.columns.voided'));
  await expectSound(page, 'list-voided');
  expect(wrong).toEqual([]);
});

test('a case that was answered is not voided, and the window says what to do instead', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ rights: ['rectification'] }));
  const answered = { type: 'answered', on: '2026-11-24', reason: null, note: null } as const;
  await host.docket.requests.recordEvent({ reference, ...answered });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.void') }).click();
  const dialog = page.getByRole('dialog');
  const why = dialog.getByLabel(t('requests.voidRequest.why'));
  await why.fill('Twice.');
  await dialog.getByRole('button', { name: t('requests.voidRequest.action') }).click();
  await expect(dialog.getByText(t('requests.voidRequest.recorded.answered', { on: 'Tue 24 Nov' }))).toBeVisible();
  await expect(why).toHaveValue('Twice.');
  expect(wrong.filter((line) => !line.includes('422'))).toEqual([]);
});

test('a letter for two people is logged again for the other, from where it says that it was logged', async ({
  page,
}) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  const wrong = await openUnlocked(page, host.address);
  const letter = letterPath('templates/en-access-default.eml');
  const whose = page.getByRole('textbox', { name: t('requests.fields.requester') });
  for (const logged of [false, true]) {
    await goTo(page, '/requests/log');
    await page.locator('input[type=file]').setInputFiles(letter);
    await expect(whose).toHaveValue('Maud Okonjo-Hale');
    await page.keyboard.press('Control+Enter');
    if (!logged) await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo-Hale');
  }
  const again = page.getByRole('button', { name: t('requests.logRequest.logForAnother') });
  await expect(again).toBeVisible();
  await expectSound(page, 'log-request-already');
  await again.click();
  await expect(whose).toHaveValue('');
  await expect(whose).toBeFocused();
  await expect(page.getByLabel(t('requests.fields.representative'))).toHaveValue('Maud Okonjo-Hale');
  await page.keyboard.type('Ada Okonjo-Hale');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Okonjo-Hale');
  await expect(page.getByText('SAR-2026-0002').first()).toBeVisible();
  expect(wrong.filter((line) => !line.includes('422'))).toEqual([]);
});
