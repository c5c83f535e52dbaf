import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The tags of axe's rules that every screen keeps. */
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that only colours break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe looks at and what it may leave out. */
type Looked = {
  /** Selectors of the parts that are looked at; the whole page where there are none. */
  readonly parts?: readonly string[];
  /** Names of rules that do not apply. */
  readonly without?: readonly string[];
};

/** What axe finds in the scheme that is shown, each as its rule and the element's HTML. */
export async function violationsIn(page: Page, { parts = [], without = [] }: Looked): Promise<readonly string[]> {
  return await violationsOf((await axeOf(page, parts)).withTags(axeRules), without);
}

/** What it finds once the page has gone dark, which changes nothing but its colours. The page stays dark. */
export async function violationsInDark(page: Page, { parts = [], without = [] }: Looked): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(coloursAreThere);
  return await violationsOf((await axeOf(page, parts)).withRules(colourRules), without);
}

/** Goes back to the light, once its colours are there. */
export async function intoLight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(coloursAreThere);
}

/** What breaks one rule. */
export async function violationsOfRule(page: Page, rule: string): Promise<readonly string[]> {
  return await violationsOf((await axeOf(page, [])).withRules([rule]), []);
}

async function violationsOf(axe: AxeBuilder, without: readonly string[]): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ id }) => !without.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function axeOf(page: Page, parts: readonly string[]): Promise<AxeBuilder> {
  // It is long, and stays in a page it was once read into.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) }).setLegacyMode();
  return parts.reduce((included, part) => included.include(part), axe.options({ resultTypes: ['violations'] }));
}

// Runs in the page: the window hears of another scheme, and a button changes its colour little by little.
async function coloursAreThere(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}
