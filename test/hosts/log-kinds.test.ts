import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { docxOf, pdfOf, pdfSaying, pngOf } from '../support/other-letters.ts';
import { runCommand } from '../support/run-command.ts';

const asked = (name: string) => [
  'Dear Sir or Madam,',
  'Please send me a copy of all the personal data you hold about me under Article 15 GDPR.',
  'Yours faithfully,',
  name,
];

/** One letter of each kind that is not a mail, beside the register. */
async function lettersIn(d: TestDocket) {
  const write = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(d.folder, name), bytes);
    return join(d.folder, name);
  };
  return {
    pdf: await write('letter.pdf', pdfSaying(asked('Ottilie Vance-Marsh'))),
    docx: await write('letter.docx', docxOf(asked('Casimir Dunmore'))),
    scan: await write('scan.pdf', pdfOf('0 0 595 842 re f')),
    photograph: await write('photograph.png', pngOf(800, 600)),
  };
}

const docketAt =
  (d: TestDocket) =>
  async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runCommand(d, [...args, '--register', d.path]);
    const lines = stdout.split('\n').filter((line) => line !== '');
    return {
      code,
      lines: lines.map((line): unknown => JSON.parse(line)),
      error: stderr === '' ? null : JSON.parse(stderr),
    };
  };

test('a PDF, a Word letter, a scan and a photograph in one call answer with a compact line each, and one that was not logged makes it 1', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const { pdf, docx, scan, photograph } = await lettersIn(d);
  const docket = docketAt(d);
  const { code, lines, error } = await docket('log', pdf, scan, docx, photograph, '--received', '2026-11-20');
  expect(lines).toEqual([
    {
      file: pdf,
      reference: 'SAR-2026-0001',
      rights: ['access'],
      language: 'en',
      chaser: false,
      requester: { name: 'Ottilie Vance-Marsh', email: '' },
      receivedOn: '2026-11-20',
      due: '2026-12-21',
      noticeBy: '2026-12-21',
    },
    { file: scan, error: { code: 'NO_RIGHT_FOUND', message: expect.stringContaining('--rights') } },
    expect.objectContaining({
      file: docx,
      reference: 'SAR-2026-0002',
      requester: { name: 'Casimir Dunmore', email: '' },
    }),
    { file: photograph, error: { code: 'NO_RIGHT_FOUND', message: expect.stringContaining('--rights') } },
  ]);
  expect([code, error]).toEqual([
    1,
    { error: { code: 'LETTERS_NOT_LOGGED', message: expect.stringContaining('2 of 4') } },
  ]);
  const shown = async (reference: string) => (await docket('show', reference)).lines[0];
  expect(await shown('SAR-2026-0001')).toMatchObject({
    channel: 'post',
    documents: [{ source: 'letter', fileName: 'letter.pdf' }],
  });
  expect(await shown('SAR-2026-0002')).toMatchObject({ documents: [{ source: 'letter', fileName: 'letter.docx' }] });
});

test('what a scan and a photograph do not say is named one by one, with the option that says it', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const { scan, photograph, docx } = await lettersIn(d);
  const docket = docketAt(d);
  const refused = async (...args: readonly string[]) => {
    const { code, lines, error } = await docket('log', ...args);
    expect(lines).toEqual([]);
    return [code, error.error.code, error.error.message.match(/--[a-z-]+/u)?.[0]];
  };
  expect(await refused(scan)).toEqual([1, 'NO_RIGHT_FOUND', '--rights']);
  expect(await refused(scan, '--rights', 'access')).toEqual([1, 'NO_DATE_FOUND', '--received']);
  const known = ['--rights', 'access', '--received', '2026-11-20'];
  expect(await refused(scan, ...known)).toEqual([1, 'NO_NAME_FOUND', '--requester']);
  for (const [file, name] of [
    [scan, 'Ottilie Vance-Marsh'],
    [photograph, 'Casimir Dunmore'],
  ] as const) {
    const { code, lines } = await docket('log', file, ...known, '--requester', name);
    expect([code, lines]).toMatchObject([0, [{ rights: ['access'], requester: { name } }]]);
  }
  // A name of one of them is not the name of several.
  expect(await refused(docx, scan, '--requester', 'Ada Lovell')).toEqual([2, 'USAGE', '--requester']);
});

test('the day on which a mandate was seen is kept with a case for another person, and given by show and record', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const { pdf, scan } = await lettersIn(d);
  const docket = docketAt(d);
  const forHer = [pdf, '--received', '2026-11-20', '--for-another', 'Leonie Vance-Marsh'];
  const refused = async (...args: readonly string[]) => {
    const { code, lines, error } = await docket('log', ...args);
    expect(lines).toEqual([]);
    return [code, error.error.code];
  };
  for (const none of ['24/11/2026', 'yesterday', ''])
    expect(await refused(...forHer, '--authority-seen', none), none).toEqual([2, 'BAD_REQUEST']);
  expect(await refused(...forHer, '--authority-seen', '2026-11-26')).toEqual([1, 'SEEN_AHEAD']);
  expect(await refused(pdf, '--authority-seen', '2026-11-24')).toEqual([2, 'USAGE']);
  // Where nobody is known to write for them there is no authority that could have been seen.
  const nobody = [scan, '--received', '2026-11-20', '--rights', 'access', '--for-another', 'Leonie Vance-Marsh'];
  expect(await refused(...nobody, '--authority-seen', '2026-11-24')).toEqual([1, 'NO_NAME_FOUND']);

  const { lines } = await docket('log', ...forHer, '--authority-seen', '2026-11-24');
  expect(lines).toMatchObject([{ reference: 'SAR-2026-0001', requester: { name: 'Leonie Vance-Marsh' } }]);
  const seen = { representative: { name: 'Ottilie Vance-Marsh' }, authoritySeenOn: '2026-11-24' };
  expect((await docket('show', 'SAR-2026-0001')).lines).toMatchObject([seen]);
  const recorded = await docket('record', 'SAR-2026-0001', 'clarification-requested', '--on', '2026-11-25');
  expect(recorded.lines).toMatchObject([seen]);
});

test('every option that takes a day refuses what is none, in words, and saves nothing', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const { pdf } = await lettersIn(d);
  const docket = docketAt(d);
  await docket('log', pdf, '--received', '2026-11-20');
  const out = join(d.folder, 'report.pdf');
  for (const none of ['soon', '', '2026-02-30', '20/11/2026'])
    for (const args of [
      ['log', pdf, '--received', none],
      ['record', 'SAR-2026-0001', 'clarification-requested', '--on', none],
      ['record', 'SAR-2026-0001', 'extended', '--on', '2026-11-25', '--reason', 'complexity', '--until', none],
      ['report', '--from', none, '--to', '2026-11-25', '--format', 'pdf', '--out', out],
      ['report', '--from', '2026-11-01', '--to', none, '--format', 'pdf', '--out', out],
    ]) {
      const { code, lines, error } = await docket(...args);
      expect([code, lines, error.error.message], args.join(' ')).toEqual([
        2,
        [],
        expect.stringMatching(/YYYY-MM-DD|date/u),
      ]);
    }
  expect((await docket('show', 'SAR-2026-0001')).lines).toMatchObject([{ events: [{ type: 'received' }] }]);
});
