import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { setPaper } from '../../../main/core/files/paper/paper.ts';
import { setPrintedSet } from '../../../main/core/files/paper/printed-set.ts';
import { encodePng } from '../../../main/core/files/pictures/png.ts';
import { newRequest } from '../../support/new-request.ts';
import { openDocket } from '../../support/open-docket.ts';
import { ownPapers } from '../../support/own-papers.ts';

const facts = {
  organisation: { name: 'Brown & Sons <Harrowmere>' },
  case: { reference: 'SAR-2026-0001', language: 'en' },
  generator: '1.0.0',
  now: '2026-11-25T09:12:00Z',
} as const;

const rows = Array.from({ length: 60 }, (_, number) => [`Document ${number}`, number % 2 === 0 ? '' : 'withheld']);

const paper = {
  title: 'Index',
  blocks: [
    { kind: 'lines', lines: ['Ms. نور حداد, Cork', 'क्षितिज शर्मा'] },
    { kind: 'heading', text: 'What is inside' },
    { kind: 'list', items: ['A letter', 'A sheet', 'An index'] },
    { kind: 'heading', text: 'Documents' },
    { kind: 'table', head: ['Document', 'Decision'], rows, widths: ['*', 100] },
  ],
} as const;

type Element = { readonly role?: string; readonly type?: string; readonly id?: string; readonly children?: Element[] };

const flat = (element: Element): readonly Element[] => [element, ...(element.children ?? []).flatMap(flat)];

/** What the structure of a file holds, page by page; every text is in it once or an artifact, which is checked here. */
async function structureOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const elements: Element[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Element | null;
    const found = tree === null ? [] : flat(tree);
    const named = found.filter(({ type }) => type === 'content').map(({ id }) => id);
    expect(new Set(named).size).toBe(named.length);
    const open: ({ readonly id?: string; readonly tag?: string } | undefined)[] = [];
    const marked: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        if (item.str.trim() === '') continue;
        const within = open.some((one) => one?.tag === 'Artifact' || (one?.id !== undefined && named.includes(one.id)));
        expect([item.str, within]).toEqual([item.str, true]);
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        open.push(item);
        if ('id' in item && item.id !== undefined && item.id !== null) marked.push(item.id);
      }
    }
    expect(new Set(marked).size).toBe(marked.length);
    expect(new Set(marked)).toEqual(new Set(named));
    elements.push([...found]);
  }
  return { pages: elements };
}

const rolesOf = (elements: readonly Element[]) => elements.flatMap(({ role }) => (role === undefined ? [] : [role]));

/** What a file says of itself. */
async function propertiesOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const { Language: language, Title: title } = info as { readonly Language?: string; readonly Title?: string };
  const written = Buffer.from(bytes).toString('latin1');
  return {
    language,
    title,
    marked: written.includes('/Marked true'),
    showsTitle: written.includes('/DisplayDocTitle true'),
    xml: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
  };
}

test('a paper says its title, its language and that it is made for screen readers', async () => {
  const read = await propertiesOf((await setPaper(paper, facts)).bytes);
  expect(read).toMatchObject({ language: 'en-GB', title: 'Index', marked: true, showsTitle: true });
  expect(read.xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(read.xml).toContain('Brown &amp; Sons &lt;Harrowmere&gt;');
});

test('its headings, its one list and its table are in the order in which they are read', async () => {
  const { pages } = await structureOf((await setPaper(paper, facts)).bytes);
  const [first = [], ...later] = pages;
  const roles = rolesOf(first);
  const blocks = roles.filter((role) => ['H1', 'H2', 'L', 'Table'].includes(role));
  expect(blocks).toEqual(['H1', 'H2', 'L', 'H2', 'Table']);
  const count = (role: string) => roles.filter((one) => one === role).length;
  expect([count('LI'), count('TH')]).toEqual([3, 2]);
  // The head of the table is drawn on each page and is read once.
  expect(later.length).toBeGreaterThan(0);
  const lines = first.filter(({ role }) => role === 'TR').map(({ children }) => children?.length);
  expect(new Set(lines)).toEqual(new Set([2]));
});

test('the same paper is the same bytes, with names of every writing in it', async () => {
  const made = [await setPaper(paper, facts), await setPaper(paper, facts)];
  expect(Buffer.from(made[0]!.bytes).equals(Buffer.from(made[1]!.bytes))).toBe(true);
});

test('a printed set is tagged, and names the document that a picture is of', async () => {
  const png = encodePng({ width: 1, height: 1, bytes: new Uint8Array(4) }, 'print');
  const page = { png, points: { width: 595, height: 842 }, document: '001' };
  const set = await setPrintedSet(() => [paper], { sender: ['Harrowmere'], addressee: ['Noor'] }, [page, page], facts);
  const { pages } = await structureOf(set.bytes);
  expect(pages.slice(-2).map(rolesOf)).toEqual([
    ['Root', 'Figure'],
    ['Root', 'Figure'],
  ]);
});

test('every paper of a register is tagged whole', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ requester: 'Noor حداد' }));
  for (const [name, bytes] of Object.entries(await ownPapers(d, reference))) {
    const { pages } = await structureOf(bytes);
    expect(pages.flatMap(rolesOf), name).toContain('H1');
    expect(await propertiesOf(bytes), name).toMatchObject({ language: 'en-GB', marked: true, showsTitle: true });
  }
});
