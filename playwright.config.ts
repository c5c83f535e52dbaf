import { env } from 'node:process';
import { defineConfig } from '@playwright/test';
import { ensureChromium } from './test/find-chromium.mjs';
import type { Target } from './test/e2e/electron/support/lay-out-app.ts';

const desktop = '**/electron/**';
const isProof = env['DOCKET_PROOF'] === 'full';
/** Walks of every dialog, which take as long as half of all other specs. */
const long = isProof ? [] : ['**/pseudo-dialogs.spec.ts', '**/dialogs-in-languages.spec.ts'];
/** The first day of a house on the desktop: once is enough, in the archive, and in the proof alone. */
const firstDay = `${desktop}/first-day.spec.ts`;
/** What depends on how Docket lies on the disk, as a build or in an archive: the rest runs in the archive alone. */
const asBuilt = isProof ? '*' : '{disk,handed-letters,kept-apart,languages,own-origin,processes,stories,streams}';

/**
 * End-to-end specs drive the built window in Debian's Chromium; Playwright's own browsers are not downloaded. Those of
 * the desktop drive it in Electron, each as it was built and out of the archive that a release holds.
 */
export default defineConfig<object, { target: Target }>({
  testDir: 'test/e2e',
  globalSetup: ['./test/e2e/support/desktop-folder.ts', './test/e2e/support/derived-folder.ts'],
  projects: [
    { name: 'browser', testIgnore: [desktop, ...long] },
    {
      name: 'desktop, as built',
      testMatch: `${desktop}/${asBuilt}.spec.ts`,
      testIgnore: [firstDay],
      use: { target: 'build' },
    },
    {
      name: 'desktop, app.asar',
      testMatch: `${desktop}/*.spec.ts`,
      testIgnore: isProof ? [] : [firstDay],
      use: { target: 'app.asar' },
    },
  ],
  outputDir: 'test-results',
  // One more than the cores of the machines this runs on: each waits for its window about a third of the time.
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // What is waited for comes or never does: how soon is the machine's business, not the spec's.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  reporter: 'line',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Movement costs a tenth of a spec's processor, and what waits for its end waits longer.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: env['DOCKET_CHROMIUM'] ?? ensureChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
