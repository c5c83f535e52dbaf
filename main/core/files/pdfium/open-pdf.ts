import type { Pdfium } from './pdfium.ts';

/**
 * A PDF that PDFium holds open, its form (0 where it has none that can be read), and how many pages it says it has: each
 * has to be loaded before it is believed.
 */
export type OpenPdf = { readonly document: number; readonly form: number; readonly count: number };

/** Why it holds none: a password is asked for, it is no PDF or a damaged one, or it does not fit the memory. */
export type UnopenedPdf = { readonly refused: 'protected' | 'broken' | 'tooLarge' };

// From fpdfview.h.
const needsPassword = 4;

/** Opens a PDF that may be encrypted, under no password. The file stays in PDFium's memory. */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array): OpenPdf | UnopenedPdf {
  const file = pdfium.pdfium.wasmExports.malloc(bytes.length);
  if (file === 0) return { refused: 'tooLarge' };
  pdfium.memory().set(bytes, file);
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
  if (document === 0) return { refused: pdfium.FPDF_GetLastError() === needsPassword ? 'protected' : 'broken' };
  const count = pdfium.FPDF_GetPageCount(document);
  if (count < 1) return { refused: 'broken' };
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, pdfium.PDFiumExt_OpenFormFillInfo());
  return { document, form, count };
}
