import type { Page } from '@playwright/test';
import { authorityOf } from '../../../main/core/records/authority.ts';
import { pseudoCatalogue } from '../../support/pseudo-language.ts';
import { payslips, payslipSeverity, swappedLetters } from '../../support/new-breach.ts';

/** What is written on screen and is no word of the window: names, codes, what `Intl` writes in English, data of laws. */
const noWords = [
  // Backups, instants, fingerprints, codes of reports, initials.
  /\b\d{4}-\d\d-\d\dT[\d:]+Z(?:-[a-z]+)?(?:-\d+)?\b|\b[0-9a-f]{16,64}\b|\b[0-9A-Z]{2}(?:-[0-9A-Z]{4}){2}\b|^\s*MO\s*$/gu,
  // The name of an exemption, with its citation.
  /^(?:\d )?[A-Z][\w ,]+ \((?:Art|UK GDPR|DPA)/gu,
  // Invented people and places, and what they wrote.
  /Docket|Harrowmere Borough Council|Maren Oduya|Ines Falk|Ottilie Vance-Marsh|Housing|HR and payroll|Parking/gu,
  typed('Please send me everything you hold about my tenancy.', 'My tenancy'),
  // Every fact of the breach that is a sentence, as it was typed.
  typed(
    ...[payslips, payslipSeverity.reasons, swappedLetters].flatMap((facts) => Object.values(facts).filter(isSentence)),
  ),
  // Where the authority of the register's law is reached.
  typed(authorityOf('GB-ENG', 'uk-gdpr').contact),
  // Public holidays and laws, each with its citation: data in five languages of their own.
  /(?:New Year's|Christmas|Boxing) Day|Good Friday|Easter Monday|England and Wales|(?:Early May|Spring|Summer) bank holiday|\(substitute day\)/gu,
  /(?:ICO|UK GDPR|DPA 2018|Art)[^.]*|\bUK-\d{4}-\d{2}\b|NIS2 (?:early warning|incident notification|final report)/gu,
  // Codes that the audit chain holds, which English shows as they are.
  /\b(?:departments|GB-ENG)\b/gu,
  // Dates, months, lists, languages and time zones.
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b/gu,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/gu,
  /\band\b|English|Deutsch|Français|Español|Română|Croatian|Czech|Dutch|French|German|Greek|Italian|Portuguese|Romanian|Spanish|Swedish/gu,
  /\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w/+-]+|\bUTC\b/gu,
  // Addresses, file names, references, fingerprints, sizes.
  /[\w.-]+@[\w.-]+|\/[\w /.-]+|\b[\w-]+\.(?:docket|txt|eml|msg|pdf|zip|ics|xlsx|deb)\b|\.(?:docket-update|ics|jsonl|pdf|txt|xlsx)\b/gu,
  /\b[A-Z]{2,3}-\d{4}-\d{4,5}\b|\b[0-9A-F]{4}\b|\b[a-z]{2}-[a-z]+\b|\b\d+(?:st|nd|rd|th| ?kB| ?MB|h| bytes?)\b/gu,
  // Mantine measures text areas with it, out of sight.
  /autosize measurement/gu,
];

/** What laws say is theirs: the working of a date and the rules in force speak five languages of their own. */
const laws = '[data-law]';

/** What a column is as wide as, out of sight. */
const samples = 'tr[role="presentation"]';

function typed(...words: readonly string[]): RegExp {
  return new RegExp(words.map((one) => RegExp.escape(one)).join('|'), 'gu');
}

function isSentence(fact: unknown): fact is string {
  return typeof fact === 'string' && fact.includes(' ');
}

/** Text on screen, or read out, that no catalogue has marked; `also` is what was typed or made meanwhile. */
export async function unmarked(page: Page, also: readonly RegExp[] = []): Promise<string[]> {
  const texts = await page.evaluate((notLooked) => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest(`script, style, kbd, textarea, [translate="no"], ${notLooked}`) === null)
        found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-description]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description'])
        found.push(element.getAttribute(name) ?? '');
    // What was chosen from a list stands in a field that nobody types in.
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'input[readonly]:not([type="radio"], [translate="no"])',
    ))
      found.push(field.value);
    return found;
  }, `${laws}, ${samples}`);
  const known = [...also, ...noWords];
  return texts.filter((text) => /[A-Za-z]{2}/u.test(known.reduce((left, one) => left.replaceAll(one, ''), text)));
}

/** Serves the pseudo-language where the window asks for English. */
export async function speakPseudo(page: Page): Promise<void> {
  const body = `export const en = ${JSON.stringify(pseudoCatalogue())};`;
  await page.route('**/assets/en-*.js', async (route) => await route.fulfill({ body, contentType: 'text/javascript' }));
}
