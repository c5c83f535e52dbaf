import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { Temporal } from 'temporal-polyfill';

import type { Language } from '../../../words/language.ts';
import { withFirst } from '../../../words/written-date.ts';
import { makePdf } from './pdf-maker.ts';
import { printable, unprinted } from './printable.ts';
import { fill } from './wording/wording.ts';
import { wordingOf } from './wording/find-wording.ts';

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly (number | '*')[];
    };

/** One paper of a pack, before it is set. */
export type Paper = { readonly title: string; readonly blocks: readonly Block[] };

/** What stands on every page and in the properties of a paper. */
export type PaperFacts = {
  readonly organisation: { readonly name: string };
  readonly case: { readonly reference: string; readonly language: Language };
  readonly generator: string;
  readonly now: string;
};

export type SetPaper = { readonly bytes: Uint8Array; readonly pages: number };

const LONGEST_CELL = 300;
const SHORT_PARAGRAPH = 1_000;

/**
 * Sets a paper as an A4 PDF in the requester's language: title, author and language in its properties, every heading
 * a bookmark, "Page 1 of 3" at the foot. The same content gives the same bytes.
 */
export async function setPaper(paper: Paper, content: PaperFacts): Promise<SetPaper> {
  const { title, blocks } = asPrinted(paper, content.case.language);
  let pages = 0;
  const bytes = await makePdf({
    ...paperLayout(title, content, (total) => (pages = total)),
    content: [...paperContent({ title, blocks }, 'title')],
  });
  return { bytes, pages };
}

/** A paper, its words as printed already, as what pdfmake sets. `id` tells its bookmarks from those of other papers. */
export function paperContent({ title, blocks }: Paper, id: string): readonly Content[] {
  return [
    { text: title, style: 'title', headlineLevel: 1, outline: true, outlineExpanded: true, id },
    ...sections(blocks, id),
  ];
}

/**
 * What the pages of papers have in common: A4, fonts, the properties of the file, and the foot. `countPages` is told how
 * many pages were set and says how many the foot gives: more, where others follow in the same file.
 */
export function paperLayout(
  title: string,
  content: PaperFacts,
  countPages: (set: number) => number,
): Omit<TDocumentDefinitions, 'content'> {
  const wording = wordingOf(content.case.language);
  return {
    pageSize: 'A4',
    pageMargins: [64, 64, 64, 72],
    language: wording.locale,
    displayTitle: true,
    tagged: true,
    subset: 'PDF/UA',
    version: '1.7',
    info: {
      title,
      author: printable(content.organisation.name),
      creator: `Docket ${content.generator}`,
      producer: `Docket ${content.generator}`,
      creationDate: new Date(content.now),
    },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.3 },
    styles: {
      title: { fontSize: 18, bold: true, margin: [0, 0, 0, 10] },
      heading: { fontSize: 13, bold: true, margin: [0, 14, 0, 4] },
      head: { bold: true },
      foot: { fontSize: 8.5, color: '#434F58' },
    },
    footer: (page, set) => {
      const text = fill(wording.page, { page: String(page), pages: String(countPages(set)) });
      return {
        columns: [
          { text: printable(content.case.reference), style: 'foot' },
          { text, style: 'foot', alignment: 'right' },
        ],
        margin: [64, 24, 64, 0],
      };
    },
  };
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'lines':
      return block.lines;
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
  }
}

/** A legal date as the requester's language writes it: `24 November 2026`. */
export function writtenDate(date: string, locale: string): string {
  const words = Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' });
  return locale.startsWith('fr') ? withFirst(words) : words;
}

/** A paper with every word as the font prints it, and a sentence under its title where a letter of it cannot be printed. */
export function asPrinted({ title, blocks }: Paper, language: Language): Paper {
  const whole = unprinted([title, ...blocks.flatMap(textsOf)].join(' ')).length === 0;
  const note: readonly Block[] = whole ? [] : [{ kind: 'paragraph', text: wordingOf(language).unprinted }];
  return { title: printable(title), blocks: [...note, ...blocks.map(printedBlock)] };
}

function printedBlock(block: Block): Block {
  const short = (text: string) => printable(text, LONGEST_CELL);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: printable(block.text) };
    case 'lines':
      return { ...block, lines: block.lines.map(short) };
    case 'list':
      return { ...block, items: block.items.map((item) => printable(item)) };
    case 'table':
      return {
        ...block,
        head: block.head.map((text) => printable(text)),
        rows: block.rows.map((row) => row.map(short)),
      };
  }
}

/** A heading and the beginning of what follows stay on one page. */
function sections(blocks: readonly Block[], id: string): readonly Content[] {
  return blocks.flatMap((block, index) => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]];
    if (block.kind === 'heading' && next !== undefined) {
      return [{ unbreakable: true, stack: [blockContent(block, id), ...opening(next, id)] }];
    }
    return previous?.kind === 'heading' ? remainder(block, id) : [blockContent(block, id)];
  });
}

function opening(block: Block, id: string): readonly Content[] {
  if (block.kind === 'list') return [blockContent({ kind: 'list', items: block.items.slice(0, 1) }, id)];
  return block.kind === 'paragraph' && block.text.length <= SHORT_PARAGRAPH ? [blockContent(block, id)] : [];
}

function remainder(block: Block, id: string): readonly Content[] {
  if (block.kind === 'list')
    return block.items.length > 1 ? [blockContent({ kind: 'list', items: block.items.slice(1) }, id)] : [];
  return opening(block, id).length > 0 ? [] : [blockContent(block, id)];
}

function blockContent(block: Block, id: string): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, style: 'heading', headlineLevel: 2, outline: true, outlineParentId: id };
    case 'paragraph':
      return { text: block.text, margin: [0, 0, 0, 6] };
    case 'lines':
      return { text: block.lines.join('\n'), margin: [0, 0, 0, 12] };
    case 'list':
      return { ul: block.items.map((item) => ({ text: item, margin: [0, 0, 0, 3] })) };
    case 'table':
      return {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          keepWithHeaderRows: 1,
          widths: [...block.widths],
          body: [
            block.head.map((text) => ({ text, style: 'head' })),
            ...block.rows.map((row) => row.map((text) => ({ text }))),
          ],
        },
        layout: 'lightHorizontalLines',
        margin: [0, 2, 0, 8],
      };
  }
}
