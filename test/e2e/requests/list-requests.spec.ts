import { expect, test } from '@playwright/test';
import type { Client } from '../../../main/contract/index.ts';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

/** Seven requests that arrived on different days, one overdue, one due today, one waiting for identity. */
async function putCases(docket: Client): Promise<void> {
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  const officer = (await docket.people.listPeople()).find(({ role }) => role === 'dpo');
  const cases = [
    newRequest({ requester: 'Sunniva Hale', receivedOn: '2026-10-20', rights: ['objection'], department: 'Parking' }),
    newRequest({ requester: 'Ambrose Lindqvist', receivedOn: '2026-10-25', department: 'Housing' }),
    newRequest({ requester: 'Hollis Bracken', receivedOn: '2026-10-28', rights: ['erasure'], department: 'Parking' }),
    newRequest({ requester: 'Petra Nowicki-Dunne', receivedOn: '2026-11-04', department: 'HR and payroll' }),
    newRequest({
      requester: 'Yasmin Torvald',
      receivedOn: '2026-11-10',
      rights: ['portability'],
      department: 'Housing',
      handlerId: officer?.id ?? null,
    }),
    newRequest({ requester: 'Zora Middlemiss', receivedOn: '2026-11-11', identityNeeded: true }),
    newRequest({
      requester: 'Dorothea Quill',
      receivedOn: '2026-11-20',
      rights: ['access', 'rectification'],
      representative: { name: 'Harbour Law Centre', authority: '' },
    }),
  ];
  for (const one of cases) await docket.requests.logRequest(one);
  await docket.session.lockRegister();
}

test('the list is worked by keys alone: views, words, filters, and the way back', async ({ page }) => {
  await using host = await startWithRegister();
  await putCases(host.docket);
  const wrong = await openUnlocked(page, host.address);
  // One after the other as fast as somebody types, however busy the window is.
  await Promise.all([page.keyboard.press('g'), page.keyboard.press('r')]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.list.title'));
  const rows = page.locator('tr[data-index]');
  await expect(rows).toHaveCount(7);
  await expect(rows.first()).toContainText('Sunniva Hale');
  await expect(rows.first()).toContainText(t('ui.due.daysOver', { days: 5 }));
  await expect(rows.nth(1)).toContainText(t('ui.due.today'));
  await expect(rows.last()).toContainText(t('ui.due.notStarted'));
  await expectSound(page, 'list-requests');

  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ambrose Lindqvist');
  await page.goBack();

  await page
    .getByRole('link', { name: t('requests.views.paused') })
    .first()
    .click();
  await expect(rows).toHaveCount(1);
  await goTo(page, '/requests?view=mine');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Yasmin Torvald');

  await goTo(page, '/requests');
  await expect(rows).toHaveCount(7);
  await page.locator('h1').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('quill');
  await expect(rows).toHaveCount(1);
  const quill = { requester: 'Dorothea Quill', agent: (words: string) => words };
  await expect(rows.first()).toContainText(t.markup('requests.columns.withAgent', quill));
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(7);

  const department = t('requests.filters.is.department', { department: 'Housing' });
  const right = t('requests.filters.is.right', { right: t('terms.rights.erasure') });
  const filters = page.getByRole('group', { name: t('requests.filters.label') });
  await filters.getByRole('button', { name: t('requests.filters.department') }).click();
  await page.getByRole('menuitemradio', { name: 'Housing' }).click();
  await expect(rows).toHaveCount(2);
  await filters.getByRole('button', { name: t('requests.filters.right'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: t('terms.rights.erasure') }).click();
  await expect(page.getByText(t('requests.noMatch.title', { filters: 2 }))).toBeVisible();
  const alone = [
    t('requests.noMatch.fact', { filter: right, total: 1 }),
    t('requests.noMatch.fact', { filter: department, total: 2 }),
  ];
  await expect(page.getByText(t('requests.noMatch.eachAlone', { facts: alone.join('. ') }))).toBeVisible();
  await expectSound(page, 'list-requests-no-match');
  // The filter’s own button is called the same and shows no words.
  const remove = t('requests.noMatch.remove', { filter: department });
  await page.getByRole('button', { name: remove }).filter({ hasText: remove }).click();
  await expect(rows).toHaveCount(1);
  expect(wrong).toEqual([]);
});

test('Today says what goes wrong first, and what follows', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await expect(page.getByText(t('requests.today.nothing.title'))).toBeVisible();
  await expectSound(page, 'today-empty');
  await goTo(page, '/requests');
  await expect(page.getByText(t('requests.noneYet.title'))).toBeVisible();
  await expectSound(page, 'list-requests-empty');

  await page.getByRole('button', { name: t('shell.frame.lock') }).click();
  await putCases(host.docket);
  await page.reload();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 25 November');
  const sentence = t('requests.today.sentence.dueAndOverdue', {
    due: 1,
    dueNumber: t('requests.today.numberFirst', { n: 1 }),
    overdue: 1,
    overdueNumber: t('requests.today.numberInside', { n: 1 }),
  });
  await expect(page.getByText(sentence)).toBeVisible();
  const first = page.getByRole('region', { name: t('requests.today.first.title') });
  await expect(first).toContainText('Ambrose Lindqvist');
  await expect(page.getByRole('region', { name: t('requests.views.overdue') })).toContainText('Sunniva Hale');
  await expect(page.getByRole('region', { name: t('requests.views.due-in-7-days') })).toContainText('Hollis Bracken');
  await expect(page.getByRole('region', { name: t('requests.today.agenda.waiting') })).toContainText('Zora Middlemiss');
  await expectSound(page, 'today');

  await page.locator('h1').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sunniva Hale');
  // The window asked while the register was locked behind its back; the browser writes refusals down by itself.
  expect(wrong).toEqual([]);
});
