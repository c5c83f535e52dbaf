import { buffer } from 'node:stream/consumers';
import type { Content } from 'pdfmake/interfaces.js';
import { asPrinted, paperContent, paperLayout, type Paper, type PaperFacts } from './paper.ts';
import { ownFont } from './font-of.ts';
import { beginPdf } from './pdf-maker.ts';
import { printable } from './printable.ts';
import { fill } from './wording/wording.ts';
import { wordingOf } from './wording/find-wording.ts';

/** A page of an enclosed document: its picture, its own shape, and the number of its document in the index. */
export type PrintedPage = {
  readonly png: Uint8Array;
  readonly points: { readonly width: number; readonly height: number };
  readonly document: string;
};

/** What a window envelope shows, and who writes: the letter's first page has it where DIN 5008 form B puts it. */
export type Envelope = { readonly sender: readonly string[]; readonly addressee: readonly string[] };

/** Lines of an address that the window shows. */
export const windowLines = 6;

/** Characters of a line that the window shows at the size of its text. */
export const windowLineLength = 44;

const millimetre = 72 / 25.4;
// DIN 5008 form B: the window's left edge is 20 mm in, text stands 5 mm further; the zone of the address begins 62.7 mm
// down and is 80 mm wide, the sender's one small line above it; the block for the sender's particulars stands beside it.
const field = { x: 25, width: 80, returnY: 57.5, y: 62.7 } as const;
const particulars = { x: 125, y: 45, width: 67 } as const;
/** Where the letter may begin under the field. */
const letterY = 98.5;
const topMargin = 64;

/**
 * Sets papers and the pages of documents as one PDF, with page numbers across everything. The first paper is the letter
 * and has its address in the window. `papers` is asked once it is known on which page the documents begin: papers say
 * that. The pages go in as pictures alone: nothing else of the files they come from does.
 */
export async function setPrintedSet(
  papersFrom: (firstPage: number) => readonly Paper[],
  envelope: Envelope,
  pages: readonly PrintedPage[],
  facts: PaperFacts,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  // Page numbers of the same number of digits take the same room: counted once, then set with what was counted.
  const counted = await begin(papersFrom(1), envelope, pages.length, facts);
  const { document, papers } = await begin(papersFrom(counted.papers + 1), envelope, pages.length, facts);
  counted.document.end();
  const total = papers + pages.length;
  const bytes = buffer(document);
  const wording = wordingOf(facts.case.language);
  for (const [index, page] of pages.entries()) {
    const number = fill(wording.page, { page: String(papers + index + 1), pages: String(total) });
    addPage(document, page, fill(wording.printed.document, { number: page.document }), number);
  }
  document.end();
  return { bytes: await bytes, pages: total };
}

async function begin(papers: readonly Paper[], envelope: Envelope, after: number, facts: PaperFacts) {
  let set = 0;
  const printed = papers.map((paper) => asPrinted(paper, facts.case.language));
  const document = await beginPdf({
    ...paperLayout(printed[0]?.title ?? '', facts, (count) => {
      set = count;
      return count + after;
    }),
    content: printed.flatMap((paper, index) => [
      ...(index === 0 ? envelopeContent(envelope) : [{ text: '', pageBreak: 'before' } as const]),
      ...paperContent(paper, `title-${index}`),
    ]),
  });
  return { document, papers: set };
}

function envelopeContent({ sender, addressee }: Envelope): readonly Content[] {
  const at = (x: number, y: number) => ({ absolutePosition: { x: x * millimetre, y: y * millimetre } });
  const within = (width: number, content: Content) => ({ columns: [{ width: width * millimetre, stack: [content] }] });
  const words = (lines: readonly string[]) => lines.map((line) => printable(line, 200)).join('\n');
  const small = { fontSize: 7, lineHeight: 1 };
  return [
    { ...within(particulars.width, { text: words(sender), fontSize: 9 }), ...at(particulars.x, particulars.y) },
    {
      ...within(field.width, { text: printable(sender.join(' · '), 64), ...small }),
      ...at(field.x, field.returnY),
    },
    {
      ...within(field.width, { text: words(addressee), fontSize: 10, lineHeight: 1.15 }),
      ...at(field.x, field.y),
    },
    { text: '', margin: [0, letterY * millimetre - topMargin, 0, 0] },
  ];
}

/** A document's page on a sheet of its own, as upright or broad as it is, with room for what printers leave out. */
function addPage(document: PDFKit.PDFDocument, { png, points }: PrintedPage, name: string, number: string): void {
  const [edge, foot] = [8 * millimetre, 16 * millimetre];
  document.addPage({ size: 'A4', margin: 0, layout: points.width > points.height ? 'landscape' : 'portrait' });
  const { width, height } = document.page;
  // A picture says no more to a screen reader than which document it is of.
  const picture = document.struct('Figure', { alt: `${name}, ${number}` });
  document.addStructure(picture);
  const content = document.markStructureContent('Figure');
  document.image(Buffer.from(png), edge, edge, {
    fit: [width - 2 * edge, height - edge - foot],
    align: 'center',
    valign: 'center',
  });
  document.endMarkedContent();
  picture.add(content);
  picture.end();
  document.markContent('Artifact', { type: 'Pagination' });
  document.font(ownFont.normal).fontSize(8.5).fillColor('#434F58');
  const line = { lineBreak: false, width: width - 4 * edge };
  document.text(name, 2 * edge, height - foot + 8, line);
  document.text(number, 2 * edge, height - foot + 8, { ...line, align: 'right' });
  document.endMarkedContent();
}
