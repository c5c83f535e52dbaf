import type { PackContent } from './pack-content.ts';
import type { Block, Paper } from './paper.ts';
import { fill, wordingOf } from './wording/wording.ts';

/** The supplementary information of Art. 15(1)(a)-(h) and 15(2) GDPR, one heading for each point. */
export function informationSheet(content: PackContent): Paper {
  const { information, organisation } = content;
  const { sheet, law } = wordingOf(content.case.language);
  const { name: authority, contact } = organisation.authority;
  const countries = information.thirdCountries.map((country) => fill(sheet.thirdCountry, country));

  return {
    title: sheet.title,
    blocks: [
      { kind: 'paragraph', text: fill(sheet.intro, { law: law[content.case.regime] }) },
      ...section(sheet.purposes, information.purposes),
      ...section(sheet.categories, information.categories),
      ...section(sheet.recipients, information.recipients),
      ...section(sheet.thirdCountries, countries, sheet.noThirdCountries),
      ...section(sheet.retention, information.retention),
      ...section(sheet.rights, information.rights, sheet.rightsDefault),
      ...section(sheet.complaint, information.complaint, fill(sheet.complaintDefault, { authority, contact })),
      ...section(sheet.source, information.source),
      ...section(sheet.automated, information.automatedDecisions, sheet.noAutomated),
    ],
  };
}

/** Entries without which the sheet would not answer Art. 15(1); the others have wording of their own. Empty when complete. */
export function missingInformation({ information }: Pick<PackContent, 'information'>): readonly string[] {
  const needed = {
    purposes: information.purposes,
    categories: information.categories,
    recipients: information.recipients,
    retention: information.retention,
    source: information.source,
  };
  return Object.entries(needed)
    .filter(([, entries]) => entries.every((entry) => entry.trim() === ''))
    .map(([name]) => name);
}

function section(heading: string, entries: readonly string[], otherwise?: string): readonly Block[] {
  const given = entries.filter((entry) => entry.trim() !== '');
  const texts = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
  const [only] = texts;
  const body: Block =
    texts.length === 1 && only !== undefined ? { kind: 'paragraph', text: only } : { kind: 'list', items: texts };
  return [{ kind: 'heading', text: heading }, body];
}
