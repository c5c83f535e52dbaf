import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { languageNames } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { only, readCalendar } from '../../reminders/read-calendar.ts';
import { payslips } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, type RunningHost, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const endsToday = t('reminders.words.due.today', { reference: 'SAR-2026-0002' });
const inSevenDays = t('reminders.words.due.ahead', { reference: 'SAR-2026-0003', days: 7 });
const hoursLeft = t('reminders.words.breach.hoursLeft', { reference: 'BR-2026-0001', count: 24 });

/** A morning with a breach, an answer that ends today, one that is over, one that reminds and one that moved. */
async function putMorning({ docket }: RunningHost): Promise<void> {
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  for (const [requester, receivedOn] of [
    ['Sunniva Hale', '2026-10-20'],
    ['Ambrose Lindqvist', '2026-10-25'],
    ['Hollis Bracken', '2026-11-02'],
  ] as const)
    await docket.requests.logRequest(newRequest({ requester, receivedOn }));
  await docket.breaches.logBreach({ ...payslips, awareAt: '2026-11-23T09:12:00Z' });
  await docket.session.lockRegister();
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the first look at a day lists it, is put away and taken out by keys alone, and comes back the next day', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await putMorning(host);
  const wrong = await openUnlocked(page, host.address);
  const list = page.getByRole('region', { name: t('reminders.listReminders.title') });
  await expect(list).toBeVisible();
  await expect(page).toHaveTitle(`(2) ${t('requests.today.title')} · Docket`);
  for (const words of [
    endsToday,
    t('reminders.words.due.ago', { reference: 'SAR-2026-0001', days: 5 }),
    inSevenDays,
    hoursLeft,
  ])
    await expect(list.getByRole('link', { name: words })).toBeVisible();
  await expect(list).toContainText(t('reminders.listReminders.quietSince'));
  for (const name of ['Sunniva', 'Ambrose', 'Hollis', 'Payslips']) await expect(list).not.toContainText(name);
  await expectSound(page, 'start-of-day');

  await page.locator('h1').focus();
  await page.keyboard.press('d');
  await expect(list).toHaveCount(0);
  const again = page.getByRole('button', { name: t('requests.today.startOfDay') });
  await expect(again).toBeVisible();
  await expectSound(page, 'start-of-day-away');
  await page.reload();
  await again.waitFor();
  await expect(list).toHaveCount(0);
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await list.getByRole('button', { name: t('reminders.listReminders.putAway') }).focus();
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await page.keyboard.press('d');
  await list.getByRole('link', { name: inSevenDays }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hollis Bracken');
  expect(wrong).toEqual([]);
});

test('a reminder that falls due shows in the window once, and outside it only after the officer’s click', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await putMorning(host);
  await page.addInitScript(() => {
    // The browser of the test shows no notifications: what would be shown is written down instead.
    const shown: string[] = [];
    class Told extends EventTarget {
      // As in a browser, what was allowed outlives the reloading that empties the window after a lock.
      static permission: NotificationPermission = window.name === 'granted' ? 'granted' : 'default';
      static requestPermission() {
        window.name = 'granted';
        Told.permission = 'granted';
        return Promise.resolve(Told.permission);
      }
      constructor(title: string, options: { body: string }) {
        super();
        shown.push(`${title}: ${options.body}`);
      }
    }
    Object.assign(window, { Notification: Told, shown });
  });
  const wrong = await openUnlocked(page, host.address);
  const told = page.getByRole('alert');
  const words = [hoursLeft, endsToday, inSevenDays];
  await expect(told.getByRole('link', { name: t('reminders.tellOutside.many', { limits: 3 }) })).toBeVisible();
  const list = page.getByRole('region', { name: t('reminders.listReminders.title') });
  await list.getByRole('button', { name: t('reminders.listReminders.showOutside') }).click();
  await expect(list).toContainText(t('reminders.listReminders.outside.granted'));
  const byWords = (a: string, b: string) => a.localeCompare(b);
  const outside = async () =>
    (await page.evaluate(() => (window as unknown as { shown: string[] }).shown)).toSorted(byWords);
  await page.getByRole('button', { name: t('shell.frame.lock') }).click();
  await unlock(page, passphrases.dpo);
  await list.waitFor();
  expect(await outside()).toEqual([]);
  // What this machine remembers is gone, and the next look tells it anew.
  await rm(join(host.folder, '.docket', 'reminders'), { recursive: true });
  await page.locator('h1').focus();
  await page.keyboard.press('d');
  await expect.poll(outside).toEqual(words.map((one) => `Docket: ${one}`).toSorted(byWords));
  expect(wrong).toEqual([]);
});

test('calendar files are saved from Today, from the list and from a case, and hold references only', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await putMorning(host);
  const wrong = await openUnlocked(page, host.address);
  const everywhere = { open: t('reminders.exportCalendar.save'), file: 'Docket dates.ics', entries: 4 };
  for (const { place, heading, open, file, entries } of [
    { place: '/', heading: 'Wednesday 25 November', ...everywhere },
    { place: '/requests', heading: t('requests.list.title'), ...everywhere },
    {
      place: '/breaches/BR-2026-0001',
      heading: payslips.title,
      open: t('breaches.showBreach.more'),
      file: 'BR-2026-0001.ics',
      entries: 1,
    },
    {
      place: '/requests/SAR-2026-0003',
      heading: 'Hollis Bracken',
      open: t('requests.head.more'),
      file: 'SAR-2026-0003.ics',
      entries: 1,
    },
  ]) {
    await goTo(page, place);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.getByRole('button', { name: open, exact: true }).focus();
    const saved = await downloaded(page, async () => {
      await page.keyboard.press('Enter');
      if (entries === 4) return;
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(page.getByRole('menuitem', { name: t('reminders.caseMenu.save') })).toBeFocused();
      await expectSound(page, `calendar-file-${file}`);
      await page.keyboard.press('Enter');
    });
    expect(saved.name).toBe(file);
    expect(readCalendar(saved.bytes).within).toHaveLength(entries);
    expect(saved.bytes.toString()).not.toMatch(/Hale|Lindqvist|Bracken|Payslips|Harrowmere/u);
  }
  expect(wrong).toEqual([]);
});

test('the calendar file of a case is saved in another language by keyboard', async ({ page }) => {
  await using host = await startWithRegister();
  await putMorning(host);
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/SAR-2026-0003');
  await page.getByRole('button', { name: t('requests.head.more'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: t('reminders.caseMenu.otherLanguage') })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const german = page.getByRole('menuitem', { name: languageNames.de, exact: true });
  await expect(german).toBeFocused();
  await expectSound(page, 'calendar-file-languages');
  const saved = await downloaded(page, async () => await page.keyboard.press('Enter'));
  const inGerman = await loadWords('de');
  expect(readCalendar(saved.bytes).within.map((entry) => only(entry, 'SUMMARY').value)).toEqual([
    inGerman('reminders.calendarFile.due', { reference: 'SAR-2026-0003' }),
  ]);
  expect(wrong).toEqual([]);
});

test('the steps before a date are typed as chips, and a wrong one says what to type', async ({ page }) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/settings');
  const steps = page.getByRole('combobox', { name: t('reminders.reminderDays.label') });
  await steps.focus();
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('organisation.editOrganisation.save') }).click();
  await expect(page.getByText(t('reminders.reminderDays.notAStep', { typed: 'soon', most: 60 }))).toBeVisible();
  await expect(steps).toBeFocused();
  await expectSound(page, 'settings-reminders');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('30,');
  const before = { days: '30, 14, 7, 3 and 1', furthest: 30 };
  await expect(page.getByText(t('reminders.reminderDays.beforeAndOnTheDay', before))).toBeVisible();
  await page.getByRole('button', { name: t('organisation.editOrganisation.save') }).click();
  await expect(page.getByText(t('organisation.editOrganisation.saved'))).toBeVisible();
  expect((await host.docket.organisation.showOrganisation()).reminderDays).toEqual([30, 14, 7, 3, 1, 0]);
  expect(wrong).toEqual([]);
});
