import { expect, test, type Page } from '@playwright/test';
import { payslips } from '../../support/new-breach.ts';
import { letPass, standStill } from '../support/clock.ts';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { goTo, openUnlocked, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const name = (page: Page) => page.getByRole('textbox', { name: t('requests.fields.requester') });

test('what was typed a moment before the lock is back, whichever way it was locked', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');

  await name(page).fill('Typed and locked by a key');
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(name(page)).toHaveValue('Typed and locked by a key');

  await name(page).fill('Typed and locked by the button');
  await page.getByRole('button', { name: t('shell.frame.lock') }).click();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(name(page)).toHaveValue('Typed and locked by the button');
  expect(wrong).toEqual([]);
});

test('what was typed is kept as soon as nobody looks at the window, before anything else can lock it', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await page.clock.install({ time: new Date('2026-11-25T09:12:00Z') });
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await name(page).waitFor();
  for (const sign of ['visibilitychange', 'blur']) {
    // Time stands: what is kept is not kept because its usual moment has come.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
    await name(page).waitFor();
    const kept = page.waitForResponse((response) => response.url().includes('keepDraft'));
    await name(page).fill(`Typed before ${sign}`);
    await page.evaluate((event) => {
      // As the browser tells it: on the document, from where it reaches the window.
      (event === 'blur' ? window : document).dispatchEvent(new Event(event, { bubbles: true }));
    }, sign);
    await (await kept).finished();
    await host.docket.session.lockRegister();
    await page.clock.resume();
    await unlock(page, passphrases.dpo);
    await goTo(page, '/requests/log');
    await expect(name(page)).toHaveValue(`Typed before ${sign}`);
  }
  expect(wrong).toEqual([]);
});

test('what is still on its way to the register is there when its screen is opened again at once', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  const arrival = Promise.withResolvers<void>();
  await page.route('**/keepDraft', async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await name(page).fill('Typed and left');
  const sent = page.waitForRequest('**/keepDraft');
  await goTo(page, '/requests');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.list.title'));
  await sent;
  await goTo(page, '/requests/log');
  await page.getByRole('heading', { level: 1, name: t('requests.logRequest.title') }).waitFor();
  arrival.resolve();
  await expect(name(page)).toHaveValue('Typed and left');
  expect(wrong).toEqual([]);
});

test('what could not be kept is tried again when the window asks whether to lock', async ({ page }) => {
  await using host = await startUnlocked();
  await standStill(page);
  await openWindow(page, host.address);
  await goTo(page, '/requests/log');
  await name(page).waitFor();
  const refused = page.waitForEvent('requestfailed');
  await page.route('**/keepDraft', async (route) => await route.abort());
  await name(page).fill('Typed while the core did not answer');
  await letPass(page, 3);
  await refused;
  await page.unroute('**/keepDraft');
  const kept = page.waitForResponse((response) => response.url().includes('keepDraft'));
  await letPass(page, 269);
  await expect(page.getByRole('dialog', { name: t('shell.idleLock.title') })).toBeVisible();
  await (await kept).finished();
  await host.docket.session.lockRegister();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(name(page)).toHaveValue('Typed while the core did not answer');
});

test('that a breach is a suspicion, and why its moment is moved, are kept with the rest', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.breaches.logBreach(payslips);
  const wrong = await openWindow(page, host.address);
  const suspicion = page.getByLabel(t('breaches.logBreach.suspected'));
  await goTo(page, '/breaches/log');
  await suspicion.check();
  await goTo(page, `/breaches/${reference}`);
  const edit = page.getByRole('button', { name: t('breaches.showBreach.editFacts') });
  const facts = page.getByRole('dialog');
  const reason = facts.getByLabel(t('breaches.editBreach.whyMoved'));
  await edit.click();
  await facts.getByLabel(t('breaches.fields.awareAt')).fill('22 Nov 13:05');
  await reason.fill('The lead rang at one.');
  await facts.getByRole('button', { name: t('breaches.editBreach.closeAndKeep') }).click();
  await edit.click();
  await expect(reason).toHaveValue('The lead rang at one.');
  await page.keyboard.press('Escape');
  await goTo(page, '/breaches/log');
  await expect(suspicion).toBeChecked();
  expect(wrong).toEqual([]);
});
