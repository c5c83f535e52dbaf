import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { letPass as left, standStill } from '../support/clock.ts';
import { passphrases, startWithRegister, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const rounds = process.env['DOCKET_PROOF'] === 'full' ? 50 : 2;
const warning = (page: Page) => page.getByRole('dialog', { name: t('shell.idleLock.title') });
const wayIn = (page: Page) => page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') });

/** An unlocked register with one case, in a window whose time stands until the test lets it pass, with nobody there. */
async function openTimed(page: Page, host: RunningHost): Promise<string[]> {
  await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await host.docket.requests.logRequest(newRequest({ requester: 'Theodora Quillfeather' }));
  await standStill(page);
  return await openWindow(page, host.address);
}

test('a window that nobody touches asks half a minute before it locks, and any key is an answer', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openTimed(page, host);
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  await left(page, 269);
  await expect(warning(page)).toHaveCount(0);
  await left(page, 2);
  await expect(warning(page)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(t('shell.idleLock.why'));
  await expect(page.getByRole('alert')).toContainText(t('shell.idleLock.left', { seconds: 30 }));
  await expect(page.getByRole('timer')).toHaveText(t('shell.idleLock.left', { seconds: 29 }));
  await page.keyboard.press('Shift');
  await expect(warning(page)).toHaveCount(0);
  await left(page, 272);
  await expect(warning(page)).toBeVisible();
  await page.mouse.move(300, 300);
  await expect(warning(page)).toHaveCount(0);
  expect((await host.docket.session.showStatus()).state).toBe('unlocked');
  expect(wrong).toEqual([]);
});

test('the warning is read by everyone, and its button goes on working', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openTimed(page, host);
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  await left(page, 272);
  await expect(page.getByRole('button', { name: t('shell.idleLock.goOn') })).toBeFocused();
  await expectSound(page, 'idle-warning');
  await expect(warning(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(warning(page)).toHaveCount(0);
  expect((await host.docket.session.showStatus()).state).toBe('unlocked');
  expect(wrong).toEqual([]);
});

test(`left alone it locks, ${rounds} times out of ${rounds}: nothing of the register stays in the window, and what was typed is back at its place`, async ({
  page,
}) => {
  test.setTimeout(900_000 + rounds * 30_000);
  await using host = await startWithRegister();
  const wrong = await openTimed(page, host);
  for (let round = 1; round <= rounds; round += 1) {
    await goTo(page, '/requests?view=all');
    await page.getByLabel(t('requests.filters.search')).fill('Quillfeather');
    await expect.poll(() => page.url()).toContain('words=');
    await page.getByText('Theodora Quillfeather').first().waitFor();
    await goTo(page, '/requests/log');
    const words = `Half a letter about the greenhouse, number ${round}`;
    await page.getByLabel(t('requests.fields.requester')).fill(words);
    // Typed just now: the draft is kept by the lock itself, and then the page is loaded anew.
    const loaded = page.waitForEvent('load');
    await left(page, 301);
    await loaded;
    await expect(wayIn(page)).toBeVisible();
    expect((await host.docket.session.showStatus()).state).toBe('locked');
    const kept = await page.evaluate(() =>
      [
        document.documentElement.outerHTML,
        document.title,
        location.href,
        JSON.stringify(history.state),
        JSON.stringify(Object.entries(localStorage)),
        JSON.stringify(Object.entries(sessionStorage)),
        ...Array.from(document.querySelectorAll('input, textarea'), (field) => (field as HTMLInputElement).value),
      ].join('\n'),
    );
    for (const word of ['Quillfeather', 'greenhouse', 'Theodora', 'SAR-2026']) expect(kept).not.toContain(word);
    await unlock(page, passphrases.dpo);
    await expect(page.getByLabel(t('requests.fields.requester'))).toHaveValue(words);
  }
  // No address that the browser remembers holds a word that was searched.
  const addresses = await (await page.context().newCDPSession(page)).send('Page.getNavigationHistory');
  expect(JSON.stringify(addresses)).not.toContain('Quillfeather');
  expect(wrong).toEqual([]);
});

test('work that the officer waits for is not locked away, seen or unseen, and the time begins anew after it', async ({
  page,
}) => {
  await using host = await startWithRegister();
  // The core is not asked, and then not heard, before the test says so: a backup that takes as long as the test likes.
  await page.addInitScript(() => {
    const ask = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes('makeBackup')) return await ask(input, init);
      await new Promise<void>((begin) => Object.assign(window, { begin }));
      const answer = await ask(input, init);
      if (answer.body === null) return answer;
      const held = new Promise<void>((finish) => Object.assign(window, { finish }));
      const late = new TransformStream<Uint8Array, Uint8Array>({
        transform: async (part, onward) => {
          await held;
          onward.enqueue(part);
        },
      });
      return new Response(answer.body.pipeThrough(late), answer);
    };
  });
  const wrong = await openTimed(page, host);
  await goTo(page, '/backups');
  await page.getByRole('button', { name: t('backups.listBackups.backUp') }).click();
  await expect(page.getByRole('button', { name: t('ui.stop') })).toBeVisible();
  const letGo = async (name: 'begin' | 'finish') => {
    await page.waitForFunction((called) => called in window, name);
    await page.evaluate((called) => (window as unknown as Record<string, () => void>)[called]?.(), name);
  };
  for (const asked of [false, true]) {
    if (asked) await letGo('begin');
    await left(page, 1_200);
    await expect(warning(page)).toHaveCount(0);
    expect((await host.docket.session.showStatus()).state).toBe('unlocked');
  }

  // Hidden, it goes on telling the host that it is there.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  const heard = page.waitForResponse((response) => response.url().includes('showStatus'));
  await left(page, 61);
  await heard;
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });

  await letGo('finish');
  await expect(page.getByRole('button', { name: t('ui.stop') })).toHaveCount(0);
  await left(page, 268);
  await expect(warning(page)).toHaveCount(0);
  await left(page, 4);
  await expect(warning(page)).toBeVisible();
  await left(page, 31);
  await expect(wayIn(page)).toBeVisible();
  expect(wrong).toEqual([]);
});

test('the settings say after how many minutes', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openTimed(page, host);
  await goTo(page, '/settings');
  const minutes = page.getByLabel(t('organisation.lock.after'));
  await minutes.fill('1');
  const heard = page.waitForResponse((response) => response.url().includes('showStatus'));
  await page.getByRole('button', { name: t('organisation.editOrganisation.save') }).click();
  await expect(page.getByText(t('organisation.editOrganisation.saved'))).toBeVisible();
  expect((await host.docket.organisation.showOrganisation()).lockAfterMinutes).toBe(1);
  await (await heard).finished();
  // The window counts anew from when it has heard of the minute, which is soon after.
  for (let second = 0; second < 50 && !(await warning(page).isVisible()); second += 1) await left(page, 1);
  await expect(warning(page)).toBeVisible();
  await left(page, 31);
  await expect(wayIn(page)).toBeVisible();
  expect(wrong).toEqual([]);
});
