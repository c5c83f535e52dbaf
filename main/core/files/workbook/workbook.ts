import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { Language } from '../../../words/language.ts';

/** How a column's cells look; `date`, `month` and `share` hold numbers that a spreadsheet formats. */
export type Format = 'text' | 'count' | 'date' | 'month' | 'share';
export type Column = { readonly title: string; readonly width: number; readonly format: Format };
/** A cell that differs from its column's format says so. */
export type Cell = string | number | undefined | { readonly value: number; readonly format: Format };
export type Row = readonly Cell[];
export type Sheet = { readonly name: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/** Rows between two flushes: about one 64 KiB buffer of exceljs, worth a turn and short enough for the zip to keep up. */
export const sliceRows = 250;

export type Workbook = ExcelJS.stream.xlsx.WorkbookWriter;
type Worksheet = {
  readonly write: (row: Row) => void;
  /** Settles when everything written so far has gone into the zip. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
};

type NewWorkbook = {
  readonly stream: Writable;
  readonly title: string;
  readonly organisation: string;
  /** The instant it is made, ISO 8601 UTC. */
  readonly now: string;
};

/** Begins a workbook that goes into a stream as it is written. */
export async function openWorkbook({ stream, title, organisation, now }: NewWorkbook): Promise<Workbook> {
  // Loaded when the first workbook is written: it costs a third of every start.
  const { default: exceljs } = await import('exceljs');
  const made = new Date(now);
  // `created` and its kin are read by the writer's constructor, which the type does not say.
  const metadata = { creator: 'Docket', lastModifiedBy: 'Docket', created: made, modified: made };
  const settings = { ...metadata, stream, useStyles: true, useSharedStrings: true };
  const workbook = new exceljs.stream.xlsx.WorkbookWriter(settings);
  workbook.title = title;
  workbook.subject = organisation;
  workbook.company = organisation;
  return workbook;
}

const hairline = { style: 'thin', color: { argb: 'FF7C8891' } } as const;
const head: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: 'FF12181C' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F4F5' } },
  border: { bottom: hairline },
  alignment: { vertical: 'middle' },
};

type Styles = Readonly<Record<Format, Partial<ExcelJS.Style>>>;

// How each language writes a day, a month and a share. The month's name is in the language of `windows`, its number there;
// a spreadsheet groups the digits of "#,##0" as its reader's computer does.
const writes: Readonly<Record<Language, { readonly day: string; readonly windows: string; readonly share: string }>> = {
  en: { day: 'dd/mm/yyyy', windows: '809', share: '0%' },
  de: { day: 'dd.mm.yyyy', windows: '407', share: '0\u00A0%' },
  fr: { day: 'dd/mm/yyyy', windows: '40C', share: '0\u00A0%' },
  es: { day: 'dd/mm/yyyy', windows: 'C0A', share: '0\u00A0%' },
  ro: { day: 'dd.mm.yyyy', windows: '418', share: '0\u00A0%' },
};

const known = new Map<Language, Styles>();

// One object per format for the whole workbook: exceljs remembers the style of an object it has seen.
function stylesOf(language: Language): Styles {
  const { day, windows, share } = writes[language];
  const styles = known.get(language) ?? {
    text: {},
    count: { numFmt: '#,##0' },
    date: { numFmt: day },
    month: { numFmt: `[$-${windows}]mmm yyyy` },
    share: { numFmt: share },
  };
  known.set(language, styles);
  return styles;
}

const plain: Partial<ExcelJS.Style> = { alignment: { horizontal: 'right' } };

/** Begins a sheet with its head, which stays in view. `rowCount` rows will follow. */
export function openSheet(
  workbook: Workbook,
  { name, columns, language }: Omit<Sheet, 'rows'> & { readonly language: Language },
  rowCount: number,
): Worksheet {
  const styles = stylesOf(language);
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
    write: (row) => writeRow(sheet, { columns, styles }, row),
    flush: () => flushed(sheet),
    close: () => sheet.commit(),
  };
}

type Look = { readonly columns: readonly Column[]; readonly styles: Styles };

function writeRow(sheet: ExcelJS.Worksheet, { columns, styles }: Look, values: Row): void {
  const row = sheet.addRow(values.map((cell) => (typeof cell === 'object' ? cell.value : cell)));
  for (const [at, cell] of values.entries()) {
    if (cell === undefined) continue;
    row.getCell(at + 1).style = styleOf(styles, cell, columns[at]?.format ?? 'text');
  }
  row.commit();
}

function styleOf(
  styles: Styles,
  cell: string | number | { readonly format: Format },
  format: Format,
): Partial<ExcelJS.Style> {
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

const dayLength = 86_400_000;
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const serials = new Map<string, number>();

/** The day number spreadsheets count dates in. The few dates of a workbook are asked for again and again. */
export function dayNumber(day: string): number {
  const known = serials.get(day);
  if (known !== undefined) return known;
  if (serials.size > 40_000) serials.clear();
  const number = (Date.parse(`${day}T00:00:00Z`) - spreadsheetEpoch) / dayLength;
  serials.set(day, number);
  return number;
}

/**
 * Text that stays text: in a workbook strings are never formulas, but a spreadsheet saved as CSV turns a leading
 * `=`, `+`, `-` or `@` into one, so such words get an apostrophe (ASVS 1.2.10).
 */
export function inert(words: string): string {
  return /^[=+\-@\t\r\n\0＝＋－＠]/u.test(words) ? `'${words}` : words;
}
