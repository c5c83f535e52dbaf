import { expect, test } from '@playwright/test';
import { payslips, payslipSeverity } from '../../support/new-breach.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

const reference = 'BR-2026-0001';
const now = 'Wed 25 Nov 2026, 09:12';

test('awareness is set by keyboard alone: what is wrong is said in its field, what is typed outlives a failure, and the focus goes back', async ({
  page,
}) => {
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach({ ...payslips, awareAt: '2026-11-24T08:00:00Z', suspected: true });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payslips.title);
  const opener = page.getByRole('button', { name: t('breaches.showBreach.steps.awareness') });
  const dialog = page.getByRole('dialog', { name: t('breaches.establishAwareness.title') });
  const aware = dialog.getByLabel(t('breaches.fields.awareAt'));
  const start = dialog.getByRole('button', { name: t('breaches.establishAwareness.start') });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(aware).toBeFocused();

  await page.keyboard.press('Control+a');
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('breaches.fields.awareAtMissing'))).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('26 Nov 14:05');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('breaches.refusals.awareness.later', { now }))).toBeVisible();
  await expect(aware).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(aware).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 09:00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two lines:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('the log and the supplier.');
  await page.route('**/-/rpc/breaches/establishAwareness', async (route) => await route.fulfill({ status: 500 }));
  await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(t('ui.stillTyped', { failure: t('ui.somethingFailed') }));
  await expect(aware).toHaveValue('Wed 25 Nov 2026, 09:00');
  await expect(dialog.getByLabel(t('breaches.fields.evidence'))).toHaveValue('Two lines:\nthe log and the supplier.');
  await expect(start).toBeFocused();
  await expectSound(page, 'establish-awareness-failed');
  await page.unroute('**/-/rpc/breaches/establishAwareness');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const left = {
    time: t('ui.due.hoursAndMinutes', { hours: 71, minutes: 48 }),
    authority: t('terms.authority.named', { name: 'ICO' }),
    at: 'Sat 28 Nov 2026, 09:00',
  };
  await expect(page.getByText(t('breaches.clock.saidLeft', left))).toBeAttached();
  expect(wrong).toEqual([expect.stringContaining('status of 500')]);
});

test('a clock is added and met, a notice recorded and taken back, by keyboard alone', async ({ page }) => {
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payslips.title);
  const dialog = page.getByRole('dialog');

  const more = page.getByRole('button', { name: t('breaches.showBreach.more') });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: t('breaches.addClock.title') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: t('breaches.addClock.sets.nis2.label') })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: t('breaches.addClock.sets.contract.label') })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('breaches.addClock.contractNameMissing'))).toBeVisible();
  await expect(dialog.getByLabel(t('breaches.addClock.contractName'))).toBeFocused();
  await page.keyboard.type('Cyber insurer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();

  const insurer = { clock: 'Cyber insurer' };
  const meet = page.getByRole('button', { name: t('breaches.furtherClocks.recordThisAsMet', insurer) });
  await tabTo(page, meet);
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel(t('breaches.meetClock.metAt'))).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 09:00');
  await page.keyboard.press('Enter');
  const late = t('ui.elapsed.hours', { hours: '64', minutes: '55' });
  await expect(dialog.getByText(t('breaches.refusals.clock.late', { time: late }))).toBeVisible();
  await expect(dialog.getByLabel(t('breaches.fields.delay'))).toBeFocused();
  await page.keyboard.type('Nobody was on call.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const lateBecause = t('breaches.furtherClocks.lateBecause', { why: 'Nobody was on call.' });
  await expect(page.getByText(lateBecause)).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: t('breaches.furtherClocks.correctThis', insurer) }));
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: t('breaches.meetClock.takeBack') }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(meet).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: t('breaches.notices.recordFirst') }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel(t('breaches.recordNotice.sentAt'))).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 10:00');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('breaches.refusals.notice.later', { now }))).toBeVisible();
  await expect(dialog.getByLabel(t('breaches.recordNotice.sentAt'))).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25 Nov 09:05');
  await page.keyboard.press('Tab');
  await page.keyboard.type('IC-260-7781');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const sent = t('breaches.notices.sentWithReference', { at: 'Wed 25 Nov 2026, 09:05', reference: 'IC-260-7781' });
  await expect(page.getByText(sent)).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: t('breaches.notices.takeBack', { phase: 1 }) }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel(t('breaches.withdrawNotice.why'))).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(t('breaches.refusals.whyWithdrawn'))).toBeVisible();
  await page.keyboard.type('It never left the outbox.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const doesNotCount = t('breaches.notices.doesNotCount', { why: 'It never left the outbox.' });
  await expect(page.getByText(doesNotCount)).toBeVisible();
  expect(wrong).toEqual([]);
});

test('facts are changed and a closed breach is opened again by keyboard alone', async ({ page }) => {
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payslips.title);
  const edit = page.getByRole('button', { name: t('breaches.showBreach.editFacts') });
  const facts = page.getByRole('dialog', { name: t('breaches.editBreach.title', { reference }) });
  await tabTo(page, edit);
  await page.keyboard.press('Enter');
  await tabTo(page, facts.getByLabel(t('breaches.fields.title')));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Payslips to the wrong list');
  await page.keyboard.press('Enter');
  await expect(facts).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payslips to the wrong list');
  await expect(edit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(facts).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(facts).toHaveCount(0);
  await expect(edit).toBeFocused();

  const { breaches } = host.docket;
  const reasons = 'Deleted, and confirmed in writing.';
  await breaches.assessSeverity({ reference, parts: payslipSeverity });
  await breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons, delayReasons: null },
    people: { choice: 'no-high-risk', condition: null, reasons },
  });
  await breaches.closeBreach({ reference });
  await page.reload();
  const openAgain = page.getByRole('button', { name: t('breaches.showBreach.openAgain') });
  await expect(openAgain).toBeVisible();
  const reopen = page.getByRole('dialog', { name: t('breaches.reopenBreach.title', { reference }) });
  await tabTo(page, openAgain);
  await page.keyboard.press('Enter');
  await expect(reopen.getByLabel(t('breaches.reopenBreach.why'))).toBeFocused();
  await page.keyboard.type('A supplier kept a copy.');
  await page.keyboard.press('Control+Enter');
  await expect(reopen).toHaveCount(0);
  await expect(page.getByText('A supplier kept a copy.')).toBeVisible();
  expect(wrong).toEqual([]);
});
