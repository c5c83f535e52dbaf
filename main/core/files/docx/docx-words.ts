import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import { DocxRefused, openDocx } from './docx-parts.ts';
import { docxStyles, noStyles } from './docx-styles.ts';
import { partWords, type WordsReading } from './part-words.ts';

/** The words of a Word document, and what of it they leave out. */
export type DocxWords = {
  readonly body: string;
  /** Footnotes and endnotes; empty where only the body is read. */
  readonly notes: string;
  readonly leftOut: readonly UnprintedPart[];
  /** Whether changes were tracked in it, which are read as accepted. */
  readonly changed: boolean;
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
  const { names, read, macros } = await openDocx(bytes);
  // Word in a browser gives the body a number.
  const [document, another] = names(/^word\/document\d*\.xml$/u);
  if (document === undefined || another !== undefined) throw new DocxRefused('broken');
  const [styles] = names(/^word\/styles\d*\.xml$/u);
  const reading: WordsReading = {
    ...how,
    styles: styles === undefined ? noStyles : docxStyles(await read(styles)),
    leftOut: new Set(),
    notes: new Map(),
    changed: false,
  };
  const wordsOf = async (name: string) => partWords(await read(name), reading);
  const body = await wordsOf(document);
  const notes: string[] = [];
  if (how.marks) {
    for (const name of names(/^word\/(?:foot|end)notes\d*\.xml$/u)) notes.push(await wordsOf(name));
    for (const name of names(/^word\/(?:header|footer)\d*\.xml$/u))
      if ((await wordsOf(name)) !== '') reading.leftOut.add('margins');
  }
  const { leftOut, changed } = reading;
  return {
    body,
    notes: notes.filter((text) => text !== '').join('\n'),
    leftOut: [...leftOut].toSorted(),
    changed: changed || leftOut.has('deleted'),
    macros,
  };
}
