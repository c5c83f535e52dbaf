import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type ExcelJS from 'exceljs';
import type { Progress } from '../../contract/procedure.ts';
import type { Figures } from '../../contract/reports/compute-figures.ts';
import type { Words } from '../../words/words.ts';
import { makeWhole, syncFile } from '../files/disk/whole-file.ts';
import { halfWritten } from './half-written.ts';
import {
  figureSheets,
  requestColumns,
  requestRow,
  type Column,
  type Format,
  type Row,
  type Sheet,
} from './report-sheets.ts';
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

// About one 64 KiB buffer of exceljs at a time: long enough to be worth a turn, short enough for the zip to keep up.
const sliceRows = 250;
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
  // Loaded when the first workbook is written: it costs a third of every start.
  const { default: exceljs } = await import('exceljs');
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
      await Promise.race([
        writeWorkbook(t, report, openWorkbook(t, exceljs, { stream: file, figures: report.figures, now }), options),
        failed,
        stopped,
      ]);
    } finally {
      watch.abort();
      file.destroy();
      await closed.catch(() => undefined);
    }
    await syncFile(partial);
  };
  await makeWhole(out, write, { temporary: halfWritten(out, token) });
}

function openWorkbook(
  t: Words,
  exceljs: typeof ExcelJS,
  { stream, figures, now }: { readonly stream: WriteStream; readonly figures: Figures; readonly now: string },
): ExcelJS.stream.xlsx.WorkbookWriter {
  const made = new Date(now);
  // `created` and its kin are read by the writer's constructor, which the type does not say.
  const metadata = { creator: 'Docket', lastModifiedBy: 'Docket', created: made, modified: made };
  const settings = { ...metadata, stream, useStyles: true, useSharedStrings: true };
  const workbook = new exceljs.stream.xlsx.WorkbookWriter(settings);
  workbook.title = t('reports.paper.titleOfPeriod', { period: wordPeriod(t, figures.period) });
  workbook.subject = figures.organisation;
  workbook.company = figures.organisation;
  return workbook;
}

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter;
type Worksheet = {
  readonly write: (row: Row) => void;
  readonly flush: () => Promise<void>;
  readonly close: () => void;
};

async function writeWorkbook(t: Words, report: XlsxReport, workbook: Workbook, options: WriteOptions): Promise<void> {
  for (const { name, columns, rows } of figureSheets(t, report.figures, options)) {
    const sheet = openSheet(workbook, { name, columns }, rows.length);
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
    return openSheet(workbook, { name, columns }, left);
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

const hairline = { style: 'thin', color: { argb: 'FF7C8891' } } as const;
const head: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: 'FF12181C' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F4F5' } },
  border: { bottom: hairline },
  alignment: { vertical: 'middle' },
};

// One object per format for the whole workbook: exceljs remembers the style of an object it has seen.
const styles: Readonly<Record<Format, Partial<ExcelJS.Style>>> = {
  text: {},
  count: { numFmt: '#,##0' },
  date: { numFmt: 'yyyy-mm-dd' },
  month: { numFmt: 'mmm yyyy' },
  share: { numFmt: '0%' },
};
const plain: Partial<ExcelJS.Style> = { alignment: { horizontal: 'right' } };

function openSheet(workbook: Workbook, { name, columns }: Omit<Sheet, 'rows'>, rowCount: number): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    properties: { defaultRowHeight: 15, dyDescent: 0.25 },
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(rowCount, 0) + 1, column: columns.length } };
  const header = sheet.addRow(columns.map(({ title }) => title));
  header.height = 20;
  header.eachCell((cell) => (cell.style = head));
  header.commit();
  return {
    write: (row) => writeRow(sheet, columns, row),
    flush: () => flushed(sheet),
    close: () => sheet.commit(),
  };
}

function writeRow(sheet: ExcelJS.Worksheet, columns: readonly Column[], values: Row): void {
  const row = sheet.addRow(values.map((cell) => (typeof cell === 'object' ? cell.value : cell)));
  for (const [at, cell] of values.entries()) {
    if (cell === undefined) continue;
    row.getCell(at + 1).style = styleOf(cell, columns[at]?.format ?? 'text');
  }
  row.commit();
}

function styleOf(cell: string | number | { readonly format: Format }, format: Format): Partial<ExcelJS.Style> {
  if (typeof cell === 'object') return styles[cell.format];
  if (typeof cell === 'string') return format === 'text' ? styles.text : plain;
  return styles[format];
}

/**
 * Settles when everything written to the sheet so far has gone into the zip. exceljs 4.4 ignores the zip's pace and
 * would otherwise keep the whole sheet in memory: the streams the sheet is piped to are its own business, so they are
 * reached by a cast. An empty chunk waits its turn behind the rows.
 */
function flushed(sheet: ExcelJS.Worksheet): Promise<void> {
  const { stream } = sheet as unknown as { stream: { readonly pipes: readonly NodeJS.WritableStream[] } };
  const [zip] = stream.pipes;
  if (zip === undefined) throw new Error('This exceljs does not stream its sheets into a zip.');
  return new Promise((resolve) => void zip.write(Buffer.alloc(0), () => resolve()));
}
