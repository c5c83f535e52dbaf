import { expect, type Locator, type Page } from '@playwright/test';

/** So much of a window's own time goes by at once, in milliseconds. */
const stepMs = 50;

/**
 * Gives a window a time of its own, which `stopTime` stops: how busy the machine is then costs it nothing. Call it before
 * the window is opened, or opened anew.
 */
export async function giveOwnTime(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-25T09:12:00Z') });
  await page.addInitScript(countAnswers);
}

/** Stops the window's time, and every timer in it with it. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
}

/** Settles once the host has told the window, whose time is stopped, of something: call it before that is done. */
export async function listenFor(page: Page): Promise<() => Promise<void>> {
  // By the channel on which the window that asks the host tells the others (renderer/shell/follow-register.ts).
  await page.evaluate(() => {
    const told = new Promise<void>((resolve) => {
      new BroadcastChannel('docket-register').addEventListener('message', () => resolve(), { once: true });
    });
    Object.assign(globalThis, { told });
  });
  return async () => await page.evaluate(async () => await (globalThis as { told?: Promise<void> }).told);
}

/**
 * Lets the time of a window that is stopped go by until it shows something, at most for `limit` milliseconds of it. Gives
 * how many went by. What it asks the host meanwhile is answered between two steps.
 */
export async function timeUntil(page: Page, seen: Locator, limit: number): Promise<number> {
  for (let spent = 0; spent <= limit; spent += stepMs) {
    await expect.poll(async () => await page.evaluate(waitingFor)).toBe(0);
    if (await seen.isVisible()) return spent;
    await page.clock.runFor(stepMs);
  }
  return Number.POSITIVE_INFINITY;
}

type Counted = { awaited?: number };

function countAnswers(): void {
  const ask = globalThis.fetch;
  const counted = globalThis as Counted;
  counted.awaited = 0;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    // It stays open for as long as the window does.
    if (url.endsWith('/followRegister')) return await ask(input, init);
    counted.awaited = (counted.awaited ?? 0) + 1;
    try {
      const answer = await ask(input, init);
      const whole = await answer.arrayBuffer();
      const { status, statusText, headers } = answer;
      return new Response(whole.byteLength === 0 ? null : whole, { status, statusText, headers });
    } finally {
      // Whoever asked has read it by then.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void (counted.awaited = (counted.awaited ?? 1) - 1);
      port2.postMessage(null);
    }
  };
}

function waitingFor(): number {
  return (globalThis as Counted).awaited ?? 0;
}
