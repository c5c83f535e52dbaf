import { parentPort, workerData } from 'node:worker_threads';
import { loadPdfium } from '../pdfium/pdfium.ts';
import { openForDrawing } from './drawn-pages.ts';
import type { DrawAnswer, DrawOrder, PageSource } from './open-pages.ts';
import { asPdf, textAsPdf } from './page-file.ts';
import { encodePng } from './png.ts';
import { UnshowablePages } from './unshowable-pages.ts';

/** Entry of the thread that draws the pages of one file: it says how many there are, then draws each that is asked for. */
const port = parentPort!;

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
  const bytes = 'text' in source ? await textAsPdf(source.text) : await asPdf(source);
  const pdfium = await loadPdfium();
  answer(() => {
    const document = openForDrawing(pdfium, bytes);
    port.on('message', ({ page, size, shades }: DrawOrder) =>
      answer(() => {
        const { pixels, points } = document.draw(page, size);
        const { width, height } = pixels;
        return { kind: 'drawn', picture: { png: encodePng(pixels, shades), width, height, points } };
      }),
    );
    return { kind: 'opened', count: document.count };
  });
} catch (error) {
  if (!(error instanceof UnshowablePages)) throw error;
  port.postMessage({ kind: 'refused', code: error.code } satisfies DrawAnswer);
}
