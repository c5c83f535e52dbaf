import type { Page, Request } from '@playwright/test';

/**
 * Waits until the window has asked for what its screen needs and drawn what it was told: no call is open while two frames
 * are drawn, three times in a row.
 */
export async function settled(page: Page): Promise<void> {
  const open = new Set<Request>();
  const begun = (request: Request) => open.add(request);
  const ended = (request: Request) => open.delete(request);
  page.on('request', begun);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  for (let quiet = 0; quiet < 3;) {
    await page.evaluate(
      async () => await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    quiet = open.size === 0 ? quiet + 1 : 0;
  }
  page.off('request', begun);
  page.off('requestfinished', ended);
  page.off('requestfailed', ended);
}
