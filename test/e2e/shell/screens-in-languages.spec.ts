import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { payslips } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { goTo, openWindow } from '../support/window.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1100, height: 720 },
] as const;

/** What is wider than its place: the page, or a word on a control that its box cuts. */
async function tooWide(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('main')];
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a, label, legend, h1, h2, h3, [role="tab"], [role="columnheader"]',
    );
    const cut = [...controls].filter(
      (one) =>
        one.offsetParent !== null &&
        one.scrollWidth > one.clientWidth + 1 &&
        one.clientWidth > 0 &&
        getComputedStyle(one).overflowX !== 'visible' &&
        // What an officer typed may be long: a row says it whole when it is pointed at.
        one.closest('[role="row"] td, [role="gridcell"]') === null,
    );
    return [
      ...boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => `${box.tagName} scrolls sideways`),
      ...cut.map((one) => `cut: ${one.textContent}`),
    ];
  });
}

test.describe.configure({ timeout: 300_000 });

for (const language of languages)
  test(`every screen of the officer in ${language} has room for its words`, async ({ page }) => {
    const t = await loadWords(language);
    await using host = await startUnlocked();
    const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
    const breach = await host.docket.breaches.logBreach(payslips);
    await host.docket.session.chooseLanguage({ language });
    const wrong = await openWindow(page, host.address);
    await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
    const places = {
      today: '/',
      requests: '/requests',
      'log-request': '/requests/log',
      request: `/requests/${reference}`,
      documents: `/requests/${reference}/documents`,
      pack: `/requests/${reference}/pack`,
      history: `/requests/${reference}/history`,
      breaches: '/breaches',
      'log-breach': '/breaches/log',
      breach: `/breaches/${breach.reference}`,
      inbox: '/inbox',
      reports: '/reports',
      calendar: '/calendar',
      people: '/people',
      recovery: '/recovery',
      audit: '/audit',
      backups: '/backups',
      check: '/check',
      settings: '/settings',
      update: '/settings/update',
    };
    const found: string[] = [];
    for (const [name, path] of Object.entries(places)) {
      await goTo(page, path);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const size of sizes) {
        await page.setViewportSize(size);
        const file = `${language}-${name}-${size.width}.png`;
        await page.screenshot({ path: join(test.info().project.outputDir, 'screens', 'languages', file) });
        found.push(...(await tooWide(page)).map((what) => `${name} at ${size.width}: ${what}`));
      }
    }
    expect([...new Set(found)]).toEqual([]);
    expect(wrong).toEqual([]);
  });
