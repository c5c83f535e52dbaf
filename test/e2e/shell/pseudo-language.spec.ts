import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../../renderer/paths.ts';
import { pseudoCatalogue, pseudoWords } from '../../support/pseudo-language.ts';
import { payslips } from '../../support/new-breach.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound } from '../support/window.ts';
import { tooWide } from '../support/room-for-words.ts';
import { walkScreens } from '../support/every-screen.ts';

const t = pseudoWords();

/** What is written on screen and is no word of the window: names, codes, what `Intl` writes in English, data of laws. */
const noWords = [
  // Invented people and places, and what they wrote.
  /Docket|Harrowmere Borough Council|Maren Oduya|Ines Falk|Ottilie Vance-Marsh|Housing|HR and payroll|Parking/gu,
  /Please send me everything you hold about my tenancy\.|My tenancy/gu,
  wordsOfTheBreach(),
  // Public holidays and laws, each with its citation: data in five languages of their own.
  /(?:New Year's|Christmas|Boxing) Day|Good Friday|Easter Monday|(?:Early May|Spring|Summer) bank holiday|\(substitute day\)/gu,
  /(?:ICO|UK GDPR|DPA 2018|Art)[^.]*|\bUK-\d{4}-\d{2}\b/gu,
  // Dates, months, languages and time zones.
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b/gu,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/gu,
  /English|Deutsch|Français|Español|Română|Croatian|Czech|Dutch|French|German|Greek|Italian|Portuguese|Romanian|Spanish|Swedish/gu,
  /\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w/+-]+|\bUTC\b/gu,
  // Addresses, file names, references, fingerprints, sizes.
  /[\w.-]+@[\w.-]+|\/[\w /.-]+|\b[\w-]+\.(?:docket|txt|eml|msg|pdf|zip|ics|xlsx|deb)\b|\.docket-update\b/gu,
  /\b[A-Z]{2,3}-\d{4}-\d{4,5}\b|\b[0-9A-F]{4}\b|\b[a-z]{2}-[a-z]+\b|\b\d+(?:st|nd|rd|th| ?kB| ?MB|h)\b|\bSAR\b/gu,
  // Mantine measures text areas with it, out of sight.
  /autosize measurement/gu,
];

/** What laws say is theirs: the working of a date and the rules in force speak five languages of their own. */
const laws = '[data-law]';

// Every fact of the breach that is a sentence, as it was typed.
function wordsOfTheBreach(): RegExp {
  const typed = Object.values(payslips).filter((fact) => typeof fact === 'string' && fact.includes(' '));
  return new RegExp(typed.map((fact) => RegExp.escape(String(fact))).join('|'), 'gu');
}

/** Text on screen, or read out, that no catalogue has marked. */
async function unmarked(page: Page): Promise<string[]> {
  const texts = await page.evaluate((laws) => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && !['SCRIPT', 'STYLE', 'KBD'].includes(parent.tagName) && parent.closest(laws) === null)
        found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-description]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description'])
        found.push(element.getAttribute(name) ?? '');
    return found;
  }, laws);
  return texts.filter((text) => /[A-Za-z]{2}/u.test(noWords.reduce((left, known) => left.replaceAll(known, ''), text)));
}

/** Serves the pseudo-language where the window asks for English. */
async function speakPseudo(page: Page): Promise<void> {
  const body = `export const en = ${JSON.stringify(pseudoCatalogue())};`;
  await page.route('**/assets/en-*.js', async (route) => await route.fulfill({ body, contentType: 'text/javascript' }));
}

test.describe.configure({ timeout: 600_000 });

test('in a language that is marked and longer no word is unmarked, none is cut, and nothing scrolls sideways', async ({
  page,
}) => {
  await using host = await startUnlocked({ pseudo: true });
  await speakPseudo(page);
  const { screens, request, open, wrong } = await walkScreens(page, host, t);
  const found: string[] = [];
  for (const [name, path] of screens) {
    await open(path);
    // What makes its words longer stands at their end, so that no label is the beginning of a longer name.
    await expectSound(page, `pseudo-${name}`, ['label-content-name-mismatch']);
    for (const width of [1440, 1100]) {
      await page.setViewportSize({ width, height: width === 1440 ? 900 : 720 });
      found.push(...(await tooWide(page)).map((what) => `${name} at ${width}: ${what}`));
    }
    found.push(...(await unmarked(page)).map((text) => `${name}: not in the catalogue: ${text}`));
  }
  const dialogs = [
    ['record-event', paths.request(request), 'e'],
    ['keys', paths.today, '?'],
    ['palette', paths.today, 'Control+k'],
  ] as const;
  for (const [name, path, key] of dialogs) {
    await open(path);
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await expectSound(page, `pseudo-${name}`, ['label-content-name-mismatch']);
    found.push(...(await unmarked(page)).map((text) => `${name}: not in the catalogue: ${text}`));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  expect([...new Set(found)]).toEqual([]);
  expect(wrong).toEqual([]);
});
