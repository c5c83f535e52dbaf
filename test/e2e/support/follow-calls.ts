import type { Page, Request } from '@playwright/test';

/**
 * Follows what the window asks for from now on. The function it gives waits until nothing is asked and what was told is
 * drawn: no call is open while two frames are drawn, three times in a row.
 */
export function followCalls(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  // What is told of the register goes on as long as the window is there.
  page.on('request', (request) => request.url().endsWith('/followRegister') || open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  // Of an answer whose words nobody reads Chromium tells no more than that it came.
  page.on('response', (response) => {
    const request = response.request();
    if (request.method() === 'PUT' || request.url().endsWith('/-/enter')) open.delete(request);
  });
  return async () => {
    for (let quiet = 0; quiet < 3;) {
      await page.evaluate(
        async () => await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      quiet = open.size === 0 ? quiet + 1 : 0;
    }
  };
}
