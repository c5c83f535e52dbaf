import { expect, type Locator, type Page } from '@playwright/test';
import { intoLight, violationsInDark, violationsIn } from './axe.ts';
import { picture, takesPictures } from './picture.ts';
import { passphrases } from './start-host.ts';
import { t } from './words.ts';

/** Opens the window and collects what goes wrong in it: errors, warnings, refusals of the security policy. */
export async function openWindow(page: Page, address: string): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    // A refusal that the window puts into words is an answer like any other, but Chromium notes its status.
    if (/^Failed to load resource: the server responded with a status of 4\d\d/u.test(message.text())) return;
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  return wrong;
}

/** Unlocks the register that the window shows. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: t('session.unlockForm.unlock') }).click();
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
}

/** Opens the window and unlocks the council's register in it as its officer. Collects what goes wrong, as `openWindow`. */
export async function openUnlocked(page: Page, address: string): Promise<string[]> {
  const wrong = await openWindow(page, address);
  await unlock(page, passphrases.dpo);
  return wrong;
}

/** Goes to a place of the open window, as a link would. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), path);
}

/** Goes from control to control as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the control.');
}

/** Opens the list of the control that has the focus, and goes to one of its options, as somebody without a mouse does. */
export async function chooseByKeyboard(page: Page, option: Locator): Promise<void> {
  await page.keyboard.press('Enter');
  await option.waitFor();
  // The list comes to its present option by a timer of its own once it is open; a key comes before a timer.
  await page.evaluate(async () => await new Promise((resolve) => setTimeout(resolve)));
  const options = await page.getByRole('option').count();
  for (let presses = 0; presses < options; presses += 1) {
    if ((await option.getAttribute('data-combobox-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await option.waitFor({ state: 'hidden' });
}

/** The sizes at which every screen is looked at. */
export const windowSizes = [
  { width: 1440, height: 900 },
  { width: 1100, height: 720 },
] as const;

/** In light and dark, large and small: no axe violation, nothing scrolls sideways. `without` names rules that do not apply. */
export async function expectSound(page: Page, name: string, without: readonly string[] = []): Promise<void> {
  for (const size of windowSizes) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready);
    const sideways = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main')].some((box) => box.scrollWidth > box.clientWidth),
    );
    expect(sideways, `${name} scrolls sideways at ${size.width}`).toBe(false);
    await picture(page, `${name}-light-${size.width}`);
  }
  expect(await violationsIn(page, { without })).toEqual([]);
  expect(await violationsInDark(page, { without })).toEqual([]);
  if (takesPictures)
    for (const size of windowSizes) {
      await page.setViewportSize(size);
      await picture(page, `${name}-dark-${size.width}`);
    }
  await intoLight(page);
  await page.setViewportSize(windowSizes[0]);
}
