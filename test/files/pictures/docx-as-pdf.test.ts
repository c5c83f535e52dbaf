import { expect, test } from 'vitest';
import { docxAsPdf } from '../../../main/core/files/pictures/docx-as-pdf.ts';
import { openPages } from '../../../main/core/files/pictures/open-pages.ts';
import { UnshowablePages } from '../../../main/core/files/pictures/unshowable-pages.ts';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { docxOf, zipOf } from '../../support/other-letters.ts';
import { readPdfLines } from '../../support/read-pdf-lines.ts';

const worker = new URL('../../../main/core/files/pictures/draw-pages.worker.ts', import.meta.url);
const withComment =
  '<w:document><w:body><w:p><w:r><w:t>The rent was paid.</w:t></w:r><w:ins><w:r><w:t> On time.</w:t></w:r></w:ins>' +
  '<w:r><w:commentReference/></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p></w:body></w:document>';

test.for(languages)('a Word document is printed under what it leaves out, in %s', async (language) => {
  const docx = zipOf({ 'word/document.xml': withComment });
  const { pdf, leftOut } = await docxAsPdf({ docx, number: '004', language });
  const t = await loadWords(language);
  expect(leftOut).toEqual(['comments', 'pictures']);
  const text = (await readPdfLines(pdf)).join(' ').replaceAll('\u{A0}', ' ');
  const plain = (words: string) => words.replaceAll(/[\u{A0}\u{202F}]/gu, ' ');
  expect(text.startsWith(plain(t('packs.printSet.asText.paper', { number: '004' })))).toBe(true);
  for (const part of leftOut) expect(text).toContain(t(`packs.printSet.asText.parts.${part}`));
  expect(text).toContain(plain(t('packs.printSet.asText.changes')));
  expect(text).toContain('The rent was paid. On time.');
});

test('a Word document that leaves nothing out says no more than that it is its text', async () => {
  const docx = docxOf(['Dear Ms Vance-Marsh,', 'the lift is mended.']);
  const { pdf, leftOut } = await docxAsPdf({ docx, number: '001', language: 'en' });
  expect(leftOut).toEqual([]);
  expect(await readPdfLines(pdf)).toEqual([
    'Document 001 is printed here as its text, without its layout.',
    'Dear Ms Vance-Marsh,',
    'the lift is mended.',
  ]);
});

test('its pages are drawn in the thread, and one that cannot be is refused in words', async () => {
  const open = async (docx: Uint8Array) => {
    const pages = await openPages({ docx, number: '001', language: 'en' }, { worker, timeLimit: 20_000 });
    try {
      return { count: pages.count, leftOut: pages.leftOut, width: (await pages.draw(1, { dpi: 72 })).width };
    } finally {
      await pages.close();
    }
  };
  const refusal = async (docx: Uint8Array) =>
    await open(docx).then(
      () => undefined,
      (error: unknown) => (error instanceof UnshowablePages ? error.code : 'another error'),
    );
  expect(await open(docxOf(Array.from({ length: 120 }, (_none, line) => `Line ${line}`)))).toEqual({
    count: 3,
    leftOut: [],
    width: 595,
  });
  expect(await refusal(docxOf([]))).toBe('noWords');
  expect(await refusal(docxOf(['ᚠᚢᚦ']))).toBe('characters');
  expect(await refusal(docxOf(['x'.repeat(500_001)]))).toBe('long');
  expect(await refusal(docxOf(['cut']).subarray(0, 60))).toBe('brokenDocx');
});

test('a Word document with a shape over its words is not printed: the officer reads what to do instead', async () => {
  const shape =
    '<w:drawing><wp:anchor><wps:wsp><wps:spPr><a:prstGeom prst="rect"/></wps:spPr></wps:wsp></wp:anchor></w:drawing>';
  const body = `<w:document><w:body><w:p><w:r><w:t>Her doctor wrote.</w:t></w:r><w:r>${shape}</w:r></w:p></w:body></w:document>`;
  const covered = docxAsPdf({ docx: zipOf({ 'word/document.xml': body }), number: '001', language: 'en' });
  await expect(covered).rejects.toMatchObject({ code: 'coveredDocx' });
});

test('what stands for covered words, and what is said of them, is printed', async () => {
  const words = '<w:t>Seen </w:t></w:r><w:r><w:rPr><w:highlight w:val="black"/></w:rPr><w:t>secret</w:t>';
  const docx = zipOf({
    'word/document.xml': `<w:document><w:body><w:p><w:r>${words}</w:r></w:p></w:body></w:document>`,
  });
  const { pdf } = await docxAsPdf({ docx, number: '001', language: 'en' });
  const text = (await readPdfLines(pdf)).join(' ');
  expect(text).toContain('not printed here: text under a black mark, here […].');
  expect(text).toMatch(/Seen \[…\]$/u);
  expect(text).not.toContain('secret');
});
