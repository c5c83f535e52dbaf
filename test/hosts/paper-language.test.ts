import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobReader, Uint8ArrayWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { docketProgram, everyCommand } from '../../main/hosts/command/program.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { runCommand } from '../support/run-command.ts';
import { upload } from '../support/upload.ts';

/** Its context is new each time, as a process is. */
async function docket(d: TestDocket, ...args: string[]) {
  return await runCommand(d, args, testContext(d.folder, d.context.now()));
}

async function done(d: TestDocket, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await docket(d, ...args, '--register', d.path);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout;
}

const linesOf = async (file: string) => (await readPdfLines(await readFile(file))).join('\n');

/** A case that is ready for its pack: one document goes in, one is withheld. */
async function readyCase(d: TestDocket): Promise<string> {
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const decide = async (name: string, decision: 'disclose' | 'withhold') => {
    const attached = await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, name) });
    const exemption = decision === 'withhold' ? 'audit' : null;
    const documentIds = [attached.document.id];
    await d.docket.documents.decideDocument({ reference, documentIds, decision, exemption, exemptionNote: null });
  };
  await decide('notes.txt', 'disclose');
  await decide('advice.txt', 'withhold');
  await d.docket.session.lockRegister();
  return reference;
}

test('every paper that a command writes is in the language that was named', async () => {
  await using d = await openDocket();
  const reference = await readyCase(d);
  const out = (name: string) => join(d.folder, name);
  const german = ['--language', 'de'];
  const report = ['report', '--from', '2026-01-01', '--to', '2026-12-31'];

  await done(d, 'print', reference, '--out', out('record.pdf'), '--internal', ...german);
  const record = await linesOf(out('record.pdf'));
  expect(record).toContain('Antrag');
  expect(record).toContain('Erfasst, fällig am');
  expect(record).not.toMatch(/\d{4}-\d{2}-\d{2}/u);

  await done(d, ...report, '--format', 'pdf', '--out', out('r.pdf'), ...german);
  expect(await linesOf(out('r.pdf'))).toContain('Protokoll');
  await done(d, ...report, '--format', 'xlsx', '--out', out('r.xlsx'), ...german);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(out('r.xlsx'));
  expect(JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()))).toContain('Anträge');

  await done(d, 'reminders', '--ics', out('dates.ics'), ...german);
  const calendar = await readFile(out('dates.ics'), 'utf8');
  expect(calendar).toContain('//DE');
  expect(calendar).toContain('fällig');

  const drill = JSON.parse(await done(d, 'drill', '--out', out('drill.pdf'), ...german));
  expect(drill).toMatchObject({ passed: true });
  expect(await linesOf(out('drill.pdf'))).toContain('Sicherung');

  await writeFile(out('pack.txt'), 'a pack of its own\n');
  await done(
    d,
    'pack',
    reference,
    '--holds',
    'yes',
    '--out',
    out('pack.zip'),
    '--pack-passphrase-file',
    out('pack.txt'),
    ...german,
  );
  const entries = await unzipped(out('pack.zip'));
  const index = entries.find(({ filename }) => filename === '03 Verzeichnis der Dokumente.pdf');
  const bytes = await index?.getData(new Uint8ArrayWriter());
  const listed = (await readPdfLines(Buffer.from(bytes ?? []))).join(' ').replaceAll(/\s+/gu, ' ');
  expect(listed).toContain('Rechnungsprüfung');
  expect(listed).toContain('DPA 2018 Sch 2 para 8');
  expect(listed).not.toContain('Audit functions');

  await mkdir(out('elsewhere'));
  const salvaged = JSON.parse(await done(d, 'check', '--repair-to', out('elsewhere/salvaged.docket'), ...german));
  const list = await readFile(salvaged.report, 'utf8');
  expect(list).toContain('Rettung eines beschädigten Registers');
  expect(list).toMatch(/Ereignisse von Anträgen: \d+/u);
  expect(list).not.toMatch(/request_event|\d{4}-\d{2}-\d{2}T/u);
}, 180_000);

test('a register is made in the language that was named, its own first', async () => {
  await using d = await openDocket();
  const path = join(d.folder, 'Hafen.docket');
  const made = ['--organisation', 'Hafen', '--regime', 'eu-gdpr', '--calendar', 'DE', '--time-zone', 'Europe/Berlin'];
  const { code, stderr } = await docket(d, 'create', '--register', path, ...made, '--language', 'de');
  expect([stderr, code]).toEqual(['', 0]);
  const keyFile = JSON.parse(await readFile(join(path, 'keys.json'), 'utf8'));
  expect(keyFile.languages[0]).toBe('de');
});

test('what a command answers stays as scripts know it, and a language that Docket does not write is refused', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const program = docketProgram(
    async () => d.context,
    () => undefined,
  );
  const papers = everyCommand(program).filter((command) => command.options.some(({ long }) => long === '--language'));
  expect(papers.map((command) => command.name()).toSorted()).toEqual([
    'check',
    'create',
    'drill',
    'pack',
    'print',
    'reminders',
    'report',
  ]);
  for (const args of [
    ['print', 'SAR-2026-0001', '--out', 'x.pdf'],
    ['report', '--from', '2026-01-01', '--to', '2026-12-31', '--format', 'pdf', '--out', 'x.pdf'],
    ['reminders', '--ics', 'x.ics'],
    ['drill', '--out', 'x.pdf'],
    ['pack', 'SAR-2026-0001', '--holds', 'no', '--out', 'x.zip', '--pack-passphrase-file', 'x.txt'],
    ['check', '--repair-to', 'x.docket'],
  ]) {
    const refused = await docket(d, ...args, '--language', 'tlh', '--register', d.path);
    expect([refused.code, JSON.parse(refused.stderr).error.code], args[0]).toEqual([2, 'LANGUAGE_UNKNOWN']);
  }
});

async function unzipped(file: string): Promise<readonly FileEntry[]> {
  const zip = new Blob([Uint8Array.from(await readFile(file))]);
  const reader = new ZipReader(new BlobReader(zip), { password: 'a pack of its own' });
  return (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
}
