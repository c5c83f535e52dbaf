import { describe, expect, test } from 'vitest';
import { setPaper } from '../../../main/core/files/paper/paper.ts';
import { breakable, printable, unprinted } from '../../../main/core/files/paper/printable.ts';
import { openPdf } from '../../../main/core/files/pdfium/open-pdf.ts';
import { charactersOf } from '../../../main/core/files/pdfium/page-characters.ts';
import { loadPdfium } from '../../../main/core/files/pdfium/pdfium.ts';
import { inReadingOrder } from '../../../main/core/files/pdfium/right-to-left.ts';

const facts = {
  organisation: { name: 'Harrowmere Council' },
  case: { reference: 'SAR-2026-0001', language: 'en' },
  generator: '1.0.0',
  now: '2026-11-25T09:12:00Z',
} as const;

const names = [
  ['Arabic', 'جميع الشخصي'],
  ['Arabic with lam-alef', 'سلام علاء'],
  ['Hebrew', 'נועם כהן-לוי'],
  ['Persian', 'پریسا چگینی'],
  ['Urdu', 'ٹیپو گھٹا'],
  ['simplified Chinese', '王晓明'],
  ['traditional Chinese', '陳體驗'],
  ['Japanese', '髙﨑 さくら'],
  ['a rare Japanese family name', '𠮷田 ツネ'],
  ['Korean', '김민수'],
  ['Hindi', 'क्षितिज शर्मा'],
  ['Thai', 'สมชาย น้ำผึ้ง'],
  ['Georgian', 'ნინო ბერიძე'],
  ['Armenian', 'Հայկ Սարգսյան'],
  ['marks that no letter has of its own', 'J̌osé x̱a Ǹǧǩ'],
  ['phonetic and African letters', 'Ɓoŋa Əliyev Ƙwai'],
  ['Greek of old', 'Ὀδυσσεύς'],
  ['emoji', 'Zoë 😀👨‍👩‍👧'],
] as const;

/** The pages of a PDF as PDFium reads them, in the order in which they are read. */
async function readPages(bytes: Uint8Array): Promise<string> {
  const pdfium = await loadPdfium();
  const opened = openPdf(pdfium, bytes);
  if ('refused' in opened) throw new Error(opened.refused);
  return Array.from({ length: opened.count }, (_, number) => {
    const page = pdfium.FPDF_LoadPage(opened.document, number);
    const characters = charactersOf(pdfium, page);
    // No shape stands for a sign that its font does not have.
    expect(characters.filter(({ unsure }) => unsure)).toEqual([]);
    return inReadingOrder(characters)
      .map(({ code }) => String.fromCodePoint(code))
      .join('');
  }).join('\n');
}

test.each(names)('a name in %s is printed, and copied from the paper it is the same name', async (_, name) => {
  expect(unprinted(name)).toEqual([]);
  const { bytes } = await setPaper({ title: name, blocks: [{ kind: 'lines', lines: [name] }] }, facts);
  const lines = (await readPages(bytes)).split(/\r?\n/u).map((line) => line.trim());
  expect(lines.slice(0, 2)).toEqual([name, name]);
});

test('a name from the right beside words from the left keeps its place', async () => {
  const line = 'Ms. نور حداد, Cork';
  const { bytes } = await setPaper({ title: 'Letter', blocks: [{ kind: 'lines', lines: [line] }] }, facts);
  expect(await readPages(bytes)).toContain('نور حداد');
});

test('a word that no font has is named, and nothing else', () => {
  expect(unprinted('Ms. ᚠᚢᚦ, 王小明, ᚠᚢᚦ,')).toEqual(['ᚠᚢᚦ,']);
  expect(printable('a ᚠ b')).toBe('a ? b');
});

describe('A long text without blanks', () => {
  test.each([
    ['Chinese', '我要求取得我的個人資料副本，'],
    ['Thai', 'ข้าพเจ้าขอสำเนาข้อมูลส่วนบุคคล'],
    ['Japanese', '個人情報の開示を請求します。'],
  ])('in %s ends its lines inside the page', async (_, words) => {
    const { bytes } = await setPaper(
      { title: 'Letter', blocks: [{ kind: 'paragraph', text: words.repeat(40) }] },
      facts,
    );
    const pdfium = await loadPdfium();
    const opened = openPdf(pdfium, bytes);
    if ('refused' in opened) throw new Error(opened.refused);
    const characters = charactersOf(pdfium, pdfium.FPDF_LoadPage(opened.document, 0));
    expect(characters.length).toBeGreaterThan(400);
    expect(Math.max(...characters.map(({ x }) => x))).toBeLessThan(595 - 64);
  });

  test('is never broken between a letter and its mark, or inside an emoji', () => {
    const family = '👨‍👩‍👧';
    expect(breakable(family.repeat(3), 1).split('\u200B')).toEqual([family, family, family]);
    expect(breakable('x̱'.repeat(3), 1).split('\u200B')).toEqual(['x̱', 'x̱', 'x̱']);
  });
});

test('fifty thousand characters of any writing are looked through for what cannot be printed', () => {
  for (const words of ['أنا أطلب نسخة ', '我要求取得', 'क्षितिज शर्मा ', '👨‍👩‍👧', 'a\u0301\u0302'])
    expect(unprinted(words.repeat(Math.ceil(50_000 / words.length)))).toEqual([]);
});
