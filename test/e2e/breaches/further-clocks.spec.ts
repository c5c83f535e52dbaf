import { expect, test } from '@playwright/test';
import { payslips } from '../../support/new-breach.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';

const reference = 'BR-2026-0001';

test('NIS2 and a contract run beside the authority, one is met late with its reasons, and a second phase supplies the rest', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/breaches/${reference}`);
  await page.getByRole('heading', { level: 1, name: payslips.title }).waitFor();

  // By keyboard alone: the set of NIS2 is the first choice.
  await page.getByRole('button', { name: 'Add a clock' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'NIS2' })).toBeChecked();
  await expectSound(page, 'add-clock');
  await dialog.getByRole('button', { name: 'Add the clock' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const clocks = page.getByRole('region', { name: 'Further clocks' });
  await expect(clocks.getByRole('heading', { level: 3 })).toHaveText([
    'NIS2 early warning',
    'NIS2 incident notification',
    'NIS2 final report',
  ]);
  await expect(clocks.getByText('Starts when NIS2 incident notification is recorded as met.')).toBeVisible();
  await expect(page.getByText('Ends first: NIS2 early warning')).toBeVisible();

  await page.getByRole('button', { name: 'Add a clock' }).click();
  await dialog.getByRole('radio', { name: 'A contract' }).check();
  await dialog.getByRole('button', { name: 'Add the clock' }).click();
  await expect(dialog.getByText('Type the hours the contract gives.')).toBeVisible();
  await dialog.getByLabel('Name of the contract').fill('Cyber insurer');
  await dialog.getByLabel('Hours', { exact: true }).fill('96');
  await dialog.getByRole('button', { name: 'Add the clock' }).click();
  await expect(clocks.getByRole('heading', { level: 3, name: 'Cyber insurer' })).toBeVisible();

  await clocks.getByRole('button', { name: 'Record as met: NIS2 early warning' }).click();
  await dialog.getByLabel('Met').fill('24 Nov 09:00');
  await expect(dialog.getByLabel('Reason for the delay')).toBeVisible();
  await dialog.getByRole('button', { name: 'Record as met' }).click();
  await expect(dialog.getByText('Write the reason for the delay.')).toBeVisible();
  await dialog.getByLabel('Reason for the delay').fill('Nobody was on call on Sunday.');
  await expectSound(page, 'meet-clock');
  await dialog.getByRole('button', { name: 'Record as met' }).click();
  await expect(clocks.getByText('Reason for the delay: Nobody was on call on Sunday.')).toBeVisible();

  await clocks.getByRole('button', { name: 'Record as met: NIS2 incident notification' }).click();
  await dialog.getByLabel('Met').fill('25 Nov 09:00');
  await dialog.getByRole('button', { name: 'Record as met' }).click();
  await expect(clocks.getByText('Ends Fri 25 Dec 2026, 09:00.')).toBeVisible();
  await clocks.getByText('Working of NIS2 final report').click();
  await expect(clocks.getByText('Art 23(4)(d)').first()).toBeVisible();
  await expectSound(page, 'further-clocks');

  await page.getByRole('button', { name: 'Record the first notice as sent' }).click();
  await dialog.getByLabel('Sent').fill('25 Nov 09:05');
  await dialog.getByLabel('What it told (optional)').fill('Nature, numbers, measures.');
  await dialog.getByLabel('What is still outstanding (optional)').fill('The cause.');
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(page.getByText('Still outstanding: The cause.')).toBeVisible();
  await page.getByRole('button', { name: 'Record a further notice as sent' }).click();
  await dialog.getByLabel('Sent').fill('25 Nov 09:10');
  await dialog.getByLabel('What it told (optional)').fill('The cause: an autocompleted list.');
  await dialog.getByLabel('What is still outstanding (optional)').fill('');
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(page.getByText('Told: The cause: an autocompleted list.')).toBeVisible();
  await expect(page.getByText('Still outstanding:')).toHaveCount(0);

  await page.getByRole('button', { name: 'Take back notice 2' }).click();
  await dialog.getByLabel('Why this notice does not count').fill('It never left the outbox.');
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Does not count: It never left the outbox.')).toBeVisible();
  await expect(page.getByText('Still outstanding: The cause.')).toBeVisible();
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
  const strip = page.getByRole('region', { name: 'Time left and next step' });
  const figure = strip.locator('p > span[aria-hidden="true"]').first();
  await expect(figure).toHaveText(/^3[0-2]min \d{2}s$/u);
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
  await page.getByLabel('Short title').fill('Odd log entries');
  await page.getByRole('checkbox', { name: 'You are not certain yet: record it as a suspicion' }).check();
  await page.getByLabel('When you began to look into it').fill('24 Nov 08:00');
  await page.getByRole('button', { name: 'Record the breach' }).click();
  await page.getByRole('heading', { level: 1, name: 'Odd log entries' }).waitFor();
  await expect(page.getByText('Not aware yet, looking into it')).toBeVisible();
  await expect(page.getByText('This has lasted more than 24 hours.')).toBeVisible();
  await expectSound(page, 'suspicion');
  await page.getByRole('button', { name: 'Set when you became aware' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('When you became aware').fill('25 Nov 09:00');
  await expectSound(page, 'establish-awareness');
  await dialog.getByRole('button', { name: 'Start the 72 hours' }).click();
  await expect(page.getByText('71 h 48 min left to tell the ICO')).toBeAttached();
  expect(wrong).toEqual([]);
});
