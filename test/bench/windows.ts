import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { passphrases, startUnlocked } from '../e2e/support/start-host.ts';
import { openWindow } from '../e2e/support/window.ts';
import { t } from '../e2e/support/words.ts';
import { ensureChromium } from '../find-chromium.mjs';
import { newRequest } from '../support/new-request.ts';
import { figure, median, percentile, printFigures, type Figure } from './figure.ts';

export type Size = { readonly windows: number; readonly rounds: number };

/**
 * How soon every window of a browser shows what is written in the register (goal: two seconds), and how soon none shows
 * anything of it once it is locked (goal: one second).
 */
export async function bench({ windows, rounds }: Size): Promise<readonly Figure[]> {
  // The host's process alone keeps this one from nothing: the browser is started first.
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await using host = await startUnlocked({ running: true });
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
    const changed = new Set<(at: number) => void>();
    await context.exposeBinding('tellChange', (_, at: number) => changed.forEach((hear) => hear(at)));
    const pages: Page[] = [];
    for (let at = 0; at < windows; at += 1) {
      const page = await context.newPage();
      // The first brings the key with it.
      await openWindow(page, at === 0 ? host.address : new URL('/', host.address).href);
      await page.evaluate(() => void (location.hash = '/requests'));
      pages.push(page);
    }
    /** How long it takes from the call until each window shows the words, or none of them any more, in milliseconds. */
    const timed = async (words: string, shown: boolean, call: () => Promise<unknown>): Promise<number> => {
      for (const page of pages) await page.evaluate(tellOnce, { words, shown });
      const come: number[] = [];
      const all = Promise.withResolvers<void>();
      const hear = (at: number) => void (come.push(at) === pages.length && all.resolve());
      changed.add(hear);
      const from = Date.now();
      await call();
      await all.promise;
      changed.delete(hear);
      return Math.max(...come) - from;
    };
    const written: number[] = [];
    const locked: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const requester = `Requester of round ${round}`;
      const log = async () => await host.docket.requests.logRequest(newRequest({ requester }));
      written.push(await timed(requester, true, log));
      locked.push(await timed(requester, false, async () => await host.docket.session.lockRegister()));
      await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
      for (const page of pages) {
        await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
        await page.evaluate(() => void (location.hash = '/requests'));
        await page.getByText(requester, { exact: true }).first().waitFor();
      }
    }
    const detail = (values: readonly number[]) =>
      `${windows} windows, ${rounds} times, p50 ${median(values).toFixed(0)} ms, slowest ${Math.max(...values).toFixed(0)} ms`;
    return [
      figure('what is written stands in every window, 95 of 100 within', {
        value: percentile(written, 95),
        goal: 2_000,
        unit: 'ms',
        detail: detail(written),
      }),
      figure('every window is blank after a lock, 95 of 100 within', {
        value: percentile(locked, 95),
        goal: 1_000,
        unit: 'ms',
        detail: detail(locked),
      }),
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in a window: tells, once, the moment at which it shows the words, or none of them any more. */
function tellOnce({ words, shown }: { readonly words: string; readonly shown: boolean }): void {
  const observer = new MutationObserver(() => {
    if ((document.body.textContent ?? '').includes(words) !== shown) return;
    observer.disconnect();
    (globalThis as { tellChange?: (at: number) => void }).tellChange?.(Date.now());
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  printFigures(await bench({ windows: 3, rounds: 20 }));
