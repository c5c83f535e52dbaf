import type { Pdfium } from './pdfium.ts';

/** One character as PDFium found it: what it is, where it begins, and how far its line is turned with the clock, in degrees. */
export type PageCharacter = {
  readonly code: number;
  readonly x: number;
  readonly degrees: number;
  /** A space or the end of a line that is in no font: it was concluded from the room that is left. */
  readonly concluded: boolean;
  /** Its font does not say what it is: the code is the one of the font, often enough the letter all the same. */
  readonly unsure: boolean;
};

/** So many characters of one page are read; a book has fewer. */
const most = 1_200_000;

/** The characters of a page as PDFium orders them, with the spaces and line ends that it concludes. */
export function charactersOf(pdfium: Pdfium, page: number): readonly PageCharacter[] {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const place = pdfium.pdfium.wasmExports.malloc(16);
  try {
    const length = Math.min(most, Math.max(0, pdfium.FPDFText_CountChars(text)));
    return Array.from({ length }, (_none, at) => {
      pdfium.FPDFText_GetCharOrigin(text, at, place, place + 8);
      const memory = pdfium.memory();
      return {
        code: pdfium.FPDFText_GetUnicode(text, at),
        x: new DataView(memory.buffer, memory.byteOffset + place, 8).getFloat64(0, true),
        degrees: (pdfium.FPDFText_GetCharAngle(text, at) * 180) / Math.PI,
        concluded: pdfium.FPDFText_IsGenerated(text, at) === 1,
        unsure: pdfium.FPDFText_HasUnicodeMapError(text, at) === 1,
      };
    });
  } finally {
    pdfium.pdfium.wasmExports.free(place);
    pdfium.FPDFText_ClosePage(text);
  }
}

/** Whether it is to be seen. */
export const isInk = ({ concluded, code }: PageCharacter) => !concluded && code !== 0x20;
