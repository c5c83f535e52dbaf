import { expect, test, type Page } from '@playwright/test';
import { languages, localeOf } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { scenes } from '../support/every-dialog.ts';
import { looked } from '../support/look.ts';
import { walkScene } from '../support/walk-dialogs.ts';

test.describe.configure({ mode: 'parallel' });

/** Whether something lies over the page: a page by itself is walked by screens-in-languages. */
const isOverThePage = async (page: Page) =>
  (await page.locator('[role="dialog"], [role="menu"], .mantine-Notification-root').count()) > 0;

for (const language of languages)
  test.describe(language, () => {
    // A register whose keys cannot be read says no language: its window speaks that of the system.
    test.use({ locale: localeOf[language] });

    for (const scene of scenes)
      test(`${scene.name} in ${language}: every dialog, menu and note has room for its words`, async ({ page }) => {
        const t = await loadWords(language);
        const found: string[] = [];
        const wrong = await walkScene(page, scene, { t }, async (name, state) => {
          // What is asked next has the words of this state too. The screens of the way in are walked here alone.
          if (state === 'opened' || (scene.as !== undefined && !(await isOverThePage(page)))) return;
          found.push(...(await looked(page, `${language}-${scene.name}-${name}`, 'languages')));
        });
        expect([...new Set(found)]).toEqual([]);
        expect(wrong.filter((told) => !told.includes('status of 500') && !told.includes('net::ERR_FAILED'))).toEqual(
          [],
        );
      });
  });
