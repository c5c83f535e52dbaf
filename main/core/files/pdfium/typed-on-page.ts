import type { OpenPdf } from './open-pdf.ts';
import type { Pdfium } from './pdfium.ts';

// From fpdf_annot.h and fpdf_formfill.h.
const freeText = 3;
const widget = 20;
const hidden = 1 << 1;
const fieldsOfText: ReadonlySet<number> = new Set([4, 5, 6]);
const passwordField = 1 << 13;

/** So many comments and fields of a page are looked at. */
const most = 5_000;

/**
 * What somebody typed on a page that is not part of it: what fields of a form hold, and words written across it, in the
 * order in which the file has them. Notes that only open at a click are not on the page, nor is what is hidden.
 */
export function typedOnPage(pdfium: Pdfium, { form }: OpenPdf, page: number): readonly string[] {
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), most);
  const typed: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, at);
    if (annotation === 0) continue;
    const text = textOf(pdfium, form, annotation);
    pdfium.FPDFPage_CloseAnnot(annotation);
    // A field that stands in several places of a page says the same in each.
    if (text !== '' && !typed.includes(text)) typed.push(text);
  }
  return typed;
}

function textOf(pdfium: Pdfium, form: number, annotation: number): string {
  if ((pdfium.FPDFAnnot_GetFlags(annotation) & hidden) !== 0) return '';
  const kind = pdfium.FPDFAnnot_GetSubtype(annotation);
  if (kind === freeText)
    return stringOf(pdfium, (to, size) => pdfium.FPDFAnnot_GetStringValue(annotation, 'Contents', to, size));
  if (kind !== widget || form === 0) return '';
  if (!fieldsOfText.has(pdfium.FPDFAnnot_GetFormFieldType(form, annotation))) return '';
  if ((pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation) & passwordField) !== 0) return '';
  return stringOf(pdfium, (to, size) => pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, to, size));
}

/** Text of which PDFium is first asked how long it is, in bytes of UTF-16 and with a zero at its end. */
function stringOf(pdfium: Pdfium, read: (to: number, size: number) => number): string {
  const size = read(0, 0);
  if (size <= 2) return '';
  const to = pdfium.pdfium.wasmExports.malloc(size);
  try {
    read(to, size);
    const text = Buffer.from(pdfium.memory().slice(to, to + size - 2)).toString('utf16le');
    return text.replaceAll(/\r\n?/gu, '\n').trim();
  } finally {
    pdfium.pdfium.wasmExports.free(to);
  }
}
