import { complaintToAuthority } from './complaint-words.ts';
import { voiceOf } from './voice-of.ts';
import type { PackContent } from './pack-content.ts';
import type { Block, Paper } from '../files/paper/paper.ts';
import { fill } from '../files/paper/wording/wording.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';

/** The supplementary information of Art. 15(1)(a)-(h) and 15(2) GDPR, one heading for each point. */
export function informationSheet(content: PackContent): Paper {
  const { information, organisation } = content;
  const wording = wordingOf(content.case.language);
  const { sheet, law } = wording;
  const { voice, person } = voiceOf(content);
  const complaint = complaintToAuthority(voice, organisation, person);
  const notEntered = fill(sheet.notEntered, { contact: organisation.contact || organisation.name });

  return {
    title: sheet.title,
    blocks: [
      { kind: 'paragraph', text: fill(voice.sheetIntro, { law: law[content.case.regime], person }) },
      ...(information.textsIn === null
        ? []
        : [{ kind: 'paragraph', text: fill(sheet.textsIn, { language: information.textsIn }) } as const]),
      ...section(sheet.purposes, information.purposes, notEntered),
      ...section(sheet.categories, information.categories, notEntered),
      ...section(sheet.recipients, information.recipients, notEntered),
      ...section(sheet.transfers, information.transfers, notEntered),
      ...section(sheet.retention, information.retention, notEntered),
      ...section(fill(voice.sheetRights, { person }), information.rights, fill(voice.sheetRightsDefault, { person })),
      ...section(sheet.complaint, information.complaint, complaint),
      ...section(sheet.source, information.source, notEntered),
      ...section(sheet.automated, information.automatedDecisions, notEntered),
    ],
  };
}

function section(heading: string, entries: readonly string[], otherwise?: string): readonly Block[] {
  const given = entries.filter((entry) => entry.trim() !== '');
  const texts = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
  const [only] = texts;
  const body: Block =
    texts.length === 1 && only !== undefined ? { kind: 'paragraph', text: only } : { kind: 'list', items: texts };
  return [{ kind: 'heading', text: heading }, body];
}
