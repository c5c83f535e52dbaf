import { expect, test } from '@playwright/test';
import { dropFile, letterPath } from '../support/letters.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const requester = t('requests.fields.requester');
const email = t('requests.fields.email');
const maud = 'templates/en-access-default.eml';

test('a letter dropped on Today becomes a case with its due date in one save', async ({ page }) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  const wrong = await openUnlocked(page, host.address);
  await expect(page.getByText(t('requests.today.nothing.title'))).toBeVisible();
  await dropFile(page.locator('main > *').first(), maud, 'letter.eml', 'message/rfc822');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.logRequest.title'));
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('Maud Okonjo-Hale');
  await expect(page.getByRole('textbox', { name: email })).toHaveValue('maud.okonjo@example.org');
  await expect(page.getByLabel(t('requests.fields.received'))).toHaveValue('Mon 2 Mar 2026');
  await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: t('terms.rights.portability') })).toBeChecked();
  await expect(page.locator('mark', { hasText: t('terms.rights.access') }).first()).toBeVisible();
  const due = page.getByRole('region', { name: t('requests.clock.answerDue') });
  await expect(due).toContainText('Thu 2 Apr 2026');
  await expect(due).toContainText(t('requests.dueCard.ahead', { days: 23, rights: 2 }));
  await expectSound(page, 'log-request-letter');

  await page.keyboard.press('Control+Enter');
  const logged = { reference: 'SAR-2026-0001', date: 'Thu 2 Apr 2026' };
  await expect(page.getByText(t('requests.logRequest.logged', logged))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo-Hale');
  const parts = page.getByRole('navigation', { name: t('requests.showRequest.parts') });
  await parts.getByRole('link', { name: t('requests.showRequest.sections.documents') }).click();
  await expect(page.getByRole('button', { name: 'letter.eml' })).toBeVisible();

  await goTo(page, '/requests/log');
  await page.locator('input[type=file]').setInputFiles(letterPath(maud));
  const before = t.markup('requests.fields.askedCase', {
    reference: 'SAR-2026-0001',
    date: 'Mon 2 Mar 2026',
    case: (words) => words,
  });
  await expect(
    page.getByText(t.markup('requests.fields.askedBefore', { times: 1, cases: () => before })),
  ).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const already = { reference: 'SAR-2026-0001', case: (words: string) => words };
  await expect(page.getByText(t.markup('requests.logRequest.already', already))).toBeVisible();
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('Maud Okonjo-Hale');
  expect(wrong).toEqual([]);
});

test('a request by hand says what is wrong beside the field, and keeps every word', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.logRequest.title'));
  await expectSound(page, 'log-request-empty');

  await page.getByRole('textbox', { name: email }).fill('elspeth@rowntree-vale');
  await page.getByLabel(t('requests.fields.received')).fill('27/11');
  await page.getByRole('button', { name: t('requests.logRequest.save') }).click();
  await expect(page.getByText(t('requests.logRequest.toFix', { answers: 4 }))).toBeVisible();
  await expect(page.getByRole('textbox', { name: requester })).toBeFocused();
  await expect(page.getByText(t('requests.fields.problems.emailDot'))).toBeVisible();
  await expect(page.getByText(t('requests.fields.problems.dayAhead', { today: 'Wed 25 Nov' }))).toBeVisible();
  await expect(page.getByText(t('requests.dueCard.noDate'))).toBeVisible();
  await expectSound(page, 'log-request-error');

  await page.getByRole('textbox', { name: requester }).fill('Elspeth Rowntree-Vale');
  await page.getByRole('textbox', { name: email }).fill('elspeth@rowntree-vale.example');
  await page.getByLabel(t('requests.fields.received')).fill('25 nov');
  await page.getByText(t('terms.rights.erasure'), { exact: true }).click();
  const due = page.getByRole('region', { name: t('requests.clock.answerDue') });
  await expect(due).toContainText('Tue 29 Dec 2026');
  await page.getByLabel(t('requests.fields.identityAsk')).check();
  await expect(due).toContainText(t('requests.clock.whole.notStarted'));
  await page.getByLabel(t('requests.fields.identityKnown')).check();
  await page.getByLabel(t('requests.fields.someoneElse')).check();
  await page.getByLabel(t('requests.fields.representative')).fill('Harbour Law Centre');
  await page.getByLabel(t('requests.fields.channelDetail')).fill('Front desk, Quay 4');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.list.title'));
  await page.getByRole('button', { name: t('shell.frame.lock') }).click();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('Elspeth Rowntree-Vale');
  await expect(page.getByLabel(t('requests.fields.representative'))).toHaveValue('Harbour Law Centre');
  await expect(page.getByLabel(t('requests.fields.channelDetail'))).toHaveValue('Front desk, Quay 4');
  await expect(page.getByRole('checkbox', { name: t('terms.rights.erasure') })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  const logged = { reference: 'ERA-2026-0001', date: 'Tue 29 Dec 2026' };
  await expect(page.getByText(t('requests.logRequest.logged', logged))).toBeVisible();
  await expect(page.getByText(t('requests.head.askedBy', { name: 'Harbour Law Centre' }))).toBeVisible();
  const arrived = t('requests.overview.arrivedBy.email', { date: 'Wed 25 Nov 2026' });
  const arrivedAt = t('requests.overview.arrivedAt', { arrived, detail: 'Front desk, Quay 4' });
  await expect(page.getByText(arrivedAt)).toBeVisible();

  await goTo(page, '/requests/log');
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('');
  expect(wrong).toEqual([]);
});

test('a letter that cannot be read says so, and leaves what was typed', async ({ page }) => {
  await using host = await startWithRegister();
  await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await page.getByRole('textbox', { name: requester }).fill('Ottilie Vance-Marsh');
  await page.locator('input[type=file]').setInputFiles({
    name: 'scan.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0, 0]),
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: requester })).toHaveValue('Ottilie Vance-Marsh');
  await expectSound(page, 'log-request-unreadable');
});

test('a draft outlives the lock; its letter is asked for again, and another one replaces what it said', async ({
  page,
}) => {
  await using host = await startWithRegister({ now: '2026-03-10T09:12:00Z' });
  await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await page.locator('input[type=file]').setInputFiles(letterPath(maud));
  const name = page.getByRole('textbox', { name: requester });
  await expect(name).toHaveValue('Maud Okonjo-Hale');
  await goTo(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday 10 March');
  await page.getByRole('button', { name: t('shell.frame.lock') }).click();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(name).toHaveValue('Maud Okonjo-Hale');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('requests.refusals.letterGone'))).toBeVisible();
  await expect(name).toHaveValue('Maud Okonjo-Hale');

  await page.locator('input[type=file]').setInputFiles(letterPath('templates/en-erasure-default.eml'));
  await expect(page.getByRole('checkbox', { name: t('terms.rights.erasure') })).toBeChecked();
  await expect(page.getByLabel(t('requests.fields.received'))).toHaveValue('Fri 6 Mar 2026');
  await page.getByRole('button', { name: t('requests.logRequest.emptyForm') }).click();
  await expect(name).toHaveValue('');
  await expect(page.getByText(t('requests.logRequest.dropHere'))).toBeVisible();
});
