import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { Pdfium } from './pdfium.ts';

// From fpdf_annot.h and fpdf_formfill.h.
const [link, freeText, popup, attachedFile, sound, movie, field, screen, scene, media] = [
  2, 3, 16, 17, 18, 19, 20, 21, 25, 26,
] as const;
const played: ReadonlySet<number> = new Set([sound, movie, screen, scene, media]);
const hiddenFlag = 1 << 1;
const printFlag = 1 << 2;
const changingForm = 2;

/** So many annotations of a page are looked at. */
const most = 5_000;

/**
 * Whether it is a form (dynamic XFA) that only programs of Adobe lay out: its pages say no more than that one should wait,
 * or get another program.
 */
export function isChangingForm(pdfium: Pdfium, { document }: OpenPdf): boolean {
  return pdfium.FPDF_GetFormType(document) === changingForm;
}

/** What a PDF holds beside all its pages: files that are attached to it, or that it is the folder of. */
export function besidePages(pdfium: Pdfium, { document }: OpenPdf): readonly UnprintedPart[] {
  return pdfium.FPDFDoc_GetAttachmentCount(document) > 0 ? ['attachments'] : [];
}

/** What a page holds that is not on it when it is printed: it opens at a click, is played, or is for the screen alone. */
export function besidePage(pdfium: Pdfium, page: number): readonly UnprintedPart[] {
  const found = new Set<UnprintedPart>();
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), most);
  for (let at = 0; at < count; at += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, at);
    if (annotation === 0) continue;
    const part = partOf(pdfium, annotation);
    pdfium.FPDFPage_CloseAnnot(annotation);
    if (part !== undefined) found.add(part);
  }
  return [...found].toSorted();
}

function partOf(pdfium: Pdfium, annotation: number): UnprintedPart | undefined {
  const kind = pdfium.FPDFAnnot_GetSubtype(annotation);
  const flags = pdfium.FPDFAnnot_GetFlags(annotation);
  if (kind === attachedFile) return 'attachments';
  if (played.has(kind)) return 'media';
  if (kind === link || kind === popup || (flags & hiddenFlag) !== 0) return undefined;
  if (kind !== field && kind !== freeText && hasWords(pdfium, annotation)) return 'comments';
  return (flags & printFlag) === 0 && pdfium.EPDFAnnot_HasAppearanceStream(annotation, 0) ? 'screenOnly' : undefined;
}

/** Whether somebody wrote something into it that opens at a click. An empty text is two bytes, its end. */
function hasWords(pdfium: Pdfium, annotation: number): boolean {
  return pdfium.FPDFAnnot_GetStringValue(annotation, 'Contents', 0, 0) > 2;
}
