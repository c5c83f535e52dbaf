import type { Page } from '@playwright/test';

/** Lets time stand in the window that is opened next, at 09:12 on the day of the specs. Its timers go on. */
export async function standStill(page: Page): Promise<void> {
  const time = new Date('2026-11-25T09:12:00Z');
  await page.clock.install({ time });
  await page.clock.setFixedTime(time);
}

/** Lets so many seconds go by in a window whose time stands, to the millisecond, and runs the timers that fall due. */
export async function letPass(page: Page, seconds: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + seconds * 1_000);
  await page.clock.fastForward(seconds * 1_000);
}
