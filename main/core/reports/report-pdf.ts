import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as pdfmakeModule from 'pdfmake';
import type { Progress } from '../../contract/procedure.ts';
import type { Figures } from '../../contract/reports/compute-figures.ts';
import { replaceFile } from './replace-file.ts';
import { reportPages } from './report-pages.ts';

export type PdfOptions = {
  /** The instant the report is made, ISO 8601 UTC. */
  readonly now: string;
  /** Where the audit chain stood, as it is printed: whoever holds the report can tell whether it is still the same history. */
  readonly history?: string;
  /** Makes the name of the unfinished file unique. */
  readonly token: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

// pdfmake is CommonJS and exports one object; its types describe that object's members as exports.
const pdfmake = (pdfmakeModule as unknown as { readonly default: typeof pdfmakeModule }).default;
const fontFolder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const fonts = {
  Roboto: { normal: join(fontFolder, 'Roboto-Regular.ttf'), bold: join(fontFolder, 'Roboto-Medium.ttf') },
};

/**
 * Writes the figures as an A4 PDF at `out`: every chart has its numbers as a table beside it, every rate its counts.
 * The file appears whole or not at all. Rejects with the signal's reason when it is aborted.
 */
export async function writePdf(figures: Figures, out: string, options: PdfOptions): Promise<void> {
  const { now, history, token, signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ step: 'Drawing the report', done: 0, total: 1 });
  const bytes = await draw(figures, now, history);
  signal?.throwIfAborted();
  await replaceFile(out, token, async (partial) => await writeFile(partial, bytes, { flag: 'wx', mode: 0o600 }));
  onProgress?.({ step: 'Drawing the report', done: 1, total: 1 });
}

// pdfmake keeps fonts and policies in one object for the process and reads them in `createPdf`, so they are set beside it.
async function draw(figures: Figures, now: string, history?: string): Promise<Buffer> {
  pdfmake.addFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));
  return await pdfmake.createPdf(reportPages(figures, now, history)).getBuffer();
}
