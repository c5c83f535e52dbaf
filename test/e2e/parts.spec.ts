import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { builtWindow } from '../../main/hosts/assets.ts';
import { galleryBuild } from '../renderer/gallery/vite.config.ts';
import { violationsIn } from './support/axe.ts';
import { picture } from './support/picture.ts';
import { t } from './support/words.ts';

const selectedRows = t('ui.selectedRows');

// The gallery shows the window's parts with the host's own headers, without a register.
const origin = 'http://gallery.localhost';
const pages = ['parts', 'case', 'list', 'unlock', 'staff'] as const;
const schemes = ['light', 'dark'] as const;

let registers: string;
let assets: ReturnType<typeof builtWindow>;

test.beforeAll(async () => {
  await build({ ...galleryBuild, configFile: false, logLevel: 'error' });
  registers = await mkdtemp(join(tmpdir(), 'docket-gallery-'));
  assets = builtWindow(galleryBuild.build.outDir, registers);
});

test.afterAll(async () => {
  await rm(registers, { recursive: true, force: true });
});

/** Opens a page of the gallery and collects everything that goes wrong in it. */
async function open(page: Page, name: (typeof pages)[number]): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.route(`${origin}/**`, async (route) => {
    const answer = await assets(new Request(route.request().url()));
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await page.goto(`${origin}/#${name}`);
  await page.locator('h1, h2').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return wrong;
}

for (const scheme of schemes) {
  for (const name of pages) {
    test(`${name} in ${scheme}: no axe violation, nothing refused by the security policy`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const wrong = await open(page, name);
      await picture(page, 'parts', `${name}-${scheme}`);
      expect(await violationsIn(page, {})).toEqual([]);
      expect(wrong).toEqual([]);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(19, 24, 27)');
    });
  }
}

test('no page of the gallery scrolls sideways at 1440x900 and 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  for (const name of pages) {
    await open(page, name);
    await picture(page, 'parts', `${name}-zoom`);
    const sideways = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main')].some((box) => box.scrollWidth > box.clientWidth),
    );
    expect(sideways, name).toBe(false);
    await page.goto('about:blank');
  }
});

test('a list of 100,000 cases is worked with the keyboard alone', async ({ page }) => {
  const wrong = await open(page, 'list');
  const row = (index: number) => page.locator(`[data-index="${index}"]`);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '100001');

  await page.locator('h1').focus();
  await page.keyboard.press('j');
  await expect(row(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(99_999)).toBeFocused();
  await expect(row(99_999)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('PageUp');
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await expect(page.getByRole('toolbar', { name: selectedRows })).toContainText('1 selected');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: selectedRows })).toContainText('3 selected');
  await picture(page, 'parts', 'list-selected');
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: selectedRows })).toContainText('100000 selected');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: selectedRows })).toBeHidden();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('opened')).toHaveText('SAR-2026-0042');
  expect(await page.locator('tr[data-index]').count()).toBeLessThan(60);
  expect(wrong).toEqual([]);
});

test('the keyboard stays with the list when its row is scrolled away, and scrolling fast throws nothing', async ({
  page,
}) => {
  const wrong = await open(page, 'list');
  await page.locator('h1').focus();
  await page.keyboard.press('j');
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 3_000);
  await expect(page.locator('[data-index="1"]')).toHaveCount(0);
  await rowsAtRest(page);
  await page.keyboard.press('j');
  await expect(page.locator('[data-index="2"]')).toBeFocused();
  expect(wrong).toEqual([]);
});

// Chromium goes on scrolling for a while after the last turn of the wheel: at rest is what stays for thirty frames.
async function rowsAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const firstRow = () => document.querySelector('tr[data-index]')?.getAttribute('data-index');
    let before = firstRow();
    for (let frames = 0; frames < 30;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = firstRow();
      frames = now === before ? frames + 1 : 0;
      before = now;
    }
  });
}

test('a column that fits its content keeps its width while the rows change', async ({ page }) => {
  await open(page, 'list');
  const lefts = () =>
    page.locator('th').evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
  const before = await lefts();
  await page.locator('h1').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-index="99999"]')).toBeFocused();
  expect(await lefts()).toEqual(before);
});

test('clicking the word of a column sorts by it and says so', async ({ page }) => {
  await open(page, 'list');
  await expect(page.getByRole('columnheader', { name: 'Due', exact: true })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Requester' }).click();
  await expect(page.getByRole('columnheader', { name: 'Requester' })).toHaveAttribute('aria-sort', 'ascending');
});

test('a filter reads as a sentence and has its own button to go', async ({ page }) => {
  await open(page, 'list');
  await page.getByRole('button', { name: 'Right', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Erasure' }).click();
  const filter = { label: 'Right', value: 'Erasure' };
  const sentence = t.markup('ui.filterIs', { ...filter, b: (words) => words });
  await expect(page.getByRole('button', { name: sentence, exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('ui.removeFilter', filter) }).click();
  await expect(page.getByRole('button', { name: 'Right', exact: true })).toBeVisible();
});

test('Ctrl K opens the palette from anywhere, its first result is selected, and Enter opens it', async ({ page }) => {
  const wrong = await open(page, 'list');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: t('shell.palette.name') });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('sun');
  await expect(dialog.locator('[data-selected]')).toContainText('Sunniva Hale');
  await picture(page, 'parts', 'palette');
  expect(await violationsIn(page, {})).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('opened')).toHaveText('SAR-2026-0042');
  expect(wrong).toEqual([]);
});

test('single keys work on the page, stay out of fields, and ? lists them', async ({ page }) => {
  const wrong = await open(page, 'list');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('n');
  await expect(page.getByTestId('opened')).toHaveText('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('h1').focus();
  await page.keyboard.press('n');
  await expect(page.getByTestId('opened')).toHaveText('logging');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: t('shell.keys.title') });
  await expect(dialog).toContainText('log a request');
  await picture(page, 'parts', 'keys');
  expect(wrong).toEqual([]);
});

test('a date is read as it is typed, echoed, and said to be none when it is none', async ({ page }) => {
  await open(page, 'parts');
  const field = page.getByLabel('Identity confirmed on (optional)');
  await field.fill('yesterday');
  await expect(page.getByText('Tue 24 Nov 2026')).toBeVisible();
  await field.blur();
  await expect(field).toHaveValue('Tue 24 Nov 2026');
  await field.fill('soonish');
  await field.blur();
  await expect(field).toHaveValue('soonish');
  await expect(field).toHaveAccessibleDescription(new RegExp(RegExp.escape(t('ui.notADate')), 'u'));
});

test('the colour scheme follows the system until someone picks one, and nothing is stored in the browser', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'case');
  const shown = () => page.locator('html').getAttribute('data-mantine-color-scheme');
  expect(await shown()).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(shown).toBe('dark');
  await page.getByRole('button', { name: t('shell.appearance.name') }).click();
  await page.getByRole('menuitemradio', { name: t('shell.appearance.light') }).click();
  await expect.poll(shown).toBe('light');
  await expect(page.locator('body')).toHaveAttribute('data-chosen', 'light');
  const stored = await page.evaluate(() => ({ local: localStorage.length, cookies: document.cookie }));
  expect(stored).toEqual({ local: 0, cookies: '' });
});

test('the words of every state survive forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, 'list');
  await page.locator('h1').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await picture(page, 'parts', 'list-forced');
  await expect(page.locator('[data-index="1"]')).toHaveCSS('outline-style', 'solid');
});
