import { createHash } from 'node:crypto';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import ExcelJS from 'exceljs';
import { z } from 'zod';
import { readPdfLines } from '../../support/read-pdf-lines.ts';
import type { Sent } from './answer-cases.ts';
import type { Saved } from './hands.ts';

/** Every text of a paper, in the order in which it is read: the lines of a PDF, the cells of a workbook, the lines of a text. */
export type Paper = readonly string[];

/** The papers in a pack, opened with the passphrase that stood beside it. */
export async function openedPack(name: string, { bytes, passphrase }: Sent): Promise<ReadonlyMap<string, Paper>> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { password: passphrase });
  const files = new Map<string, Uint8Array>();
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    if (!entry.encrypted) throw new Error(`${entry.filename} lies open in the pack.`);
    files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  await zip.close();
  compareWithManifest(files);
  const papers = new Map<string, Paper>([[`${name}, files`, [...files.keys()]]]);
  for (const [file, content] of files)
    papers.set(`${name}, ${file}`, await readPaper({ name: file, bytes: Buffer.from(content) }));
  return papers;
}

/** The manifest says of each other file how long it is and what its bytes come to. */
function compareWithManifest(files: ReadonlyMap<string, Uint8Array>): void {
  const manifest = z
    .object({ files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })) })
    .parse(JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString('utf8')));
  const said = new Map(manifest.files.map(({ name, ...file }) => [name, file]));
  for (const [name, content] of files) {
    if (name === 'manifest.json') continue;
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (said.get(name)?.sha256 !== sha256 || said.get(name)?.size !== content.length)
      throw new Error(`The manifest says something else of ${name} than it is.`);
  }
}

/** A file as it was saved, read by its kind. */
export async function readPaper({ name, bytes }: Saved): Promise<Paper> {
  if (name.endsWith('.pdf')) return await readPdfLines(bytes);
  if (!name.endsWith('.xlsx')) return linesOf(bytes.toString('utf8'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const cells: string[] = [];
  workbook.eachSheet((sheet) => {
    cells.push(sheet.name);
    sheet.eachRow((row) => {
      const texts: string[] = [];
      row.eachCell(({ value, text }) => texts.push(value instanceof Date ? value.toISOString().slice(0, 10) : text));
      cells.push(texts.join(' | '));
    });
  });
  return cells;
}

function linesOf(text: string): Paper {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}
