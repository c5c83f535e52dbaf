import type { UnprintedPart } from '../../contract/packs/print-set.ts';
import type { Progress } from '../../contract/procedure.ts';
import type { Language } from '../../words/language.ts';
import { said } from '../../words/said.ts';
import { setPrintedSet, type PrintedPage } from '../files/paper/printed-set.ts';
import { openPages } from '../files/pictures/open-pages.ts';
import { UnshowablePages } from '../files/pictures/unshowable-pages.ts';
import { addresseeOf, printedLetter } from './cover-letter.ts';
import { printedIndex, type PrintedDocument } from './document-index.ts';
import { enclosedDocuments, portableFiles, type EnclosedDocument } from './enclosed-names.ts';
import { informationSheet } from './information-sheet.ts';
import { hasSheet, PackRefused, type PackContent } from './pack-content.ts';
import { printableSource } from './printable-source.ts';

/** Pages, and bytes of their pictures, that one print may have: they are held in memory until it is saved. */
export const PRINT_LIMITS = { pages: 2_000, bytes: 256 * 1024 * 1024 } as const;

/** A document that is given beside the printed pages; `why` as `said` wrote it down. */
export type GivenApart = { readonly number: string; readonly title: string; readonly why: string };

/** A document that is printed as its words or page by page, and what of it that leaves out. */
export type PrintedInPart = {
  readonly number: string;
  readonly title: string;
  readonly leftOut: readonly UnprintedPart[];
};

export type MadeSet = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly apart: readonly GivenApart[];
  /** Word documents, of which the words are printed. */
  readonly asText: readonly PrintedInPart[];
  /** Those printed page by page that hold more than their pages. */
  readonly holdMore: readonly PrintedInPart[];
};

type Drawn = EnclosedDocument & {
  readonly pages: readonly PrintedPage[];
  readonly why?: string;
  readonly leftOut: readonly UnprintedPart[];
  /** Whether it is printed as its words alone. */
  readonly wordsOnly: boolean;
};

/**
 * What a pack holds as one PDF for the post: letter, information sheet, index, and the pages of the documents as pictures.
 * A document of which no page can be drawn, or not all, is listed as given apart and never left out in silence. Nothing is
 * written to the disk. Throws `PackRefused` where it would be too large, and the signal's reason once it is aborted.
 */
export async function makePrintedSet(
  content: PackContent,
  {
    worker,
    signal,
    onProgress,
  }: { readonly worker: URL; readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<MadeSet> {
  const enclosed = enclosedDocuments(content.documents);
  const drawn: Drawn[] = [];
  let [pages, bytes] = [0, 0];
  const take = (page: PrintedPage) => {
    pages += 1;
    bytes += page.png.length;
    if (pages > PRINT_LIMITS.pages || bytes > PRINT_LIMITS.bytes) throw tooLarge();
  };
  for (const document of enclosed) {
    onProgress({ step: 'documents', done: drawn.length, total: enclosed.length });
    drawn.push(await draw(document, take, { worker, signal, language: content.case.language }));
  }
  onProgress({ step: 'papers', done: enclosed.length, total: enclosed.length });
  signal.throwIfAborted();
  const portable = portableFiles(content.documents);
  const apart = [
    ...drawn.flatMap(({ number, document, why }) =>
      why === undefined ? [] : [{ number, title: document.title, why }],
    ),
    ...portable.map(({ number, document }) => ({
      number,
      title: document.title,
      why: said('packs.printSet.why.portable'),
    })),
  ];
  const letter = printedLetter(content, {
    documents: enclosed.length + portable.length - apart.length,
    apart: apart.length,
  });
  const papersFrom = (firstPage: number) => [
    letter,
    ...(hasSheet(content) ? [informationSheet(content)] : []),
    printedIndex(content, placed(drawn, firstPage)),
  ];
  const { organisation } = content;
  const envelope = {
    sender: [organisation.name, ...organisation.address],
    addressee: addresseeOf(content),
  };
  const set = await setPrintedSet(
    papersFrom,
    envelope,
    drawn.flatMap((document) => document.pages),
    content,
  );
  const inPart = (which: (one: Drawn) => boolean) =>
    drawn
      .filter((one) => one.why === undefined && which(one))
      .map(({ number, document: { title }, leftOut }) => ({ number, title, leftOut }));
  const asText = inPart(({ wordsOnly }) => wordsOnly);
  const holdMore = inPart(({ wordsOnly, leftOut }) => !wordsOnly && leftOut.length > 0);
  return { ...set, apart, asText, holdMore };
}

async function draw(
  enclosed: EnclosedDocument,
  take: (page: PrintedPage) => void,
  settings: { readonly worker: URL; readonly signal: AbortSignal; readonly language: Language },
): Promise<Drawn> {
  const printable = await printableSource(enclosed, settings.language);
  settings.signal.throwIfAborted();
  if ('apart' in printable) return notDrawn(enclosed, printable.apart);
  const pages: PrintedPage[] = [];
  const leftOut = new Set<UnprintedPart>();
  try {
    const open = await openPages(printable.source, settings);
    try {
      for (const part of open.leftOut) leftOut.add(part);
      if (open.count > PRINT_LIMITS.pages) throw tooLarge();
      for (let page = 1; page <= open.count; page += 1) {
        const { png, points, leftOut: besidePage } = await open.draw(page, { dpi: printable.dpi }, 'print');
        pages.push({ png, points, document: enclosed.number });
        for (const part of besidePage) leftOut.add(part);
      }
    } finally {
      await open.close();
    }
  } catch (error) {
    if (!(error instanceof UnshowablePages)) throw error;
    return notDrawn(enclosed, error.message);
  }
  for (const page of pages) take(page);
  return { ...enclosed, pages, leftOut: [...leftOut].toSorted(), wordsOnly: 'docx' in printable.source };
}

function notDrawn(enclosed: EnclosedDocument, why: string): Drawn {
  return { ...enclosed, pages: [], why, leftOut: [], wordsOnly: false };
}

/** Each document with the pages it is on, when the first of them begins on `firstPage`. */
function placed(drawn: readonly Drawn[], firstPage: number): readonly PrintedDocument[] {
  let next = firstPage;
  return drawn.map(({ number, path, document, pages, why }) => {
    if (why !== undefined) return { number, path, document };
    const from = next;
    next += pages.length;
    return { number, path, document, pages: { from, to: next - 1 } };
  });
}

function tooLarge(): PackRefused {
  const { pages, bytes } = PRINT_LIMITS;
  const message = said('packs.printSet.tooLarge', { pages, megabytes: bytes / (1024 * 1024) });
  return new PackRefused('too-large', message);
}
