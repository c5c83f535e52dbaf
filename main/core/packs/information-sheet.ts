import { complaintToAuthority } from './complaint-words.ts';
import { voiceOf } from './voice-of.ts';
import type { PackContent } from './pack-content.ts';
import type { Block, Paper } from '../files/paper/paper.ts';
import { fill } from '../files/paper/wording/wording.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';

/**
 * The supplementary information of Art. 15(1)(a)-(h) and 15(2) GDPR, one heading for each point. Under another law than the
 * GDPR and that of the United Kingdom no article is cited: it has none of these.
 */
export function informationSheet(content: PackContent): Paper {
  const { information, organisation } = content;
  const wording = wordingOf(content.case.language);
  const { law } = wording;
  const { regime } = content.case;
  const isGdpr = regime === 'eu-gdpr' || regime === 'uk-gdpr';
  const headed = (heading: string) => (isGdpr ? heading : withoutArticle(heading));
  const { sheet } = wording;
  const { voice, person } = voiceOf(content);
  const complaint = complaintToAuthority(voice, organisation, person);
  const notEntered = fill(sheet.notEntered, { contact: organisation.contact || organisation.name });

  return {
    title: sheet.title,
    blocks: [
      {
        kind: 'paragraph',
        text: fill(isGdpr ? voice.sheetIntro : voice.sheetIntroElsewhere, { law: law[regime], person }),
      },
      ...(information.textsIn === null
        ? []
        : [{ kind: 'paragraph', text: fill(sheet.textsIn, { language: information.textsIn }) } as const]),
      ...section(headed(sheet.purposes), information.purposes, notEntered),
      ...section(headed(sheet.categories), information.categories, notEntered),
      ...section(headed(sheet.recipients), information.recipients, notEntered),
      ...section(headed(sheet.transfers), information.transfers, notEntered),
      ...section(headed(sheet.retention), information.retention, notEntered),
      ...section(
        headed(fill(voice.sheetRights, { person })),
        information.rights,
        fill(voice.sheetRightsDefault, { person }),
      ),
      ...section(headed(sheet.complaint), information.complaint, complaint),
      ...section(headed(sheet.source), information.source, notEntered),
      ...section(headed(sheet.automated), information.automatedDecisions, notEntered),
    ],
  };
}

/** A heading without the article in brackets at its end, which may hold brackets itself. */
function withoutArticle(heading: string): string {
  return heading.slice(0, heading.search(/ \([^()]*15\b/u));
}

function section(heading: string, entries: readonly string[], otherwise?: string): readonly Block[] {
  const given = entries.filter((entry) => entry.trim() !== '');
  const texts = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
  const [only] = texts;
  const body: Block =
    texts.length === 1 && only !== undefined ? { kind: 'paragraph', text: only } : { kind: 'list', items: texts };
  return [{ kind: 'heading', text: heading }, body];
}
