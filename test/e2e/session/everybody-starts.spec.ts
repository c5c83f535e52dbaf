import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { letPass, standStill } from '../support/clock.ts';
import { passphrases, startUnlocked, type RunningHost } from '../support/start-host.ts';
import { goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const requester = 'Theodora Quillfeather';
const wayIn = (page: Page) => page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') });
const headed = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const today = 'Wednesday 25 November';
const figures = t('reports.showFigures.overview');

/** The window of an unlocked register, at its one case, which came after two other places. */
async function openAtCase(page: Page): Promise<{ readonly host: RunningHost; readonly reference: string }> {
  const host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ requester }));
  await openWindow(page, host.address);
  for (const path of ['/requests', '/settings', `/requests/${reference}`]) {
    await goTo(page, path);
    await expect.poll(() => page.url()).toContain(path);
  }
  await page.getByText(requester).first().waitFor();
  return { host, reference };
}

/** Everything that a window which was locked still has of the case: addresses before and after, names, what it stores. */
async function leftOf(page: Page): Promise<string> {
  const past = await (await page.context().newCDPSession(page)).send('Page.getNavigationHistory');
  const inPage = await page.evaluate(async () =>
    JSON.stringify([
      document.documentElement.outerHTML,
      document.title,
      location.href,
      window.name,
      window.history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
    ]),
  );
  return `${JSON.stringify(past.entries.map(({ url, title }) => [url, title]))}\n${inPage}`;
}

test('nothing of a case outlives a lock in addresses, titles or what the window stores, and Back leads nowhere', async ({
  page,
}) => {
  const { host, reference } = await openAtCase(page);
  await using _host = host;
  await page.keyboard.press('Control+l');
  await wayIn(page).waitFor();
  await expect.poll(async () => await leftOf(page)).not.toContain(reference);
  expect(await leftOf(page)).not.toContain('/settings');
  await page.goBack().catch(() => null);
  await expect(wayIn(page)).toBeVisible();
  expect(await leftOf(page)).not.toContain(reference);
});

test('the DPO who locked begins at Today, the manager after the DPO at the figures, and the DPO after the manager at Today', async ({
  page,
}) => {
  const { host } = await openAtCase(page);
  await using _host = host;
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await expect(headed(page, today)).toBeVisible();
  await goTo(page, '/settings');
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.manager);
  await expect(headed(page, figures)).toBeVisible();
  await goTo(page, '/exports');
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await expect(headed(page, today)).toBeVisible();
});

test('an address of a case that is typed into a locked window leads its officer to Today', async ({ page }) => {
  const { host, reference } = await openAtCase(page);
  await using _host = host;
  await host.docket.session.lockRegister();
  await page.goto(new URL(`/#/requests/${reference}`, host.address).href);
  await wayIn(page).waitFor();
  await unlock(page, passphrases.dpo);
  await expect(headed(page, today)).toBeVisible();
});

test('a new register that is made after another one opens at Today', async ({ page }) => {
  const { host } = await openAtCase(page);
  await using _host = host;
  await page.keyboard.press('Control+l');
  await wayIn(page).waitFor();
  const passphrase = 'nine purple lanterns over harbour walls';
  await page.getByRole('button', { name: t('session.unlockRegister.openAnother') }).click();
  await page.getByRole('button', { name: t('session.chooseRegister.makeNew') }).click();
  await page.getByLabel(t('session.createRegister.organisation')).fill('Harbour Co');
  await page.getByLabel(t('session.createRegister.personName')).fill('Casimir Dunmore');
  await page.getByLabel(t('session.createRegister.passphrase'), { exact: true }).fill(passphrase);
  await page.getByLabel(t('session.createRegister.again')).fill(passphrase);
  await page.getByRole('button', { name: t('session.createRegister.submit') }).click();
  await page.getByLabel(t('session.recoverySheet.kept')).check();
  await page.getByRole('button', { name: t('session.recoverySheet.open') }).click();
  await expect(headed(page, today)).toBeVisible();
});

test('a manager who has just put a passphrase of their own in the place of a one-time one stands before the figures', async ({
  page,
}) => {
  const { host } = await openAtCase(page);
  await using _host = host;
  const { docket } = host;
  const people = await docket.people.listPeople();
  const manager = people.find(({ role }) => role === 'manager');
  const { oneTimePassphrase } = await docket.people.resetPassphrase({ id: manager?.id ?? '' });
  await page.keyboard.press('Control+l');
  await wayIn(page).waitFor();
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(oneTimePassphrase);
  await page.getByRole('button', { name: t('session.unlockForm.unlock') }).click();
  await page.getByRole('heading', { name: t('people.chooseOwnPassphrase.title') }).waitFor();
  const own = 'nine purple lanterns over harbour walls';
  await page.getByLabel(t('people.changePassphrase.new'), { exact: true }).fill(own);
  await page.getByLabel(t('session.createRegister.again'), { exact: true }).fill(own);
  await page.keyboard.press('Enter');
  await expect(headed(page, figures)).toBeVisible();
});

test('after a lock that nobody asked for the same person is led back in the same window, and nobody else is', async ({
  page,
}) => {
  await standStill(page);
  const { host, reference } = await openAtCase(page);
  await using _host = host;
  const leave = async () => {
    await letPass(page, 272);
    await letPass(page, 40);
    await wayIn(page).waitFor();
    await expect.poll(async () => await leftOf(page)).not.toContain(reference);
  };
  await leave();
  await unlock(page, passphrases.dpo);
  await expect(page.getByText(requester).first()).toBeVisible();
  await expect.poll(() => page.url()).toContain(`/requests/${reference}`);
  // Somebody else comes first: then it is forgotten.
  await leave();
  await unlock(page, passphrases.manager);
  await expect(headed(page, figures)).toBeVisible();
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await expect(headed(page, today)).toBeVisible();
});
