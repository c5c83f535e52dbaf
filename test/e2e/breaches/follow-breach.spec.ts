import { expect, test } from '@playwright/test';
import { payslips } from '../../support/new-breach.ts';
import { passphrases, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const now = 'Wed 25 Nov 2026, 09:12';
const authority = t('terms.authority.named', { name: 'ICO' });

test('a sealed report becomes a breach, is scored, decided, told to the authority and closed', async ({ page }) => {
  await using host = await startUnlocked();
  await host.docket.intake.reportBreach({
    whatHappened: 'The payslips went to the list of suppliers.',
    noticedAt: '2026-11-22T13:50:00Z',
    whose: ['staff'],
    kinds: ['money'],
    department: 'HR and payroll',
  });
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/inbox');
  // Today tells of it too, until the list has taken its place.
  await page.getByRole('heading', { level: 1, name: t('inbox.listInbox.title') }).waitFor();
  await page.getByText('The payslips went to the list of suppliers.').click();

  const make = page.getByRole('button', { name: t('inbox.makeBreach.make') });
  const aware = page.getByLabel(t('breaches.fields.awareAt'));
  await make.click();
  await expect(page.getByText(t('breaches.fields.titleMissing'))).toBeVisible();
  await page.getByLabel(t('breaches.fields.title')).fill(payslips.title);
  await aware.fill('26 Nov 14:05');
  await make.click();
  await expect(page.getByText(t('breaches.refusals.awareness.later', { now }))).toBeVisible();
  await aware.fill('22 Nov 14:05');
  await expect(page.getByText(t('inbox.makeBreach.hoursEnd', { at: 'Wed 25 Nov 2026, 14:05' }))).toBeVisible();
  await page.getByRole('combobox', { name: t('breaches.fields.cause') }).click();
  await page.getByRole('option', { name: t('terms.causes.wrong-recipient') }).click();
  await make.click();

  await page.getByRole('heading', { level: 1, name: payslips.title }).waitFor();
  const time = t('ui.due.hoursAndMinutes', { hours: 4, minutes: 53 });
  const left = t('breaches.clock.saidLeft', { time, authority, at: 'Wed 25 Nov 2026, 14:05' });
  await expect(page.getByText(left)).toBeAttached();
  await expect(page.getByText(t('breaches.next.decide'))).toBeVisible();

  const choose = (row: string, value: string) =>
    page.getByRole('radiogroup', { name: row }).getByText(value, { exact: true }).click();
  const data = t('breaches.severity.parts.data');
  await choose(data, t('breaches.severity.choices.data.financial'));
  await choose(t('breaches.severity.parts.identification'), t('breaches.severity.choices.identification.maximum'));
  await choose(
    t('breaches.severity.parts.confidentiality'),
    t('breaches.severity.choices.confidentiality.knownRecipients'),
  );
  await expect(page.getByText('3 × 1.00 + 0.25 = 3.25')).toBeVisible();
  await page.getByLabel(t('breaches.severity.why', { part: data })).fill('Pay and bank details');
  await page.getByRole('button', { name: t('breaches.severity.save') }).click();
  const severity = t('breaches.recordLines.severity.high', { score: '3.25' });
  await expect(page.getByText(severity, { exact: true })).toBeVisible();

  const tellAuthority = page.getByRole('radiogroup', { name: t('breaches.decision.tellAuthority', { authority }) });
  await tellAuthority.getByLabel(t('breaches.decision.authorityChoices.notify')).check();
  await expect(page.getByText(t('breaches.decision.incomplete'))).toBeVisible();
  const reasons = page.getByLabel(t('breaches.decision.authorityReasons', { authority }));
  await reasons.fill(' Pay and bank details reached 31 strangers. ');
  const decide = page.getByRole('button', { name: t('breaches.decision.save') });
  await decide.click();
  await expect(page.getByText(t('breaches.next.sendFirst', { authority }))).toBeVisible();
  await expect(decide).toHaveCount(0);
  await expectSound(page, 'show-breach');

  await page.getByRole('button', { name: t('breaches.showBreach.steps.notices') }).click();
  const dialog = page.getByRole('dialog');
  const sentAt = dialog.getByLabel(t('breaches.recordNotice.sentAt'));
  const record = dialog.getByRole('button', { name: t('breaches.recordNotice.record') });
  await sentAt.fill('25 Nov 10:00');
  await record.click();
  await expect(dialog.getByText(t('breaches.refusals.notice.later', { now }))).toBeVisible();
  await sentAt.fill('25 Nov 09:10');
  await dialog.getByLabel(t('breaches.recordNotice.reference')).fill('IC-260-7781');
  await expectSound(page, 'record-notice');
  await record.click();
  const sent = t('breaches.notices.sentWithReference', { at: 'Wed 25 Nov 2026, 09:10', reference: 'IC-260-7781' });
  await expect(page.getByText(sent)).toBeVisible();
  await expect(page.getByText(t('breaches.clock.sentAfter'))).toBeVisible();

  const tellPeople = page.getByRole('radiogroup', { name: t('breaches.decision.tellPeople') });
  await tellPeople.getByLabel(t('breaches.decision.peopleChoices.no-high-risk')).check();
  await page.getByLabel(t('breaches.decision.peopleReasons')).fill('Known recipients, deletion confirmed.');
  await decide.click();
  await expect(decide).toHaveCount(0);

  await page.getByRole('button', { name: t('breaches.showBreach.editFacts') }).click();
  const facts = page.getByRole('dialog');
  await facts.getByLabel(t('breaches.fields.awareAt')).fill('22 Nov 13:00');
  await facts.getByLabel(t('breaches.fields.effects')).fill(payslips.effects);
  await facts.getByLabel(t('breaches.fields.measures')).fill(payslips.measures);
  await facts.getByLabel(t('breaches.fields.happenedAt')).fill(payslips.happenedAt);
  await facts.getByLabel(t('breaches.fields.discovered')).fill(payslips.discovered);
  await facts.getByRole('button', { name: t('breaches.editBreach.save') }).click();
  await expect(facts.getByText(t('breaches.editBreach.whyMovedMissing'))).toBeVisible();
  await facts.getByLabel(t('breaches.editBreach.whyMoved')).fill('The lead rang at one.');
  await expectSound(page, 'edit-breach');
  await facts.getByRole('button', { name: t('breaches.editBreach.save') }).click();
  await expect(facts).toHaveCount(0);
  const moment = { before: 'Sun 22 Nov 2026, 14:05', after: 'Sun 22 Nov 2026, 13:00' };
  await expect(page.getByText(t('history.breaches.awareChanged', moment))).toBeVisible();

  const reason = page.getByLabel(t('breaches.severity.why', { part: t('breaches.severity.parts.integrity') }));
  await reason.fill('Half a reason that nobody has saved');
  await page.getByRole('button', { name: t('breaches.showBreach.steps.close') }).click();
  await expect(page.getByText(t('breaches.next.nothing'))).toBeVisible();
  // A closed breach shows what was assessed, not what was being typed.
  await expect(reason).toHaveValue('');
  await expectSound(page, 'closed-breach');
  expect(wrong).toEqual([]);
});

test('a breach is recorded, listed by time left, and what is half typed comes back after a lock', async ({ page }) => {
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/breaches/log');
  await page.getByLabel(t('breaches.fields.title')).fill('Stolen laptop, encrypted');
  await page.getByLabel(t('breaches.fields.awareAt')).fill('23 Nov 15:40');
  await expect(page.getByText(t('breaches.logBreach.draftKept'))).toBeVisible();
  await expectSound(page, 'log-breach');
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/breaches/log');
  await expect(page.getByLabel(t('breaches.fields.title'))).toHaveValue('Stolen laptop, encrypted');
  await page.getByRole('button', { name: t('breaches.logBreach.record') }).click();
  await page.getByRole('heading', { level: 1, name: 'Stolen laptop, encrypted' }).waitFor();

  await goTo(page, '/breaches');
  const rows = page.getByRole('row');
  const left = (hours: number, minutes: number) =>
    t('ui.due.left', { time: t('ui.due.hoursAndMinutes', { hours, minutes }) });
  await expect(rows.nth(1)).toContainText(left(4, 53));
  await expect(rows.nth(2)).toContainText(left(30, 28));
  await expectSound(page, 'list-breaches');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Stolen laptop, encrypted' }).waitFor();
  expect(wrong).toEqual([]);
});
