import { expect, test } from '@playwright/test';
import { pseudoWords } from '../../support/pseudo-language.ts';
import { scenes } from '../support/every-dialog.ts';
import { looked, violations } from '../support/look.ts';
import { openLists } from '../support/open-lists.ts';
import { unmarked } from '../support/marked-window.ts';
import { walkScene } from '../support/walk-dialogs.ts';

const t = pseudoWords();

test.describe.configure({ mode: 'parallel' });

for (const scene of scenes)
  test(`${scene.name}: in a language that is marked and longer no word is unmarked, none is cut, none runs over another`, async ({
    page,
  }) => {
    const found: string[] = [];
    const lookAt = async (name: string, state: 'opened' | 'whole') => {
      const strange = async () =>
        (await unmarked(page, scene.typed)).map((text) => `${name}: not in the catalogue: ${text}`);
      found.push(...(await looked(page, `${scene.name}-${name}`, 'pseudo')), ...(await strange()));
      found.push(...(await openLists(page, strange)));
      if (state === 'opened') return;
      // What makes its words longer stands at their end, so that no label is the beginning of a longer name.
      found.push(...(await violations(page, name, ['label-content-name-mismatch'])));
    };
    const wrong = await walkScene(page, scene, { t, pseudo: true }, lookAt);
    expect([...new Set(found)]).toEqual([]);
    // A spec that lets a read fail is told so by the browser.
    expect(wrong.filter((told) => !told.includes('status of 500') && !told.includes('net::ERR_FAILED'))).toEqual([]);
  });
