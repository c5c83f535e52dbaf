import { parentPort, workerData } from 'node:worker_threads';
import { loadPdfium } from '../pdfium/pdfium.ts';
import { openForDrawing } from './drawn-pages.ts';
import type { DrawAnswer, DrawOrder, PageSource } from './open-pages.ts';
import { docxAsPdf } from './docx-as-pdf.ts';
import { asPdf, textAsPdf } from './page-file.ts';
import { encodePng } from './png.ts';
import { UnshowablePages } from './unshowable-pages.ts';

/** Entry of the thread that draws the pages of one file: it says how many there are, then draws each that is asked for. */
const port = parentPort!;

async function pagesOf(source: PageSource): Promise<Awaited<ReturnType<typeof docxAsPdf>>> {
  if ('docx' in source) return await docxAsPdf(source);
  return { pdf: 'text' in source ? await textAsPdf(source.text) : await asPdf(source), leftOut: [] };
}

function answer(work: () => Extract<DrawAnswer, { readonly kind: 'opened' | 'drawn' }>): void {
  let said: DrawAnswer;
  try {
    said = work();
  } catch (error) {
    // Whatever else PDFium throws, its module is dead after it: the thread ends, and whoever asked hears of that.
    if (!(error instanceof UnshowablePages)) throw error;
    said = { kind: 'refused', code: error.code };
  }
  port.postMessage(said);
}

try {
  // What `openPages` hands over; both files are built together, so its shape is not checked again.
  const { source } = workerData as { readonly source: PageSource };
  const { pdf, leftOut } = await pagesOf(source);
  const pdfium = await loadPdfium();
  answer(() => {
    const document = openForDrawing(pdfium, pdf);
    port.on('message', ({ page, size, shades }: DrawOrder) =>
      answer(() => {
        const { pixels, points, leftOut: besidePage } = document.draw(page, size);
        const { width, height } = pixels;
        return {
          kind: 'drawn',
          picture: { png: encodePng(pixels, shades), width, height, points, leftOut: besidePage },
        };
      }),
    );
    return { kind: 'opened', count: document.count, leftOut: [...leftOut, ...document.leftOut] };
  });
} catch (error) {
  if (!(error instanceof UnshowablePages)) throw error;
  port.postMessage({ kind: 'refused', code: error.code } satisfies DrawAnswer);
}
