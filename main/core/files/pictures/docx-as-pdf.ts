import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import { localeOf, type Language } from '../../../words/language.ts';
import { loadWords } from '../../../words/load-words.ts';
import { DocxRefused } from '../docx/docx-parts.ts';
import { docxText, type DocxWords } from '../docx/docx-words.ts';
import { textAsPdf } from './page-file.ts';
import { UnshowablePages } from './unshowable-pages.ts';

/** A Word document to be printed as its words, its number in the index, and the language that says so above them. */
export type DocxSource = { readonly docx: Uint8Array; readonly number: string; readonly language: Language };

/**
 * The words of a Word document on A4 pages, under a line that says that they are its words alone and what of it is left
 * out: nothing that it holds besides is printed in silence, nor dropped in silence.
 *
 * @throws UnshowablePages
 */
export async function docxAsPdf({
  docx,
  number,
  language,
}: DocxSource): Promise<{ readonly pdf: Uint8Array; readonly leftOut: readonly UnprintedPart[] }> {
  const t = await loadWords(language);
  const { body, notes, leftOut, changed, mayCover } = await wordsOf(docx);
  if (mayCover) throw new UnshowablePages('coveredDocx');
  if (body + notes === '') throw new UnshowablePages('noWords');
  const parts = new Intl.ListFormat(localeOf[language]).format(
    leftOut.map((part) => t(`packs.printSet.asText.parts.${part}`)),
  );
  const said = [
    t('packs.printSet.asText.paper', { number }),
    ...(leftOut.length === 0 ? [] : [t('packs.printSet.asText.notPrinted', { parts })]),
    ...(changed ? [t('packs.printSet.asText.changes')] : []),
  ];
  const text = [body, ...(notes === '' ? [] : [t('packs.printSet.asText.notes'), notes])];
  return { pdf: await textAsPdf(text.join('\n\n'), said.join(' ')), leftOut };
}

async function wordsOf(docx: Uint8Array): Promise<DocxWords> {
  try {
    return await docxText(docx);
  } catch (error) {
    if (!(error instanceof DocxRefused)) throw error;
    throw new UnshowablePages(error.code === 'tooLarge' ? 'tooLarge' : 'brokenDocx');
  }
}
