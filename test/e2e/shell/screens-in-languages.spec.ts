import { expect, test } from '@playwright/test';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { violationsOfRule } from '../support/axe.ts';
import { walkScreens } from '../support/every-screen.ts';
import { looked } from '../support/look.ts';
import { startUnlocked } from '../support/start-host.ts';

/** German has the longest words: the other languages are walked by the long form. */
const walked = process.env['DOCKET_PROOF'] === 'full' ? languages : (['de'] as const);

for (const language of walked)
  test(`every screen of the officer in ${language} has room for its words`, async ({ page }) => {
    const t = await loadWords(language);
    await using host = await startUnlocked();
    await host.docket.session.chooseLanguage({ language });
    const { screens, open, wrong } = await walkScreens(page, host, t);
    const found: string[] = [];
    for (const [name, path] of screens) {
      await open(path);
      found.push(...(await looked(page, `${language}-${name}`, 'languages')));
      // Whoever speaks to the computer says what they read on a button.
      const misnamed = await violationsOfRule(page, 'label-content-name-mismatch');
      found.push(...misnamed.map((what) => `${name}: ${what}`));
    }
    expect([...new Set(found)]).toEqual([]);
    expect(wrong).toEqual([]);
  });
