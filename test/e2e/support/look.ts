import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test, type Page } from '@playwright/test';
import { withoutRoom } from './room-for-words.ts';

export const sizes = [
  { width: 1440, height: 900 },
  { width: 1100, height: 720 },
] as const;

/** What has no room at either size. Leaves a picture of each in `folder` of test-results. */
export async function looked(page: Page, folder: string, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready);
    const path = join(test.info().project.outputDir, 'screens', folder, `${name}-${size.width}.png`);
    await page.screenshot({ path });
    found.push(...(await withoutRoom(page)).map((what) => `${name} at ${size.width}: ${what}`));
  }
  await page.setViewportSize(sizes[0]);
  return found;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in what is shown: in a dialog, where one is open, else in the page. In the dark only the colours are looked
 * at again. `without` names rules that do not apply.
 */
export async function violations(
  page: Page,
  name: string,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  const inDialog = (await page.getByRole('dialog').count()) > 0;
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(coloursAreThere);
    const plain = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    const axe = inDialog ? plain.include('[role="dialog"]') : plain;
    const asked =
      colorScheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(rules);
    for (const { id, nodes } of (await asked.analyze()).violations)
      if (!without.includes(id)) found.push(...nodes.map(({ html }) => `${name} in ${colorScheme}: ${id}: ${html}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

// Runs in the page: the window hears of another scheme, and a button changes its colour little by little.
async function coloursAreThere(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}
