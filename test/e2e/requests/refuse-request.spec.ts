import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { chooseByKeyboard, expectSound, goTo, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

const reason = 'The tenancy runs, and its accounts have to be kept.';
const ground = t('requests.recordEvent.groundOption', {
  name: t('documents.exemptions.grounds.duty-to-keep'),
  citation: 'Art. 17(3)(b) UK GDPR',
});
const refused = t('terms.caseOutcomes.refused');

test('a refusal asks for its ground and its reason beside their fields, and the case says what was refused and why', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  const ends = page.getByRole('region', { name: t('requests.overview.outcomes.title') });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  await expect(ends).toHaveCount(0);
  await page.getByRole('button', { name: t('requests.head.more') }).click();
  await page.getByRole('menuitem', { name: t('requests.head.recordRefusal') }).click();
  const dialog = page.getByRole('dialog');
  const record = dialog.getByRole('button', { name: t('requests.recordEvent.record') });
  const rights = dialog.getByRole('group', { name: t('requests.recordEvent.whichEnd') });
  for (const right of ['access', 'erasure'] as const)
    await rights.getByRole('checkbox', { name: t(`terms.rights.${right}`) }).uncheck();
  await record.click();
  for (const problem of ['ground', 'refusedReason', 'ended'] as const)
    await expect(dialog.getByText(t(`requests.recordEvent.problems.${problem}`))).toBeVisible();
  await expectSound(page, 'case-record-refusal-wrong');
  expect((await host.docket.requests.showRequest({ reference })).events).toHaveLength(1);

  await rights.getByRole('checkbox', { name: t('terms.rights.erasure') }).check();
  await dialog.getByRole('combobox', { name: t('requests.recordEvent.ground') }).click();
  await page.getByRole('option', { name: ground }).click();
  await dialog.getByLabel(t('requests.recordEvent.refusedWhy')).fill(reason);
  await record.click();
  await expect(dialog).toHaveCount(0);
  const told = t('requests.overview.outcomes.told', {
    outcome: t('terms.outcomes.refused'),
    date: 'Wed 25 Nov 2026',
  });
  await expect(ends.getByRole('definition')).toHaveText([
    t('terms.outcomes.not-yet'),
    `${told}${t('requests.overview.outcomes.why', { ground, reason })}`,
  ]);
  await expect(
    page.getByText(
      t('requests.head.endedRight', { right: t('terms.rights.erasure'), outcome: t('terms.outcomes.refused') }),
    ),
  ).toBeVisible();
  await expectSound(page, 'case-outcomes');
  expect(wrong).toEqual([]);
});

test('a case that is refused by keyboard alone says refused in its head, its rights and the list, and ticks nothing nobody did', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ rights: ['erasure'] }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: t('requests.recordEvent.what') })).toBeFocused();
  await chooseByKeyboard(page, page.getByRole('option', { name: t('requests.events.refused.choice') }));
  await page.keyboard.press('Control+Enter');
  const asked = dialog.getByRole('combobox', { name: t('requests.recordEvent.ground') });
  await expect(dialog.getByText(t('requests.recordEvent.problems.ground'))).toBeVisible();
  await tabTo(page, asked);
  await chooseByKeyboard(page, page.getByRole('option', { name: ground }));
  await tabTo(page, dialog.getByLabel(t('requests.recordEvent.refusedWhy')));
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const head = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(head.getByText(refused, { exact: true })).toBeVisible();
  // The refusal was sent: nothing else was done.
  await expect(page.getByRole('listitem').filter({ hasText: t('ui.stageDone') })).toHaveText([
    `${t('terms.stages.send')}${t('ui.stageDone')}`,
  ]);
  await goTo(page, '/requests?view=closed');
  const row = page.getByRole('row', { name: reference });
  await expect(row).toContainText(refused);
  await expect(row).not.toContainText(t('terms.caseOutcomes.answered'));
  expect(wrong).toEqual([]);
});

test('each right of an answered case says how it ended, with the ground and the reason of what was granted in part', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  const { reference } = await docket.requests.logRequest(
    newRequest({ rights: ['access', 'erasure', 'rectification'] }),
  );
  const on = { reference, on: '2026-11-24', note: null };
  await docket.requests.recordEvent({ ...on, type: 'withdrawn', reason: null, rights: ['rectification'] });
  await docket.requests.recordEvent({
    ...on,
    type: 'refused',
    reason,
    ground: 'duty-to-keep',
    rights: ['erasure'],
  });
  await docket.requests.recordEvent({ ...on, type: 'answered', reason: null });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  const told = (outcome: 'granted' | 'refused' | 'withdrawn') =>
    t('requests.overview.outcomes.told', { outcome: t(`terms.outcomes.${outcome}`), date: 'Tue 24 Nov 2026' });
  const ends = page.getByRole('region', { name: t('requests.overview.outcomes.title') });
  await expect(ends.getByRole('term')).toHaveText(
    (['access', 'erasure', 'rectification'] as const).map((right) => t(`terms.rights.${right}`)),
  );
  await expect(ends.getByRole('definition')).toHaveText([
    told('granted'),
    `${told('refused')}${t('requests.overview.outcomes.why', { ground, reason })}`,
    told('withdrawn'),
  ]);
  expect(wrong).toEqual([]);
});
