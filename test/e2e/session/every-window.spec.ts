import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { letPass, standStill } from '../support/clock.ts';
import { holdBack } from '../support/hold-back.ts';
import { giveOwnTime, listenFor, stopTime, timeUntil } from '../support/own-time.ts';
import { passphrases, startUnlocked, startWithRegister, type RunningHost } from '../support/start-host.ts';
import { goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const requester = 'Theodora Quillfeather';
const wayIn = (page: Page) => page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') });

/**
 * A second window on the same register, in which time stands: nothing it asks for by itself comes, so that what it shows it
 * was told.
 */
async function secondWindow(context: BrowserContext, host: RunningHost, path: string): Promise<Page> {
  const other = await context.newPage();
  await standStill(other);
  await other.goto(new URL(`/#${path}`, host.address).href);
  await other.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  return other;
}

const ways: Readonly<Record<string, (page: Page, host: RunningHost) => Promise<unknown>>> = {
  'by the button': async (page) => await page.getByRole('button', { name: t('shell.frame.lock') }).click(),
  'by the key': async (page) => await page.keyboard.press('Control+l'),
  'by the host': async (_page, host) => await host.docket.session.lockRegister(),
};

for (const [how, lock] of Object.entries(ways)) {
  test(`a register that is locked ${how} is gone from every window, whichever is looked at`, async ({
    page,
    context,
  }) => {
    await using host = await startUnlocked();
    const { reference } = await host.docket.requests.logRequest(newRequest({ requester }));
    const wrong = await openWindow(page, host.address);
    const others = [
      await secondWindow(context, host, `/requests/${reference}`),
      await secondWindow(context, host, '/requests'),
    ];
    for (const other of others) await other.getByText(requester).first().waitFor();
    // Blank within a second: not one timer of theirs is run until they are.
    await stopTime(page);
    await lock(page, host);
    for (const window of [...others, page]) {
      await expect(window.getByText(requester)).toHaveCount(0);
      await expect(window.getByRole('navigation', { name: t('shell.sidebar.name') })).toHaveCount(0);
    }
    await page.clock.resume();
    for (const window of [...others, page]) await expect(wayIn(window)).toBeVisible();
    // And open again in each once one of them is unlocked.
    await unlock(page, passphrases.dpo);
    for (const other of others) await other.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
    expect(wrong).toEqual([]);
  });
}

test('the window that asks for all of them is closed, and the next one is told all the same', async ({
  page,
  context,
}) => {
  await using host = await startUnlocked();
  await host.docket.requests.logRequest(newRequest({ requester }));
  await openWindow(page, host.address);
  const other = await secondWindow(context, host, '/requests');
  await other.getByText(requester).first().waitFor();
  const asked = other.waitForRequest((request) => request.url().endsWith('/followRegister'));
  await page.close();
  await asked;
  await host.docket.session.lockRegister();
  await expect(wayIn(other)).toBeVisible();
});

test('what one window writes the others show, and the words somebody types there stay', async ({ page, context }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest({ requester }));
  const second = await host.docket.requests.logRequest(newRequest({ requester: 'Casimir Dunmore' }));
  const wrong = await openWindow(page, host.address);
  const [reading, noting, setting] = [await context.newPage(), await context.newPage(), await context.newPage()];
  await openWindowOf(setting, host, '/settings');
  const contact = setting.getByLabel(t('organisation.letters.contact'));
  await contact.fill('Data protection officer, 01632 960 410');
  await openWindowOf(reading, host, `/requests/${reference}`);
  await openWindowOf(noting, host, `/requests/${second.reference}`);
  const note = noting.getByLabel(t('requests.notes.field'));
  await note.fill('Half a note about the greenhouse');

  await goTo(page, `/requests/${reference}`);
  await page.getByLabel(t('requests.notes.field')).fill('She rang about the boiler.');
  await page.getByRole('button', { name: t('requests.notes.add') }).click();
  await expect(reading.getByText('She rang about the boiler.')).toBeVisible();
  // What somebody types in is asked for anew as well, and drawn around their words.
  await host.docket.requests.addNote({ reference: second.reference, text: 'He wrote again.' });
  await expect(noting.getByText('He wrote again.')).toBeVisible();
  await expect(note).toHaveValue('Half a note about the greenhouse');
  await expect(note).toBeFocused();
  await expect(contact).toHaveValue('Data protection officer, 01632 960 410');
  expect(wrong).toEqual([]);
});

test('what one window writes the others show before two seconds of their own time are over', async ({
  page,
  context,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  const { reference } = await docket.requests.logRequest(newRequest({ requester }));
  const wrong = await openWindow(page, host.address);
  const [reading, listing, waiting] = [await context.newPage(), await context.newPage(), await context.newPage()];
  const shown = [
    { window: reading, path: `/requests/${reference}`, seen: reading.getByText('She rang about the boiler.') },
    { window: listing, path: '/requests', seen: listing.getByText('Casimir Dunmore') },
    { window: waiting, path: '/', seen: waiting.getByRole('main').getByText('Half a call') },
  ];
  for (const { window, path } of shown) {
    await giveOwnTime(window);
    await openWindowOf(window, host, path);
    await window.getByRole('heading', { level: 1 }).waitFor();
  }
  await goTo(page, `/requests/${reference}`);
  await page.getByLabel(t('requests.notes.field')).fill('She rang about the boiler.');
  const writes = [
    async () => await page.getByRole('button', { name: t('requests.notes.add') }).click(),
    async () => void (await docket.requests.logRequest(newRequest({ requester: 'Casimir Dunmore' }))),
    async () => {
      await goTo(page, '/requests/log');
      await page.getByRole('textbox', { name: t('requests.fields.requester') }).fill('Half a call');
      await page.keyboard.press('Escape');
    },
  ];
  await stopTime(page);
  for (const [at, { window, seen }] of shown.entries()) {
    const told = await listenFor(window);
    await writes[at]?.();
    await told();
    await expect(seen).toHaveCount(0);
    expect(await timeUntil(window, seen, 2_000)).toBeLessThanOrEqual(2_000);
  }
  expect(wrong).toEqual([]);
});

async function openWindowOf(page: Page, host: RunningHost, path: string): Promise<void> {
  await page.goto(new URL(`/#${path}`, host.address).href);
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
}

test('a window that is looked at and does nothing asks the host for next to nothing', async ({ page }) => {
  await using host = await startUnlocked();
  await openWindow(page, host.address);
  await goTo(page, '/requests');
  await page.getByRole('heading', { level: 1, name: t('requests.list.title') }).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await host.docket.requests.logRequest(newRequest({ requester }));
  await page.getByText(requester).first().waitFor();
  // One write is one round of questions for what is shown.
  const rounds = asked.filter((path) => path.endsWith('/listRequests')).length;
  expect(rounds).toBe(1);
});

test('a report that staff are writing stays when somebody unlocks the register in another window', async ({
  page,
  context,
}) => {
  await using host = await startWithRegister();
  const { docket } = host;
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await docket.session.lockRegister();
  await openWindow(page, host.address);
  const other = await context.newPage();
  await other.goto(new URL('/#/report', host.address).href);
  const what = other.getByLabel(t('intake.reportBreach.whatHappened'));
  await what.fill('Two letters in one envelope.');
  const told = other.waitForResponse((response) => response.url().includes('showStatus'));
  await unlock(page, passphrases.dpo);
  await (await told).finished();
  await expect(what).toHaveValue('Two letters in one envelope.');
  await other.getByRole('button', { name: t('intake.reportBreach.send') }).press('Enter');
  await expect(other.getByRole('heading', { level: 1, name: t('intake.receipt.title') })).toBeVisible();
  await other.getByRole('button', { name: t('ui.close'), exact: true }).press('Enter');
  await other.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
});

test('a window that lies behind another does not lock what somebody works in there', async ({ page, context }) => {
  await using host = await startUnlocked();
  await openWindow(page, host.address);
  const behind = await secondWindow(context, host, '/requests');
  const warning = behind.getByRole('dialog', { name: t('shell.idleLock.title') });
  await letPass(behind, 272);
  await expect(warning).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(warning).toHaveCount(0);
  await letPass(behind, 200);
  await expect(warning).toHaveCount(0);
  expect((await host.docket.session.showStatus()).state).toBe('unlocked');
});

test('a window that is told late that the register was locked, once it is open, stays where it is', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const letThrough = await holdBack(page, 'followRegister');
  await openWindow(page, host.address);
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests');
  await page.getByRole('heading', { level: 1, name: t('requests.list.title') }).waitFor();
  const left = page.waitForEvent('framenavigated', { timeout: 0 }).then(() => 'a new page');
  await letThrough();
  // It is heard after what was held back, so that the window has taken that in once this is shown.
  await host.docket.requests.logRequest(newRequest({ requester }));
  const shown = page.getByText(requester).first().waitFor();
  expect(await Promise.race([left, shown.then(() => 'the request')])).toBe('the request');
});
