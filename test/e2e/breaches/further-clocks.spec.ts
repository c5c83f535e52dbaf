import { expect, test } from '@playwright/test';
import { payslips } from '../../support/new-breach.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

const reference = 'BR-2026-0001';
// The law's own names, in no catalogue.
const nis2 = ['NIS2 early warning', 'NIS2 incident notification', 'NIS2 final report'] as const;
const [warning, notification, report] = nis2;
const b = (chunks: string) => chunks;

test('NIS2 and a contract run beside the authority, one is met late with its reasons, and a second phase supplies the rest', async ({
  page,
}) => {
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await page.getByRole('heading', { level: 1, name: payslips.title }).waitFor();

  // By keyboard alone: the set of NIS2 is the first choice.
  const add = page.getByRole('button', { name: t('breaches.addClock.title') });
  await add.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: t('breaches.addClock.sets.nis2.label') })).toBeChecked();
  await expectSound(page, 'add-clock');
  const addIt = dialog.getByRole('button', { name: t('breaches.addClock.add') });
  await addIt.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const clocks = page.getByRole('region', { name: t('breaches.furtherClocks.title') });
  await expect(clocks.getByRole('heading', { level: 3 })).toHaveText([...nis2]);
  await expect(clocks.getByText(t('breaches.furtherClocks.startsWhen', { clock: notification }))).toBeVisible();
  // How much is over goes on while this is read.
  const first = t('breaches.showBreach.endsFirst', { name: warning, left: '§', at: 'Mon 23 Nov 14:05' }).split('§');
  const endsFirst = new RegExp(first.map((part) => RegExp.escape(part)).join('.+'), 'u');
  await expect(page.getByText(endsFirst)).toBeVisible();

  await add.click();
  await dialog.getByRole('radio', { name: t('breaches.addClock.sets.contract.label') }).check();
  await addIt.click();
  await expect(dialog.getByText(t('breaches.addClock.hoursMissing'))).toBeVisible();
  await dialog.getByLabel(t('breaches.addClock.contractName')).fill('Cyber insurer');
  await dialog.getByLabel(t('breaches.addClock.hours'), { exact: true }).fill('96');
  await addIt.click();
  await expect(clocks.getByRole('heading', { level: 3, name: 'Cyber insurer' })).toBeVisible();

  const meet = (clock: string) =>
    clocks.getByRole('button', { name: t('breaches.furtherClocks.recordThisAsMet', { clock }) });
  const metAt = dialog.getByLabel(t('breaches.meetClock.metAt'));
  const met = dialog.getByRole('button', { name: t('breaches.furtherClocks.recordAsMet') });
  const delay = dialog.getByLabel(t('breaches.fields.delay'));
  await meet(warning).click();
  await metAt.fill('24 Nov 09:00');
  await expect(delay).toBeVisible();
  await met.click();
  const late = t('ui.elapsed.hours', { hours: '18', minutes: '55' });
  await expect(dialog.getByText(t('breaches.refusals.clock.late', { time: late }))).toBeVisible();
  await delay.fill('Nobody was on call on Sunday.');
  await expectSound(page, 'meet-clock');
  await met.click();
  const lateBecause = t('breaches.furtherClocks.lateBecause', { why: 'Nobody was on call on Sunday.' });
  await expect(clocks.getByText(lateBecause)).toBeVisible();

  await meet(notification).click();
  await metAt.fill('25 Nov 09:00');
  await met.click();
  await expect(clocks.getByText(t('breaches.furtherClocks.ends', { at: 'Fri 25 Dec 2026, 09:00' }))).toBeVisible();
  await clocks.getByText(t('breaches.furtherClocks.working', { clock: report })).click();
  await expect(clocks.getByText('Art 23(4)(d)').first()).toBeVisible();
  await expectSound(page, 'further-clocks');

  const sentAt = dialog.getByLabel(t('breaches.recordNotice.sentAt'));
  const supplied = dialog.getByLabel(t('breaches.recordNotice.supplied'));
  const outstanding = dialog.getByLabel(t('breaches.recordNotice.outstanding'));
  const record = dialog.getByRole('button', { name: t('breaches.recordNotice.record') });
  await page.getByRole('button', { name: t('breaches.notices.recordFirst') }).click();
  await sentAt.fill('25 Nov 09:05');
  await supplied.fill('Nature, numbers, measures.');
  await outstanding.fill('The cause.');
  await record.click();
  const cause = page.getByText(t.markup('breaches.notices.outstanding', { what: 'The cause.', b }));
  await expect(cause).toBeVisible();
  await page.getByRole('button', { name: t('breaches.notices.recordFurther') }).click();
  await sentAt.fill('25 Nov 09:10');
  await supplied.fill('The cause: an autocompleted list.');
  await outstanding.fill('');
  await record.click();
  const told = t('breaches.notices.told', { what: 'The cause: an autocompleted list.' });
  await expect(page.getByText(told)).toBeVisible();
  const [stillOutstanding = ''] = t.markup('breaches.notices.outstanding', { what: '§', b }).split('§');
  await expect(page.getByText(stillOutstanding)).toHaveCount(0);

  await page.getByRole('button', { name: t('breaches.notices.takeBack', { phase: 2 }) }).click();
  await dialog.getByLabel(t('breaches.withdrawNotice.why')).fill('It never left the outbox.');
  await dialog.getByRole('button', { name: t('breaches.withdrawNotice.takeBack') }).click();
  const doesNotCount = t('breaches.notices.doesNotCount', { why: 'It never left the outbox.' });
  await expect(page.getByText(doesNotCount)).toBeVisible();
  await expect(cause).toBeVisible();
  await expectSound(page, 'phases');
  expect(wrong).toEqual([]);
});

test('the last hour counts in seconds that nobody is read, and the figure does not change its width', async ({
  page,
}) => {
  await using host = await startUnlocked({ now: '2026-11-25T13:32:41Z' });
  await host.docket.breaches.logBreach(payslips);
  await openWindow(page, host.address);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(page, `/breaches/${reference}`);
  const strip = page.getByRole('region', { name: t('breaches.showBreach.strip') });
  const figure = strip.locator('p > span[aria-hidden="true"]').first();
  const unit = (which: 'min' | 's') => RegExp.escape(t(`ui.bigClock.${which}`));
  await expect(figure).toHaveText(new RegExp(String.raw`^3[0-2]${unit('min')} \d{2}${unit('s')}$`, 'u'));
  const [before, width] = [await figure.textContent(), (await figure.boundingBox())?.width];
  await expect.poll(async () => await figure.textContent()).not.toBe(before);
  expect((await figure.boundingBox())?.width).toBe(width);
  const live = strip.locator('[role="status"], [aria-live]');
  for (const text of await live.allTextContents()) expect(text).toBe('');
  await expectSound(page, 'last-hour');
});

test('a suspicion is recorded without a clock, warns after a day, and starts the 72 hours when awareness is set', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/breaches/log');
  await page.getByLabel(t('breaches.fields.title')).fill('Odd log entries');
  await page.getByRole('checkbox', { name: t('breaches.logBreach.suspected') }).check();
  await page.getByLabel(t('breaches.fields.investigatedFrom')).fill('24 Nov 08:00');
  await page.getByRole('button', { name: t('breaches.logBreach.record') }).click();
  await page.getByRole('heading', { level: 1, name: 'Odd log entries' }).waitFor();
  await expect(page.getByText(t('breaches.clock.investigated'))).toBeVisible();
  await expect(page.getByText(t('breaches.clock.investigatedLong'))).toBeVisible();
  await expectSound(page, 'suspicion');
  await page.getByRole('button', { name: t('breaches.showBreach.steps.awareness') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('breaches.fields.awareAt')).fill('25 Nov 09:00');
  await expectSound(page, 'establish-awareness');
  await dialog.getByRole('button', { name: t('breaches.establishAwareness.start') }).click();
  const left = {
    time: t('ui.due.hoursAndMinutes', { hours: 71, minutes: 48 }),
    authority: t('terms.authority.named', { name: 'ICO' }),
    at: 'Sat 28 Nov 2026, 09:00',
  };
  await expect(page.getByText(t('breaches.clock.saidLeft', left))).toBeAttached();
  expect(wrong).toEqual([]);
});
