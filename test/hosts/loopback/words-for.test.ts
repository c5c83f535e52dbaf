import { expect, test } from 'vitest';
import { entryAsset, noKeyPage } from '../../../main/hosts/loopback/entry-page.ts';
import { wordsForBrowser } from '../../../main/hosts/loopback/words-for.ts';

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['pt-BR, ro;q=0.5, fr;q=0.4', 'ro'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('who comes by a browser that asks for %j is met in %s, before there is a window', async (accepted, language) => {
  const t = await wordsForBrowser(accepted);
  for (const page of [entryAsset(t, '/-/enter'), noKeyPage(t)])
    expect(await page.text()).toContain(`<html lang="${language}">`);
  expect(await entryAsset(t, '/-/enter.js').text()).toContain(t('desktop.door.refused'));
});
