import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Progress } from '../../contract/procedure.ts';
import type { Figures } from '../../contract/reports/compute-figures.ts';
import type { Words } from '../../words/words.ts';
import { makeWhole, syncFile } from '../files/disk/whole-file.ts';
import { openSheet, openWorkbook, sliceRows, type Workbook } from '../files/workbook/workbook.ts';
import { halfWritten } from './half-written.ts';
import { figureSheets, requestColumns, requestRow } from './report-sheets.ts';
import { wordPeriod } from './report-words.ts';
import type { RequestFact } from '../files/ledger/fact.ts';

/** Requests received or answered in the period, as `readFacts` gives them, and how many they are. */
export type RequestList = { readonly facts: AsyncIterable<readonly RequestFact[]>; readonly count: number };

export type XlsxReport = {
  readonly figures: Figures;
  /** Absent in a manager's workbook, which has no row for a request. */
  readonly requests?: RequestList | undefined;
};

export type WriteOptions = {
  /** The instant the report is made, ISO 8601 UTC. */
  readonly now: string;
  /** Where the audit chain stood, as it is printed: whoever holds the report can tell whether it is still the same history. */
  readonly history?: string;
  /** Makes the name of the unfinished file unique. */
  readonly token: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Data rows before the list of requests goes on in another sheet; a worksheet holds 1,048,576 rows in all. */
  readonly rowsPerSheet?: number;
};

const slicesAhead = 4;

/**
 * Writes the report as a workbook at `out`: the figures on seven sheets and, for an officer, one row per request, dates as
 * dates and counts as numbers, without names, references or departments beside a single request. The file appears whole or not
 * at all. Memory does not grow with the rows. Rejects with the signal's reason when it is aborted, or with the file
 * system's error.
 */
export async function writeXlsx(t: Words, report: XlsxReport, out: string, options: WriteOptions): Promise<void> {
  const { now, token, signal } = options;
  signal?.throwIfAborted();
  const write = async (partial: string) => {
    const file = createWriteStream(partial, { flags: 'wx', mode: 0o600 });
    const closed = once(file, 'close');
    // exceljs watches the file only at the very end; until then a full disk would end the process.
    const failed = new Promise<never>((_, reject) => file.once('error', reject));
    const watch = new AbortController();
    const stopped = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true, signal: watch.signal });
    });
    try {
      const { organisation, period } = report.figures;
      const title = t('reports.paper.titleOfPeriod', { period: wordPeriod(t, period) });
      const workbook = await openWorkbook({ stream: file, title, organisation, now });
      await Promise.race([writeWorkbook(t, report, workbook, options), failed, stopped]);
    } finally {
      watch.abort();
      file.destroy();
      await closed.catch(() => undefined);
    }
    await syncFile(partial);
  };
  await makeWhole(out, write, { temporary: halfWritten(out, token) });
}

async function writeWorkbook(t: Words, report: XlsxReport, workbook: Workbook, options: WriteOptions): Promise<void> {
  for (const { name, columns, rows } of figureSheets(t, report.figures, options)) {
    const sheet = openSheet(workbook, { name, columns, language: t.language }, rows.length);
    for (const row of rows) sheet.write(row);
    sheet.close();
  }
  if (report.requests !== undefined) await writeRequests(t, report.requests, workbook, options);
  await workbook.commit();
}

async function writeRequests(
  t: Words,
  { facts, count }: RequestList,
  workbook: Workbook,
  options: WriteOptions,
): Promise<void> {
  const { signal, onProgress, rowsPerSheet = 1_048_575 } = options;
  const tell = (done: number) =>
    onProgress?.({ step: t('reports.exportReport.writingRequests'), done, total: Math.max(count, done) });
  const columns = requestColumns(t);
  const open = (number: number) => {
    const left = Math.min(rowsPerSheet, count - (number - 1) * rowsPerSheet);
    const name =
      number === 1
        ? t('reports.paper.sheets.requests')
        : t('reports.paper.sheets.furtherRequests', { number: String(number) });
    return openSheet(workbook, { name, columns, language: t.language }, left);
  };
  let sheets = 1;
  let sheet = open(sheets);
  let done = 0;
  const ahead: Promise<void>[] = [];
  tell(0);
  for await (const page of facts) {
    for (let from = 0; from < page.length; from += sliceRows) {
      signal?.throwIfAborted();
      for (const fact of page.slice(from, from + sliceRows)) {
        if (done === sheets * rowsPerSheet) {
          sheet.close();
          sheet = open((sheets += 1));
        }
        sheet.write(requestRow(t, fact));
        done += 1;
      }
      ahead.push(sheet.flush());
      if (ahead.length > slicesAhead) await ahead.shift();
    }
    tell(done);
  }
  await Promise.all(ahead);
  sheet.close();
  tell(done);
}
