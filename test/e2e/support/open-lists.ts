import type { Page } from '@playwright/test';
import { withoutRoom } from './room-for-words.ts';

/** Drops down every list of what is shown, one after the other: what has no room in it, and what `also` finds. */
export async function openLists(page: Page, also: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const over = page.getByRole('dialog');
  const shown = (await over.count()) > 0 ? over.last() : page.locator('main').last();
  const fields = shown.locator('input[aria-haspopup="listbox"]:visible');
  const found: string[] = [];
  for (let at = 0; at < (await fields.count()); at += 1) {
    const field = fields.nth(at);
    await field.click();
    // A field for tags drops down nothing.
    if ((await page.getByRole('listbox').count()) > 0) found.push(...(await withoutRoom(page)), ...(await also()));
    await field.blur();
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
  }
  return found;
}
