import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import { openDocx } from './docx-parts.ts';
import { docxStyles, noStyles } from './docx-styles.ts';
import { partWords, type WordsReading } from './part-words.ts';
import { shownParts } from './related-parts.ts';

/** The words of a Word document, and what of it they leave out. */
export type DocxWords = {
  readonly body: string;
  /** Footnotes and endnotes; empty where only the body is read. */
  readonly notes: string;
  readonly leftOut: readonly UnprintedPart[];
  /** Whether changes were tracked in it, which are read as accepted. */
  readonly changed: boolean;
  /** Whether something is drawn over the body that may cover words. */
  readonly mayCover: boolean;
  readonly macros: boolean;
};

/**
 * The words of the body of a Word document, as a letter has them: what somebody sees who accepts every tracked change. No
 * macro runs and nothing is fetched.
 *
 * @throws DocxRefused
 */
export async function docxBody(bytes: Uint8Array): Promise<DocxWords> {
  return await readWords(bytes, { cellEnd: '\t', marks: false });
}

/**
 * The words of its body and of its notes, with a mark for each note. Headers and footers are left out: which of them a page
 * shows depends on its layout, and some are shown on none. Throws as `docxBody`.
 */
export async function docxText(bytes: Uint8Array): Promise<DocxWords> {
  return await readWords(bytes, { cellEnd: ' | ', marks: true });
}

async function readWords(bytes: Uint8Array, how: Pick<WordsReading, 'cellEnd' | 'marks'>): Promise<DocxWords> {
  const parts = await openDocx(bytes);
  const { read, macros } = parts;
  const shown = await shownParts(parts);
  const reading: WordsReading = {
    ...how,
    styles: shown.styles === undefined ? noStyles : docxStyles(await read(shown.styles)),
    leftOut: new Set(),
    notes: new Map(),
    changed: false,
    mayCover: false,
  };
  const wordsOf = async (name: string) => partWords(await read(name), reading);
  const body = partWords(await read(shown.body), reading, { isBody: true });
  const notes: string[] = [];
  if (how.marks) {
    for (const name of shown.notes) notes.push(await wordsOf(name));
    for (const name of shown.margins) if ((await wordsOf(name)) !== '') reading.leftOut.add('margins');
  }
  const { leftOut, changed, mayCover } = reading;
  return {
    body,
    notes: notes.filter((text) => text !== '').join('\n'),
    leftOut: [...leftOut].toSorted(),
    changed: changed || leftOut.has('deleted'),
    mayCover,
    macros,
  };
}
