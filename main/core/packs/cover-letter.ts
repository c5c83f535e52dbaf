import { Temporal } from 'temporal-polyfill';

import { answerBlocks } from './answer-blocks.ts';
import { complaintToAuthority } from './complaint-words.ts';
import { enclosedDocuments, paperPaths, portableFiles, toldWithheld } from './enclosed-names.ts';
import { hasSheet, type PackCase, type PackContent } from './pack-content.ts';
import { voiceOf } from './voice-of.ts';
import { writtenDate, type Block, type Paper } from '../files/paper/paper.ts';
import { count, fill, type Wording } from '../files/paper/wording/wording.ts';
import type { PackExemption } from '../rules/exemptions/exemption.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';

/**
 * The covering letter: whom it is about, what was asked, the answer to each right with the ground and the reason of what
 * was refused, a paragraph of one's own, what is enclosed, what was held back and why, how to open the pack, the right to
 * complain and to a judicial remedy, contact (Art. 12(4), 15 and 77-79 GDPR). It goes to whoever represents the person,
 * where somebody does.
 */
export function coverLetter(content: PackContent): Paper {
  const { organisation, case: request } = content;
  const wording = wordingOf(request.language);
  const { letter } = wording;
  const paper = letterPaper(content, wording, {
    enclosed: [
      { kind: 'paragraph', text: letter.enclosedIntro },
      { kind: 'list', items: enclosedItems(content, wording) },
    ],
    opening: [
      { kind: 'heading', text: letter.openHeading },
      { kind: 'list', items: letter.open },
    ],
  });
  return {
    ...paper,
    blocks: [
      { kind: 'lines', lines: [organisation.name, ...organisation.address] },
      { kind: 'lines', lines: addresseeOf(content) },
      ...paper.blocks,
    ],
  };
}

/** What comes with a letter that is printed: documents on the pages that follow, and files that are given apart. */
export type PrintedEnclosures = { readonly documents: number; readonly apart: number };

/** The same letter for the post. Its address stands in the envelope's window, and there is no file to open. */
export function printedLetter(content: PackContent, { documents, apart }: PrintedEnclosures): Paper {
  const wording = wordingOf(content.case.language);
  const { letter, printed, sheet, index, locale } = wording;
  const items = [
    ...(hasSheet(content) ? [sheet.title] : []),
    index.title,
    ...(documents + apart === 0 ? [letter.noDocuments] : []),
    ...(documents === 0 ? [] : [count(printed.documents, documents, locale)]),
    ...(apart === 0 ? [] : [count(documents === 0 ? printed.onlyApart : printed.apart, apart, locale)]),
  ];
  return letterPaper(content, wording, {
    enclosed: [
      { kind: 'paragraph', text: printed.enclosedIntro },
      { kind: 'list', items },
    ],
    opening: [],
  });
}

/** Whoever the letter goes to, line by line. */
export function addresseeOf({
  case: { requester },
}: {
  readonly case: Pick<PackCase, 'requester'>;
}): readonly string[] {
  return [clip(requester.representative ?? requester.name), ...requester.address];
}

function letterPaper(
  content: PackContent,
  wording: Wording,
  { enclosed, opening }: { readonly enclosed: readonly Block[]; readonly opening: readonly Block[] },
): Paper {
  const { organisation, case: request } = content;
  const { letter } = wording;
  const { reference, requester } = request;
  const { voice, person } = voiceOf(content);
  const addressee = requester.representative ?? requester.name;
  const today = Temporal.Instant.from(content.now).toZonedDateTimeISO(content.timeZone).toPlainDate().toString();
  const law = wording.law[request.regime];
  const contact = organisation.contact.trim() === '' ? organisation.name : organisation.contact;
  const receivedOn = writtenDate(request.receivedOn, wording.locale);

  return {
    title: fill(voice.title, { reference, person }),
    blocks: [
      {
        kind: 'lines',
        lines: [
          writtenDate(today, wording.locale),
          fill(letter.reference, { reference }),
          ...(requester.representative === undefined ? [] : [fill(letter.about, { person })]),
        ],
      },
      { kind: 'paragraph', text: fill(letter.dear, { name: clip(addressee) }) },
      { kind: 'heading', text: letter.askedHeading },
      { kind: 'paragraph', text: fill(voice.asked, { receivedOn, law, person }) },
      ...askedBlocks(content, wording),
      { kind: 'heading', text: letter.answerHeading },
      ...answerBlocks(content, wording),
      ...ownBlocks(content),
      { kind: 'heading', text: letter.enclosedHeading },
      ...enclosed,
      ...withheldBlocks(content, wording),
      ...opening,
      { kind: 'heading', text: letter.complaintHeading },
      {
        kind: 'list',
        items: [
          fill(letter.complaintToUs, { contact }),
          complaintToAuthority(voice, organisation, person),
          fill(voice.court, { person }),
        ],
      },
      { kind: 'heading', text: letter.questionsHeading },
      { kind: 'paragraph', text: fill(letter.questions, { contact, reference }) },
      { kind: 'lines', lines: [letter.closing, organisation.name] },
    ],
  };
}

/** What the request asked for, and what each later letter asked for beside, with its day. */
function askedBlocks(content: PackContent, { letter, locale }: Wording): readonly Block[] {
  const { voice, person } = voiceOf(content);
  const byDay = Map.groupBy(content.answers, ({ askedOn }) => askedOn);
  const listOf = (day: string | null): Block => ({
    kind: 'list',
    items: (byDay.get(day) ?? []).map(({ right }) => fill(voice.rights[right], { person })),
  });
  const later = [...byDay.keys()].filter((day) => day !== null).toSorted();
  return [
    listOf(null),
    ...later.flatMap((day): readonly Block[] => [
      { kind: 'paragraph', text: fill(letter.askedLater, { on: writtenDate(day, locale) }) },
      listOf(day),
    ]),
  ];
}

/** What the organisation adds in its own words: a paragraph after each empty line. */
function ownBlocks({ paragraph }: PackContent): readonly Block[] {
  const parts = paragraph.split(/(?:\r?\n[\t ]*){2,}/u).map((text) => text.trim());
  return parts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}

function enclosedItems(content: PackContent, { letter, locale }: Wording): readonly string[] {
  const paths = paperPaths(content);
  const { voice, person } = voiceOf(content);
  const documents = enclosedDocuments(content.documents).length;
  const portable = portableFiles(content.documents).length;
  return [
    ...(hasSheet(content) ? [fill(voice.enclosedSheet, { file: paths.sheet, person })] : []),
    fill(letter.enclosedIndex, { file: paths.index }),
    documents === 0 ? letter.noDocuments : count(letter.enclosedDocuments, documents, locale),
    ...(portable === 0 ? [] : [fill(count(voice.enclosedPortable, portable, locale), { person })]),
    voice.enclosedData,
  ];
}

function withheldBlocks({ documents }: PackContent, { letter, locale }: Wording): readonly Block[] {
  if (documents.length === 0) return [];
  const heading = { kind: 'heading', text: letter.withheldHeading } as const;
  const withheld = toldWithheld(documents).map(({ exemption }) => exemption);
  const redacted = enclosedDocuments(documents).flatMap(({ document }) => toldRedaction(document.exemption));
  if (withheld.length + redacted.length === 0) return [heading, { kind: 'paragraph', text: letter.nothingWithheld }];
  const sentences = [
    ...(withheld.length > 0 ? [count(letter.withheld, withheld.length, locale)] : []),
    ...(redacted.length > 0 ? [count(letter.redacted, redacted.length, locale)] : []),
  ];
  const reasons = new Set(
    [...withheld, ...redacted].map(({ name, citation }) => fill(letter.reason, { name, citation })),
  );
  return [
    heading,
    { kind: 'paragraph', text: sentences.join(' ') },
    { kind: 'list', items: [...reasons] },
    { kind: 'paragraph', text: letter.seeIndex },
  ];
}

function toldRedaction(exemption: PackExemption | undefined): readonly PackExemption[] {
  return exemption === undefined || exemption.silent === true ? [] : [exemption];
}

/** An address line, however long the name somebody typed. */
function clip(name: string): string {
  const characters = Array.from(name);
  return characters.length > 200 ? `${characters.slice(0, 199).join('')}…` : name;
}
