import type { Page } from '@playwright/test';

/** What is wider than its place: the page, or a word on a control that its box cuts. */
export async function tooWide(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    // What scrolls scrolls down only.
    const boxes = [document.documentElement, ...document.querySelectorAll<HTMLElement>('main, main *')].filter(
      (box) => box.tagName === 'HTML' || ['auto', 'scroll'].includes(getComputedStyle(box).overflowX),
    );
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
      ...boxes
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${box.tagName} ${box.className} scrolls sideways`),
      ...cut.map((one) => `cut: ${one.textContent}`),
    ];
  });
}
