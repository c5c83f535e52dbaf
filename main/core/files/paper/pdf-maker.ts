import type * as pdfmakeModule from 'pdfmake';
import type { TCreatedPdf, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { ownFont } from './font-of.ts';
import { teachPdfmake } from './teach-pdfmake.ts';

const fonts = {
  Roboto: { normal: ownFont.normal, bold: ownFont.bold },
  // One of the fonts that every PDF reader brings: no file.
  Courier: { normal: 'Courier', bold: 'Courier-Bold' },
};
const readable = new Set<string>([...Object.values(ownFont), ...Object.values(fonts.Courier)]);
const mayRead = (path: string) => readable.has(path);

/** Sets a document as PDF in Roboto, with Courier for what is typed; it reads those fonts and nothing else. */
export async function makePdf(definition: TDocumentDefinitions): Promise<Buffer> {
  return await (await startPdf(definition)).getBuffer();
}

/** The same, but not ended: pages can still be added to the document, in the fonts that pdfkit brings or is given. */
export async function beginPdf(definition: TDocumentDefinitions): Promise<PDFKit.PDFDocument> {
  return await (await startPdf(definition)).getStream();
}

async function startPdf(definition: TDocumentDefinitions): Promise<TCreatedPdf> {
  const pdfmake = await loadPdfmake();
  // pdfmake keeps fonts and policies in one object for the process and reads them in `createPdf`.
  pdfmake.addFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(mayRead);
  return pdfmake.createPdf(definition);
}

let taught: Promise<void> | undefined;

// Loaded when the first paper is set: it costs a third of every start. It is CommonJS and exports one object; its types
// describe that object's members as exports.
async function loadPdfmake(): Promise<typeof pdfmakeModule> {
  const loaded = await import('pdfmake');
  await (taught ??= teachPdfmake());
  return (loaded as unknown as { readonly default: typeof pdfmakeModule }).default;
}
