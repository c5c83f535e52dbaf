import { expect, test } from '@playwright/test';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { scenes } from '../support/every-dialog.ts';
import { looked } from '../support/look.ts';
import { walkScene } from '../support/walk-dialogs.ts';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

for (const language of languages)
  for (const scene of scenes)
    test(`${scene.name} in ${language}: every dialog, menu and note has room for its words`, async ({ page }) => {
      const t = await loadWords(language);
      const found: string[] = [];
      const wrong = await walkScene(page, scene, { t }, async (name) => {
        found.push(
          ...(await looked(page, `${language}-${scene.name}-${name}`, { folder: 'languages', of: 'everything' })),
        );
      });
      expect([...new Set(found)]).toEqual([]);
      expect(wrong.filter((told) => !told.includes('status of 500') && !told.includes('net::ERR_FAILED'))).toEqual([]);
    });
