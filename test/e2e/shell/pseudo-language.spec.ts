import { expect, test } from '@playwright/test';
import { pseudoWords } from '../../support/pseudo-language.ts';
import { looked } from '../support/look.ts';
import { speakPseudo, unmarked } from '../support/marked-window.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound } from '../support/window.ts';
import { walkScreens } from '../support/every-screen.ts';

const t = pseudoWords();

test('in a language that is marked and longer no word is unmarked, none is cut, and nothing scrolls sideways', async ({
  page,
}) => {
  await using host = await startUnlocked({ pseudo: true });
  await speakPseudo(page);
  const { screens, open, wrong } = await walkScreens(page, host, t);
  const found: string[] = [];
  for (const [name, path] of screens) {
    await open(path);
    // What makes its words longer stands at their end, so that no label is the beginning of a longer name.
    await expectSound(page, `pseudo-${name}`, ['label-content-name-mismatch']);
    found.push(...(await looked(page, name, 'pseudo')));
    found.push(...(await unmarked(page)).map((text) => `${name}: not in the catalogue: ${text}`));
  }
  expect([...new Set(found)]).toEqual([]);
  expect(wrong).toEqual([]);
});
