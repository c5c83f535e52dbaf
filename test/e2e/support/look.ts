import type { Page } from '@playwright/test';
import { intoLight, violationsInDark, violationsIn } from './axe.ts';
import { leavePicture, picture } from './picture.ts';
import { withoutRoom } from './room-for-words.ts';
import { windowSizes } from './window.ts';

/** What has no room at either size. Pictures of it are left in `folder`. */
export async function looked(page: Page, name: string, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of windowSizes) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(standsStill);
    const wrong = await withoutRoom(page);
    found.push(...wrong.map((what) => `${name} at ${size.width}: ${what}`));
    const take = wrong.length > 0 ? leavePicture : picture;
    await take(page, folder, `${name}-${size.width}`);
  }
  await page.setViewportSize(windowSizes[0]);
  return found;
}

/** What lies over the page, and the page itself without the frame around it. */
const [dialogs, rest] = [['[role="dialog"]'], ['main', '[role="menu"]', '.mantine-Notifications-root']];

/**
 * What axe finds in what is shown: in a dialog, where one is open, else in the page. In the dark only the colours are looked
 * at again. `without` names rules that do not apply.
 */
export async function violations(page: Page, name: string, without: readonly string[]): Promise<readonly string[]> {
  const inDialog = (await page.getByRole('dialog').count()) > 0;
  const light = await violationsIn(page, { parts: inDialog ? dialogs : [], without });
  const dark = await violationsInDark(page, { parts: inDialog ? dialogs : rest, without });
  await intoLight(page);
  return [...light.map((what) => `${name}: ${what}`), ...dark.map((what) => `${name} in the dark: ${what}`)];
}

// Runs in the page: columns go and come back after a new size, and the label of a button that waited moves into its place.
async function standsStill(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
