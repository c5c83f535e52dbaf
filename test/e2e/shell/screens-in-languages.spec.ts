import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { payslips } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { tooWide } from '../support/room-for-words.ts';
import { followCalls } from '../support/follow-calls.ts';
import { startUnlocked } from '../support/start-host.ts';
import { goTo, openWindow } from '../support/window.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1100, height: 720 },
] as const;

test.describe.configure({ timeout: 300_000 });

for (const language of languages)
  test(`every screen of the officer in ${language} has room for its words`, async ({ page }) => {
    const t = await loadWords(language);
    await using host = await startUnlocked();
    const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
    const breach = await host.docket.breaches.logBreach(payslips);
    await host.docket.session.chooseLanguage({ language });
    const settled = followCalls(page);
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
      await settled();
      await page.locator('h1').first().waitFor();
      for (const size of sizes) {
        await page.setViewportSize(size);
        const file = `${language}-${name}-${size.width}.png`;
        await page.screenshot({ path: join(test.info().project.outputDir, 'screens', 'languages', file) });
        found.push(...(await tooWide(page)).map((what) => `${name} at ${size.width}: ${what}`));
      }
      // Whoever speaks to the computer says what they read on a button.
      const axe = new AxeBuilder({ page }).setLegacyMode().withRules(['label-content-name-mismatch']);
      const { violations } = await axe.analyze();
      found.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${name}: not its name: ${html}`)));
    }
    expect([...new Set(found)]).toEqual([]);
    expect(wrong).toEqual([]);
  });
