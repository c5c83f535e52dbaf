import { expect, test } from 'vitest';
import { makePdf } from '../../../main/core/files/paper/pdf-maker.ts';
import { readLetterSafely } from '../../../main/core/rules/letters/read-letter-safely.ts';
import { readPdf } from '../../../main/core/rules/letters/read-pdf.ts';
import { said } from '../../../main/words/said.ts';
import { endlessPdf, handMadePdf, pagesPdf, streamObject } from '../../files/pictures/hand-made-pdf.ts';

const worker = new URL('../../../main/core/rules/letters/read-letter.worker.ts', import.meta.url);
const pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';

/** Lines of a paragraph, one under the other, each of its first word's place and its words. */
const lines = (x: number, y: number, words: readonly string[]) =>
  words.map((line, at) => `BT /F 10 Tf ${x} ${y - at * 12} Td (${line}) Tj ET`).join('\n');

/** An A4 page of these operators, with comments and fields: objects from number 6 on. */
function pageWith(content: string, more: readonly (string | Uint8Array)[] = [], { page = '', catalog = '' } = {}) {
  return handMadePdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    pages,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> ${page} >>`,
    streamObject(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

/** A page in a font that says of its codes, from 0x41 on, which letters they are. */
function pageInFont(letters: readonly string[], content: string) {
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const rows = letters.map((text, at) => `<${(0x41 + at).toString(16)}> <${hex(text)}>`).join('\n');
  return handMadePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    pages,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    streamObject(content),
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 65 /LastChar ${64 + letters.length} /Widths [${letters.map(() => 600).join(' ')}] /ToUnicode 6 0 R >>`,
    streamObject(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${letters.length} beginbfchar\n${rows}\nendbfchar endcmap end end`,
    ),
  ]);
}

const textOf = async (bytes: Uint8Array) => (await readPdf(bytes)).text;

test('two columns are read one after the other, line by line', async () => {
  const [left, right] = [
    ['Dear Sir or Madam,', 'please tell me'],
    ['what you hold', 'about me.'],
  ];
  expect(await textOf(pageWith(`${lines(50, 700, left)}\n${lines(320, 700, right)}`))).toBe(
    [...left, ...right].join('\n'),
  );
});

test.each([
  ['upside down', '-1 0 0 -1 595 842', ''],
  ['from bottom to top', '0 1 -1 0 595 0', ''],
  ['from top to bottom', '0 -1 1 0 0 842', ''],
  ['a little askew, as from a scanner', '0.99939 0.0349 -0.0349 0.99939 0 0', ''],
  ['askew the other way', '0.99452 -0.10453 0.10453 0.99452 0 0', ''],
  ['on a page that is shown sideways', '1 0 0 1 0 0', '/Rotate 90'],
  ['upright on a page that is shown upside down', '-1 0 0 -1 595 842', '/Rotate 180'],
])('lines that stand %s are read as lines', async (_how, matrix, page) => {
  const words = ['Will you tell Llewellyn Quillfeather', 'all that you still hold', 'about the billing?'];
  expect(await textOf(pageWith(`${matrix} cm\n${lines(100, 400, words)}`, [], { page }))).toBe(words.join('\n'));
});

test('a note up the margin is read after the letter, as one line', async () => {
  const margin = 'q 0 1 -1 0 40 100 cm BT /F 8 Tf 0 0 Td (Customer number 4711-22) Tj ET Q';
  const words = ['Dear Sir or Madam,', 'please delete my data.'];
  expect(await textOf(pageWith(`${margin}\n${lines(100, 400, words)}`))).toBe(
    [...words, 'Customer number 4711-22'].join('\n'),
  );
});

test('a word that is broken at the end of a line keeps its hyphen and its line, and no invisible hyphens', async () => {
  const broken = ['I ask for the perso-', 'nal data you hold'];
  expect(await textOf(pageWith(lines(50, 700, broken)))).toBe(broken.join('\n'));
  const letters = ['o', '\u{AD}', 'f', 'ffi', 'c', 'e'];
  expect(await textOf(pageInFont(letters, 'BT /F 10 Tf 50 700 Td (ABCBDBEBF) Tj ET'))).toBe('offfice');
});

test('Arabic and Hebrew are read from the right, their brackets and ligatures as they are written', async () => {
  // As they stand on the page from the left: the last sign first.
  const arabic = ['م', 'لا', 'س', ' ', 'ء', 'ع'];
  expect(await textOf(pageInFont(arabic, 'BT /F 10 Tf 50 700 Td (ABCDEBF) Tj ET'))).toBe('علاء سلام');
  for (const [right, left] of ['()', ')(']) {
    const hebrew = ['א', 'ב', right!, left!, ' ', 'ש'];
    expect(await textOf(pageInFont(hebrew, 'BT /F 10 Tf 50 700 Td (CBADEFBA) Tj ET'))).toBe('אבש (אב)');
  }
});

test('what fields of a form hold and what is written across a page is read with it; what is hidden or opens at a click is not', async () => {
  const field = (value: string, more = '') =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${value.length}) /V (${value}) /Rect [50 50 200 70] ${more} >>`;
  const comment = (kind: string, words: string) =>
    `<< /Type /Annot /Subtype /${kind} /F 4 /Rect [50 90 200 110] /Contents (${words}) >>`;
  const objects = [
    field('Ottilie Vance-Marsh', '/F 4'),
    field('not to be seen', '/F 6'),
    field('a password', '/F 4 /Ff 8192'),
    comment('FreeText', 'By fax, urgent'),
    comment('Text', 'a note of the clerk'),
  ];
  const refs = objects.map((_object, at) => `${6 + at} 0 R`).join(' ');
  const bytes = pageWith(lines(50, 700, ['Name of the applicant']), objects, {
    page: `/Annots [${refs}]`,
    catalog: `/AcroForm << /Fields [6 0 R 7 0 R 8 0 R] >>`,
  });
  expect(await textOf(bytes)).toBe('Name of the applicant\nOttilie Vance-Marsh\nBy fax, urgent');
});

test('a font that does not say which letters it shows is read as far as it goes, and says so', async () => {
  const bytes = handMadePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    pages,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R /H 7 0 R >> >> >>',
    streamObject('BT /H 10 Tf 50 700 Td (Please erase) Tj ET BT /F 10 Tf 50 680 Td <0001003a0002> Tj ET'),
    '<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
  const read = await readPdf(bytes);
  expect(read.text).toMatch(/^Please erase\n/u);
  expect(read.notes).toEqual([said('letters.notes.unsureWords')]);
});

test('a PDF that may be read by anybody, and changed under a password only, is read', async () => {
  const bytes = await makePdf({ content: 'Please correct my name.', ownerPassword: 'kept to themselves' });
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Encrypt');
  expect(await readPdf(bytes)).toEqual({ text: 'Please correct my name.', notes: [] });
});

test('of 10,000 pages the first are read, in time, and it says so', async () => {
  const bytes = pagesPdf(Array.from({ length: 10_000 }, (_none, at) => `BT /F 10 Tf 9 50 Td (Page ${at + 1}.) Tj ET`));
  const letter = await readLetterSafely(bytes, 'book.pdf', { timeZone: 'Europe/London', worker, timeLimit: 60_000 });
  expect(letter.text.split('\n\n')).toHaveLength(200);
  expect(letter.text).toMatch(/^Page 1\.\n\nPage 2\./u);
  expect(letter.notes).toEqual([said('letters.notes.shortened')]);
}, 90_000);

test('a page that is damaged leaves the others, and is counted', async () => {
  const whole = pagesPdf(['BT /F 10 Tf 9 50 Td (One.) Tj ET', '', 'BT /F 10 Tf 9 50 Td (Three.) Tj ET']);
  const damaged = Buffer.from(Buffer.from(whole).toString('latin1').replace('6 0 obj\n<<', '6 0 obj\n<8'), 'latin1');
  expect(await readPdf(damaged)).toEqual({
    text: 'One.\n\nThree.',
    notes: [said('letters.notes.pagesUnread', { pages: 1 })],
  });
});

test('a million pages in a loop are refused as damaged', async () => {
  const loop = handMadePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>',
  ]);
  await expect(readPdf(loop)).rejects.toMatchObject({ code: 'broken' });
});

test('a page that never ends is kept without words', async () => {
  const letter = await readLetterSafely(endlessPdf(), 'endless.pdf', { timeZone: 'Europe/London', worker });
  expect([letter.text, letter.notes]).toEqual(['', [said('letters.notes.notTakenApart')]]);
}, 90_000);
