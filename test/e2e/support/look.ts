import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test, type Page } from '@playwright/test';
import { withoutRoom } from './room-for-words.ts';
import { axeRules, colourRules, windowSizes } from './window.ts';

type Pictures = {
  /** Where under test-results they are left. */
  readonly folder: string;
  readonly of: 'everything' | 'what-is-wrong';
};

/** What has no room at either size. */
export async function looked(page: Page, name: string, { folder, of }: Pictures): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of windowSizes) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(standsStill);
    const wrong = await withoutRoom(page);
    found.push(...wrong.map((what) => `${name} at ${size.width}: ${what}`));
    if (of === 'everything' || wrong.length > 0)
      await page.screenshot({
        path: join(test.info().project.outputDir, 'screens', folder, `${name}-${size.width}.png`),
      });
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
  const light = (await axeOf(page, inDialog ? dialogs : [])).withTags(axeRules);
  const found = [...(await violationsOf(light, without))].map((what) => `${name}: ${what}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(coloursAreThere);
  const dark = (await axeOf(page, inDialog ? dialogs : rest)).withRules(colourRules);
  found.push(...(await violationsOf(dark, without)).map((what) => `${name} in the dark: ${what}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(coloursAreThere);
  return found;
}

async function violationsOf(axe: AxeBuilder, without: readonly string[]): Promise<readonly string[]> {
  const { violations: all } = await axe.analyze();
  return all
    .filter(({ id }) => !without.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function axeOf(page: Page, parts: readonly string[]): Promise<AxeBuilder> {
  // It is long, and stays in a page it was once read into.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) }).setLegacyMode();
  return parts.reduce((included, part) => included.include(part), axe.options({ resultTypes: ['violations'] }));
}

// Runs in the page: columns go and come back after a new size, and the label of a button that waited moves into its place.
async function standsStill(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

// Runs in the page: the window hears of another scheme, and a button changes its colour little by little.
async function coloursAreThere(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}
