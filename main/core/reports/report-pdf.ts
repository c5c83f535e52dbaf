import type { Progress } from '../../contract/procedure.ts';
import type { Figures } from '../../contract/reports/compute-figures.ts';
import type { Words } from '../../words/words.ts';
import { makePdf } from '../files/paper/pdf-maker.ts';
import { fillWhole } from '../files/disk/whole-file.ts';
import { halfWritten } from './half-written.ts';
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

/**
 * Writes the figures as an A4 PDF at `out`: every chart has its numbers as a table beside it, every rate its counts.
 * The file appears whole or not at all. Rejects with the signal's reason when it is aborted.
 */
export async function writePdf(t: Words, figures: Figures, out: string, options: PdfOptions): Promise<void> {
  const { now, history, token, signal, onProgress } = options;
  signal?.throwIfAborted();
  const step = t('reports.exportReport.drawing');
  onProgress?.({ step, done: 0, total: 1 });
  const bytes = await makePdf(reportPages(t, figures, { now, history }));
  signal?.throwIfAborted();
  await fillWhole(out, async (file) => await file.writeFile(bytes), { temporary: halfWritten(out, token) });
  onProgress?.({ step, done: 1, total: 1 });
}
