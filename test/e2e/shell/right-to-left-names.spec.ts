import { expect, test, type Page } from '@playwright/test';
import { walkScreens } from '../support/every-screen.ts';
import { startUnlocked } from '../support/start-host.ts';
import { t } from '../support/words.ts';

const requester = 'נועה לוי';
const title = 'مكتب رقم 3';
const colleague = { name: 'דנה כהן (2)', passphrase: 'nine wet umbrellas in the hall', role: 'handler' } as const;

/** Texts in which a name from right to left stands beside other words, and is not set apart from them. */
async function unsettled(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title]'))
      texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
    const set = /\u2068[^\u2069]*\u2069/gu;
    return texts.filter((text) => /[\u0590-\u08ff]/u.test(text.replaceAll(set, '')) && /[a-z]/iu.test(text));
  });
}

test('a name from right to left stays in its place in every sentence, and so do the figures beside it', async ({
  page,
}) => {
  await using host = await startUnlocked();
  await host.docket.people.addPerson(colleague);
  const { screens, open, wrong } = await walkScreens(page, host, t, { requester, title });
  const found: string[] = [];
  for (const [name, path] of screens) {
    await open(path);
    found.push(...(await unsettled(page)).map((text) => `${name}: ${text}`));
  }
  await open(screens[0]?.[1] ?? '/');
  await expect(page.getByText(requester).first()).toBeVisible();
  expect(found).toEqual([]);
  expect(wrong).toEqual([]);
});
