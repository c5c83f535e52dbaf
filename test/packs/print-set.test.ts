import { readdir } from 'node:fs/promises';
import { safe } from '@orpc/client';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { wordingOf } from '../../main/core/files/paper/wording/find-wording.ts';
import { encodePng } from '../../main/core/files/pictures/png.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { endlessPdf, pagesPdf } from '../files/pictures/hand-made-pdf.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { docxOf, zipOf } from '../support/other-letters.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { fetchTicket, upload } from '../support/upload.ts';

const address = '7 Weir Lane\nHarrowmere\nHM4 2RT';

type More = { readonly paragraph?: string; readonly language?: Language };

async function makeSet(d: TestDocket, reference: string, more: More = {}) {
  const steps: string[] = [];
  for await (const step of await d.docket.packs.printSet({ reference, holds: true, ...more })) {
    if (step.kind === 'progress') steps.push(step.progress.step);
    else return { ...step, steps };
  }
  throw new Error('No set was made.');
}

async function openCase(d: TestDocket, more: Parameters<typeof newRequest>[0] = {}) {
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ address, ...more }));
  const attach = async (
    name: string,
    content: string | Uint8Array,
    mediaType = 'text/plain',
    decision: 'disclose' | 'withhold' = 'disclose',
  ) => {
    const { document } = await d.docket.documents.attachDocument({
      reference,
      upload: await upload(d, name, content, mediaType),
    });
    await d.docket.documents.decideDocument({
      reference,
      documentIds: [document.id],
      decision,
      exemption: decision === 'withhold' ? 'privilege' : null,
      exemptionNote: null,
    });
    return document;
  };
  return { reference, attach };
}

/** The pieces of text of one page, with where each begins, in millimetres from the top left corner. */
async function placedText(bytes: Uint8Array, number: number) {
  const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(number);
  const [, , , top = 0] = page.view;
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            x: (item.transform[4] * 25.4) / 72,
            y: ((top - item.transform[5]) * 25.4) / 72,
            width: (item.width * 25.4) / 72,
          },
        ]
      : [],
  );
}

test('is one PDF with the papers, every disclosed document and page numbers across everything, and says what is given apart', async () => {
  await using d = await openDocket();
  const { reference, attach } = await openCase(d);
  await attach('minutes.pdf', pagesPdf(['0 0 9 9 re f', '', '1 0 0 rg 0 0 99 99 re f']), 'application/pdf');
  await attach(
    'badge.png',
    encodePng({ width: 30, height: 20, bytes: new Uint8Array(2_400).fill(99) }, 'fine'),
    'image/png',
  );
  await attach('visit notes.txt', 'What was seen on the visit.\n\n\tIndented.');
  await attach('wages.xlsx', 'PK', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  await attach('locked.pdf', '%PDF-1.7 broken', 'application/pdf');
  await attach('advice.txt', 'What the lawyer said in confidence.', 'text/plain', 'withhold');
  const { ticket, fileName, pages, apart, steps } = await makeSet(d, reference, {
    paragraph: 'We are sorry for the wait.',
  });
  expect(fileName).toBe(`${reference}.pdf`);
  expect(new Set(steps).size).toBe(2);
  expect(apart.map(({ number, why }) => [number, why])).toEqual([
    ['004', expect.stringContaining('Print it with its own program')],
    ['005', expect.stringContaining('damaged')],
  ]);
  const bytes = await fetchTicket(d, ticket);
  const lines = await readPdfLines(bytes);
  const text = lines.join(' ');
  const numbers = [...text.matchAll(/Page (\d+) of (\d+)/gu)].map(([, page, of]) => [Number(page), Number(of)]);
  expect(numbers).toEqual(Array.from({ length: pages }, (_none, index) => [index + 1, pages]));
  const papers = pages - 5;
  expect(text).toContain('We are sorry for the wait.');
  expect(text).toContain('With this letter come:');
  expect(text).toContain('3 documents, on the pages after the index.');
  expect(text).toContain('2 files that cannot be printed with them, enclosed apart.');
  expect(lines).toContain(`001 minutes ${papers + 1} to ${papers + 3}`);
  expect(lines).toContain(`002 badge ${papers + 4}`);
  expect(lines).toContain('004 wages document-004.xlsx');
  expect(text).toContain('Legal professional privilege');
  // Nothing that is true of a sealed file alone, and nothing that was withheld.
  for (const untrue of ['ZIP', 'passphrase', 'your-request', '.pdf”', 'advice', 'lawyer'])
    expect(text).not.toContain(untrue);
  expect(lines.filter((line) => line.startsWith('Document 00')).map((line) => line.slice(0, 12))).toEqual([
    'Document 001',
    'Document 001',
    'Document 001',
    'Document 002',
    'Document 003',
  ]);
});

test.for(languages)(
  'counts no documents where all are enclosed apart, and does not say there are none, in %s',
  async (language) => {
    await using d = await openDocket();
    const { reference, attach } = await openCase(d);
    await attach('wages.xlsx', 'PK', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    await attach('rota.xlsx', 'PK: rota', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const { ticket } = await makeSet(d, reference, { language });
    const text = (await readPdfLines(await fetchTicket(d, ticket))).join(' ');
    const { printed, letter, index } = wordingOf(language);
    expect(text).toContain((printed.onlyApart.few ?? printed.onlyApart.other).replace('{n}', '2'));
    for (const untrue of [letter.noDocuments, index.noneDisclosed, index.disclosedHeading])
      expect(text).not.toContain(untrue);
    expect(text).not.toMatch(/(?<![\d.,/-])0 (?:de )?(?:docu|Doku)/u);
  },
);

test('has the address where the window of an envelope shows it, the representative’s where it goes to them', async () => {
  await using d = await openDocket();
  const { reference, attach } = await openCase(d);
  await attach('note.txt', 'A note.');
  const { ticket } = await makeSet(d, reference);
  const words = await placedText(await fetchTicket(d, ticket), 1);
  const inWindow = words.filter(({ x, y }) => x >= 20 && x < 105 && y >= 45 && y <= 90);
  expect(inWindow.map(({ text }) => text).join('\n')).toContain(`${address.split('\n')[0]}\nHarrowmere\nHM4 2RT`);
  const lines = inWindow.filter(({ text }) => address.includes(text));
  expect(lines).toHaveLength(3);
  for (const { x, y, width } of lines) {
    expect(x).toBeCloseTo(25, 0);
    expect(x + width).toBeLessThan(105);
    expect(y).toBeGreaterThan(62.7);
  }
  // The letter itself begins under the field.
  expect(words.filter(({ y }) => y > 90 && y < 98)).toEqual([]);
});

test('is not made without an address, with one that the window cuts off, or while a check stops the pack', async () => {
  await using d = await openDocket();
  const refused = async (reference: string) => {
    const { error } = await safe(makeSet(d, reference));
    return (
      error as unknown as { readonly data: { readonly checks: readonly { readonly code: string }[] } }
    ).data.checks.map(({ code }) => code);
  };
  const bare = await openCase(d, { address: '' });
  await bare.attach('note.txt', 'A note.');
  expect(await refused(bare.reference)).toEqual(['envelope']);
  const long = await openCase(d, { address: Array.from({ length: 7 }, (_none, line) => `Line ${line}`).join('\n') });
  await long.attach('other.txt', 'Another note.');
  expect(await refused(long.reference)).toEqual(['envelope']);
  const undecided = await openCase(d);
  await d.docket.documents.attachDocument({
    reference: undecided.reference,
    upload: await upload(d, 'open.txt', 'Open.'),
  });
  expect(await refused(undecided.reference)).toContain('documents-decided');
});

test('prints a text of 50,000 characters whole, and gives one apart that has signs no font of Docket has', async () => {
  await using d = await openDocket();
  const { reference, attach } = await openCase(d);
  await attach('long.txt', Array.from({ length: 1_000 }, (_none, line) => `Line ${line} ${'x'.repeat(40)}`).join('\n'));
  await attach('runes.txt', 'ᚠᚢᚦ');
  const { pages, apart } = await makeSet(d, reference);
  expect(pages).toBeGreaterThan(15);
  expect(apart).toEqual([
    expect.objectContaining({ number: '002', why: expect.stringContaining('characters') as string }),
  ]);
});

test('stops when nobody listens, writes no file, and is one entry in the history', async () => {
  await using d = await openDocket();
  const { reference, attach } = await openCase(d);
  await attach('minutes.pdf', pagesPdf(Array.from({ length: 30 }, () => '0 0 9 9 re f')), 'application/pdf');
  const before = await readdir(d.path, { recursive: true });
  const stop = new AbortController();
  const stream = await d.docket.packs.printSet({ reference, holds: true }, { signal: stop.signal });
  const listening = (async () => {
    for await (const _step of stream) stop.abort();
  })();
  await expect(listening).rejects.toThrow();
  await makeSet(d, reference);
  expect(await readdir(d.path, { recursive: true })).toEqual(before);
});

test('prints a Word document as its text, names what that leaves out, and gives one apart that has no words', async () => {
  await using d = await openDocket();
  const { reference, attach } = await openCase(d);
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const body = '<w:p><w:r><w:t>Seen on the visit.</w:t></w:r><w:r><w:commentReference/></w:r></w:p>';
  await attach('notes.docx', zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` }), word);
  await attach('plain.docx', docxOf(['Nothing else in it.']), word);
  await attach('picture.docx', docxOf([]), word);
  const { ticket, pages, apart, asText } = await makeSet(d, reference);
  expect(asText).toEqual([
    { number: '001', title: 'notes', leftOut: ['comments'] },
    { number: '002', title: 'plain', leftOut: [] },
  ]);
  expect(apart).toEqual([
    expect.objectContaining({ number: '003', why: expect.stringContaining('no words') as string }),
  ]);
  const lines = await readPdfLines(await fetchTicket(d, ticket));
  expect(lines).toContain(`001 notes ${pages - 1}`);
  expect(lines).toContain(`002 plain ${pages}`);
  expect(lines.join(' ')).toContain('2 documents, on the pages after the index.');
});

test('goes to whoever represents the person, and gives apart a document that is made never to end', async () => {
  await using d = await openDocket();
  const { reference, attach } = await openCase(d, {
    representative: { name: 'Quill & Fennimore Solicitors', authority: '' },
    authoritySeenOn: '2026-11-20',
  });
  await attach('trap.pdf', endlessPdf(), 'application/pdf');
  await attach('note.txt', 'A note.');
  const { ticket, apart } = await makeSet(d, reference);
  expect(apart).toEqual([
    expect.objectContaining({ number: '001', why: expect.stringContaining('too long') as string }),
  ]);
  const words = await placedText(await fetchTicket(d, ticket), 1);
  const window = words.filter(({ x, y }) => x >= 20 && x < 105 && y >= 62 && y <= 90).map(({ text }) => text);
  expect(window[0]).toBe('Quill & Fennimore Solicitors');
});
