import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import { besidePage, besidePages, isChangingForm } from '../pdfium/beside-pages.ts';
import { openPdf, type OpenPdf } from '../pdfium/open-pdf.ts';
import type { Pdfium } from '../pdfium/pdfium.ts';
import { PAGE_LIMITS } from './page-limits.ts';
import type { Pixels } from './png.ts';
import { UnshowablePages } from './unshowable-pages.ts';

/** How large a page is drawn. */
export type DrawnSize = { readonly dpi: number } | { readonly width: number };

/** One page's pixels, and its own size in points (1/72 inch) as it is shown, rotation included. */
export type DrawnPage = {
  readonly pixels: Pixels;
  readonly points: { readonly width: number; readonly height: number };
  /** What the page holds that is not printed with it. */
  readonly leftOut: readonly UnprintedPart[];
};

/** A document that PDFium holds open, and what it holds that is on none of its pages. `draw` counts pages from 1. */
export type DrawnDocument = {
  readonly count: number;
  readonly leftOut: readonly UnprintedPart[];
  readonly draw: (page: number, size: DrawnSize) => DrawnPage;
};

// From fpdfview.h and fpdf_formfill.h.
const bgrx = 3;
const annotations = 0x01;
const printing = 0x800;
const white = 0xff_ff_ff_ff;

/**
 * Opens a PDF for drawing. What a page shows is drawn: annotations that print, and what form fields hold. Nothing in it
 * is run or followed. Throws `UnshowablePages`; a hostile file may also never end, or end the thread.
 */
export function openForDrawing(pdfium: Pdfium, bytes: Uint8Array): DrawnDocument {
  const opened = openPdf(pdfium, bytes);
  if ('refused' in opened) throw new UnshowablePages(opened.refused);
  const { form, count } = opened;
  if (isChangingForm(pdfium, opened)) throw new UnshowablePages('changingForm');
  if (count > PAGE_LIMITS.pages) throw new UnshowablePages('tooManyPages');
  if (form !== 0) pdfium.FPDF_SetFormFieldHighlightAlpha(form, 0);
  return {
    count,
    leftOut: besidePages(pdfium, opened),
    draw: (page, size) => drawPage(pdfium, opened, page, size),
  };
}

function drawPage(pdfium: Pdfium, { document, form, count }: OpenPdf, number: number, size: DrawnSize): DrawnPage {
  if (!Number.isInteger(number) || number < 1 || number > count) throw new UnshowablePages('noSuchPage');
  const page = pdfium.FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new UnshowablePages('brokenPage');
  try {
    if (form !== 0) pdfium.FORM_OnAfterLoadPage(page, form);
    const points = { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) };
    const { width, height } = pixelsFor(points, size);
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, bgrx, 0, 0);
    if (bitmap === 0) throw new UnshowablePages('tooLarge');
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, annotations | printing);
    if (form !== 0) pdfium.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, annotations | printing);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const bytes = pdfium.memory().slice(start, start + width * height * 4);
    pdfium.FPDFBitmap_Destroy(bitmap);
    return { pixels: { width, height, bytes }, points, leftOut: besidePage(pdfium, page) };
  } finally {
    if (form !== 0) pdfium.FORM_OnBeforeClosePage(page, form);
    pdfium.FPDF_ClosePage(page);
  }
}

/** Pixels across and down, within the limits: a page that would be larger is drawn smaller. */
export function pixelsFor(
  { width, height }: DrawnPage['points'],
  size: DrawnSize,
): { readonly width: number; readonly height: number } {
  if (!(width > 0 && height > 0)) throw new UnshowablePages('brokenPage');
  const wanted = 'dpi' in size ? size.dpi / 72 : size.width / width;
  const { side, pixels } = PAGE_LIMITS;
  const scale = Math.min(wanted, side / Math.max(width, height), Math.sqrt(pixels / (width * height)));
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
