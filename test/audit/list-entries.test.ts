import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { detailWords, wordsOf } from '../../main/core/audit/action-words.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { english } from '../support/english.ts';

test('narrows the log by case, outcome, action, person and day, newest first, a window at a time', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.addNote({ reference, text: 'She rang.' });
  d.context.setNow('2026-11-26T00:30:00Z');
  await d.docket.requests.addNote({ reference, text: 'She rang again.' });
  const { listEntries } = d.docket.audit;
  const words = async (input: Parameters<typeof listEntries>[0]) =>
    (await listEntries(input)).entries.map((entry) => entry.words);
  expect(await words({})).toEqual(['Added a note', 'Added a note', 'Logged a request', 'Created the register']);
  expect(await words({ subject: reference.toLowerCase() })).toHaveLength(3);
  expect(await words({ action: 'requests.addNote', to: '2026-11-25' })).toHaveLength(1);
  expect(await words({ from: '2026-11-26' })).toEqual(['Added a note']);
  expect(await words({ outcome: 'refused' })).toEqual([]);
  expect(await words({ personId: 'nobody' })).toEqual([]);
  const first = await listEntries({ limit: 3 });
  expect(first).toMatchObject({ total: 4, entries: [{ seq: 4 }, { seq: 3 }, { seq: 2 }] });
  const rest = await listEntries({ limit: 3, offset: 3 });
  expect(rest).toMatchObject({ total: 4, entries: [{ seq: 1, person: 'Maren Oduya' }] });
  expect(await listEntries({ offset: 9 })).toMatchObject({ total: 4, entries: [] });
});

test('finds any entry and the last one of any day, in the whole log and in a narrowed one', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  for (let day = 0; day < 120; day += 1) {
    d.context.setNow(
      Temporal.Instant.from('2026-11-26T12:00:00Z')
        .add({ hours: 24 * day })
        .toString(),
    );
    await d.docket.requests.addNote({ reference, text: `Day ${day}` });
    if (day % 10 === 0) await d.docket.audit.signCheckpoint();
  }
  const everything = (await d.docket.audit.listEntries({ limit: 500 })).entries;
  const where = async (goTo: { seq: number } | { day: string }, filter = {}) =>
    (await d.docket.audit.findEntry({ filter, goTo })).index;
  for (const seq of [1, 2, 17, 100, everything.length])
    expect(everything[(await where({ seq })) ?? -1]).toMatchObject({ seq });
  expect(await where({ seq: 99_999 })).toBe(0);
  for (const day of ['2026-11-26', '2027-03-01', '2027-03-25']) {
    const index = (await where({ day })) ?? -1;
    expect(everything[index]?.at?.slice(0, 10)).toBe(day);
    expect((everything[index - 1]?.at ?? '9999').slice(0, 10) > day).toBe(true);
  }
  // A day without entries leads to what came before it, and one before the first entry to the oldest.
  expect(everything[(await where({ day: '2030-01-01' })) ?? -1]?.seq).toBe(everything.length);
  expect(everything[(await where({ day: '2001-01-01' })) ?? -1]?.seq).toBe(1);
  const narrowed = (await d.docket.audit.listEntries({ action: 'audit.signCheckpoint', limit: 500 })).entries;
  expect(narrowed).toHaveLength(12);
  const index = await where({ day: '2027-03-01' }, { action: 'audit.signCheckpoint' });
  expect(narrowed[index ?? -1]?.at?.slice(0, 10)).toBe('2027-02-24');
  expect(await where({ seq: 5 }, { outcome: 'refused' })).toBeUndefined();
});

test('puts every kind of entry into words, and its details without codes', () => {
  expect(wordsOf(english, 'requests.logRequest')).toBe('Logged a request');
  expect(wordsOf(english, 'packs.previewPack')).toBe('Preview pack');
  expect(detailWords(english, '{"lastSeenEntry":4,"seeds":false,"waited":"x","reason":""}')).toEqual([
    'Last seen entry: 4',
    'Seeds: no',
  ]);
  expect(detailWords(english, 'not json')).toEqual(['This entry cannot be read.']);
});

test('accepts an older register only with a reason, which stays in the chain, and follows it from there', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  register.doubt = { kind: 'older', sentence: 'It is an older copy.', rowsToo: false };
  expect((await d.docket.session.showStatus()).notices).toContainEqual({
    code: 'history',
    sentence: 'It is an older copy.',
    mark: expect.any(String),
  });
  await expect(d.docket.audit.signCheckpoint()).rejects.toMatchObject({ code: 'NOT_SIGNED' });
  await expect(d.docket.audit.acceptHistory({ reason: 'short' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const reason = 'Restored from the backup of Monday after the disk failed.';
  expect(await d.docket.audit.acceptHistory({ reason })).toEqual({ accepted: true });
  const { entries } = await d.docket.audit.listEntries({ action: 'audit.acceptHistory' });
  expect(entries[0]?.details).toContain(`Reason: ${reason}`);
  expect((await d.docket.audit.showLog()).doubt).toBeUndefined();
  expect(await d.docket.audit.signCheckpoint()).toMatchObject({
    seq: entries[0] === undefined ? 0 : entries[0].seq + 1,
  });
});

test('binds rows anew when an officer accepts rows that did not fit, and says so until then', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  registerOf(d).raw.exec(`DELETE FROM row_binding WHERE name = 'request'`);
  await d.docket.session.lockRegister();
  // The lock's own entry speaks of the sums as they are: only the walk over every row can tell.
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const verdict = async () => {
    for await (const step of await d.docket.audit.verifyLog({})) if (step.kind === 'verdict') return step;
    throw new Error('There is a verdict.');
  };
  expect((await verdict()).findings.find(({ what }) => what === 'rows')).toMatchObject({
    state: 'failed',
    sentence: 'Rows were changed outside Docket, or an old part was put back: requests have lost their sum.',
  });
  await d.docket.audit.acceptHistory({ reason: 'The disk was mended by hand and the case compared with paper.' });
  expect((await verdict()).passed).toBe(true);
  const { entries } = await d.docket.audit.listEntries({ action: 'audit.acceptHistory' });
  expect(entries[0]?.details).toContain('Tables: requests');
});

test('prints where the history stands on both kinds of report, signed by the officer who exports it', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const { printed, head } = await d.docket.audit.showLog();
  for (const format of ['xlsx', 'pdf'] as const) {
    let ticket = '';
    const steps = await d.docket.reports.exportReport({ from: '2026-01-01', to: '2026-12-31', format });
    for await (const step of steps) if (step.kind === 'ready') ticket = step.ticket;
    const parts: Uint8Array[] = [];
    for await (const part of d.context.tickets.take(ticket)?.open() ?? []) parts.push(part);
    const file = join(d.folder, `report.${format}`);
    await writeFile(file, Buffer.concat(parts));
    if (format === 'xlsx') {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(file);
      const shown = JSON.stringify(workbook.getWorksheet('Summary')?.getSheetValues());
      expect(shown).toContain(printed);
    } else {
      const lines = await readPdfLines(await readFile(file));
      expect(lines.join('\n')).toMatch(/Audit log: \d+ · (?:[0-9A-F]{4} ){3}[0-9A-F]{4}, as of/u);
    }
  }
  expect((await d.docket.audit.showLog()).checkpoints.map(({ seq }) => seq)).toContain(head.seq);
});
