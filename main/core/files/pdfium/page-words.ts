import type { OpenPdf } from './open-pdf.ts';
import type { PageCharacter } from './page-characters.ts';
import type { Pdfium } from './pdfium.ts';
import { inReadingOrder } from './right-to-left.ts';
import { typedOnPage } from './typed-on-page.ts';
import { uprightParts } from './upright-parts.ts';

/** What stands on a page: its words, line by line, and whether a font of it does not say which letters it shows. */
export type PageWords = { readonly text: string; readonly unsure: boolean };

// What PDFium has for a hyphen at the end of a line, in the place of both.
const brokenWord = 2;
const softHyphen = 0xad;

/**
 * The words of a page, counted from 0, in the order in which the file has them, lines as they stand, and what was typed on
 * it after them. Undefined where the page cannot be loaded.
 */
export function pageWords(pdfium: Pdfium, open: OpenPdf, number: number): PageWords | undefined {
  const page = pdfium.FPDF_LoadPage(open.document, number);
  if (page === 0) return undefined;
  try {
    // Lines are upright by themselves: how the page is shown is no matter.
    pdfium.FPDFPage_SetRotation(page, 0);
    const typed = typedOnPage(pdfium, open, page);
    const parts = uprightParts(pdfium, page).map(wordsOf);
    return {
      text: [...parts.map(({ text }) => text), ...typed].join('\n').trim(),
      unsure: parts.some(({ unsure }) => unsure),
    };
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}

function wordsOf(characters: readonly PageCharacter[]): PageWords {
  let text = '';
  for (const { code, unsure } of inReadingOrder(characters)) {
    if (code === brokenWord && !unsure) text += '-\n';
    else if (code > 0x10_ff_ff || (unsure && code < 0x20)) text += '\u{FFFD}';
    else if (code !== softHyphen && code !== 0x0d) text += String.fromCodePoint(code);
  }
  const lines = text.split('\n').map((line) => line.trimEnd());
  return { text: lines.join('\n').trim(), unsure: characters.some(({ unsure }) => unsure) };
}
