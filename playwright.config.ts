import { env } from 'node:process';
import { defineConfig } from '@playwright/test';

/** End-to-end specs drive the built window in Debian's Chromium; Playwright's own browsers are not downloaded. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One more than the cores of the machines this runs on: each waits for its window about a third of the time.
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: env['DOCKET_CHROMIUM'] ?? '/usr/bin/chromium',
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
