import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { requestColumns, requestRow } from '../../main/core/reports/report-sheets.ts';
import { writeXlsx } from '../../main/core/reports/report-xlsx.ts';
import type { RequestFact } from '../../main/core/files/ledger/fact.ts';
import { councilFigures } from '../reports/figures.fixture.ts';
import { english } from '../support/english.ts';
import { figure, median, type Figure } from './figure.ts';

const now = '2026-11-25T09:12:00Z';
const epoch = Date.UTC(2025, 11, 1);
const day = (at: number) => new Date(epoch + at * 86_400_000).toISOString().slice(0, 10);

function factAt(at: number): RequestFact {
  const received = at % 330;
  const open = at % 7 === 0;
  return {
    kind: at % 3 === 0 ? 'ERA' : 'SAR',
    channel: 'email',
    department: null,
    received_on: day(received),
    due_on: day(received + 30),
    answered_on: open ? null : day(received + ((at * 13) % 33)),
    state: open ? 'running' : 'answered',
    extended: at % 9 === 0 ? 1 : 0,
    rights: at % 3 === 0 ? ['access', 'erasure'] : ['access'],
  };
}

async function* pagesOf(count: number): AsyncGenerator<readonly RequestFact[]> {
  for (let from = 0; from < count; from += 2_000) {
    yield Array.from({ length: Math.min(2_000, count - from) }, (_, at) => factAt(from + at));
  }
}

/** Docket's whole workbook: eight sheets, synced and renamed. */
export async function writeOurs(file: string, count: number, onProgress = (): void => undefined): Promise<void> {
  const report = { figures: councilFigures, requests: { facts: pagesOf(count), count } };
  await writeXlsx(english, report, file, { now, token: 'bench', onProgress });
}

/** exceljs alone: the same request rows, made the same way, in one sheet. */
export async function writeBare(file: string, count: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Requests');
  const formats = { text: {}, count: { numFmt: '#,##0' }, date: { numFmt: 'yyyy-mm-dd' }, month: {}, share: {} };
  sheet.columns = requestColumns(english).map(({ width, format }) => ({ width, style: formats[format] }));
  sheet.addRow(requestColumns(english).map(({ title }) => title)).commit();
  for await (const page of pagesOf(count)) {
    for (const fact of page) sheet.addRow([...requestRow(english, fact)]).commit();
  }
  sheet.commit();
  await workbook.commit();
}

/** How long so many rows take beside bare exceljs, and how memory grows from 10,000 to 100,000. */
export async function bench({
  rows,
  rounds,
}: {
  readonly rows: number;
  readonly rounds: number;
}): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
  try {
    const ours: number[] = [];
    const bare: number[] = [];
    await writeOurs(join(folder, 'warm.xlsx'), 5_000);
    await writeBare(join(folder, 'warm.xlsx'), 5_000);
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await timed(() => writeBare(join(folder, 'bare.xlsx'), rows)));
      ours.push(await timed(() => writeOurs(join(folder, 'ours.xlsx'), rows)));
    }
    const ratio = median(ours.map((time, at) => time / (bare[at] ?? time)));
    const [small, large] = [10_000, 100_000].map((count) => memoryOf(folder, count));
    return [
      figure(`XLSX of ${rows.toLocaleString('en')} rows, beside bare exceljs`, {
        value: ratio,
        goal: 1.1,
        detail: `${median(ours).toFixed(0)} ms and ${median(bare).toFixed(0)} ms`,
      }),
      figure('XLSX: memory in use with ten times the rows', {
        value: (large?.live ?? Number.NaN) / (small?.live ?? Number.NaN),
        goal: 1.5,
        detail: `${small?.live} MB and ${large?.live} MB; the process peaks at ${small?.peak} MB and ${large?.peak} MB`,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

// Each in a process of its own, since a peak is never forgotten. What is in use is read after a collection every 20,000 rows.
function memoryOf(folder: string, count: number): { readonly live: number; readonly peak: number } {
  const script = `import { writeOurs } from ${JSON.stringify(import.meta.url)};
    let live = 0;
    let page = 0;
    await writeOurs(${JSON.stringify(join(folder, 'peak.xlsx'))}, ${count}, () => {
      if (page++ % 10 !== 4) return;
      gc();
      const { heapUsed, external } = process.memoryUsage();
      live = Math.max(live, heapUsed + external);
    });
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(JSON.stringify({ live: Math.round(live / 2 ** 20), peak: Math.round(peak) }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], { encoding: 'utf8' }),
  );
}
