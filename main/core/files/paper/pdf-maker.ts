import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as pdfmakeModule from 'pdfmake';
import type { TCreatedPdf, TDocumentDefinitions } from 'pdfmake/interfaces.js';

// A build has them beside its code (`main/vite.config.ts`); sources take them from the library.
const besideCode = join(import.meta.dirname, 'fonts');
const fontFolder = existsSync(besideCode)
  ? besideCode
  : join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const fonts = {
  Roboto: { normal: join(fontFolder, 'Roboto-Regular.ttf'), bold: join(fontFolder, 'Roboto-Medium.ttf') },
  // One of the fonts that every PDF reader brings: no file.
  Courier: { normal: 'Courier', bold: 'Courier-Bold' },
};
const mayRead = (path: string) => path.startsWith(fontFolder) || Object.values(fonts.Courier).includes(path);

/** The file of the font that text is set in. */
export const textFont = fonts.Roboto.normal;

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

// Loaded when the first paper is set: it costs a third of every start. It is CommonJS and exports one object; its types
// describe that object's members as exports.
async function loadPdfmake(): Promise<typeof pdfmakeModule> {
  const loaded = await import('pdfmake');
  return (loaded as unknown as { readonly default: typeof pdfmakeModule }).default;
}
