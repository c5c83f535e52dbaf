import { expect, test } from 'vitest';
import { DocxRefused } from '../../../main/core/files/docx/docx-parts.ts';
import { docxBody, docxText } from '../../../main/core/files/docx/docx-words.ts';
import { zipOf } from '../../support/other-letters.ts';

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;
const document = (...paragraphs: readonly string[]) =>
  `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`;

/** A Word document of these paragraphs, with other parts beside its body. */
function docx(paragraphs: readonly string[], parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({ 'word/document.xml': document(...paragraphs), ...parts });
}

test('is what somebody reads who accepts every tracked change; what is left out is named, not dropped in silence', async () => {
  const words = await docxText(
    docx([
      paragraph(
        run('The tenant '),
        `<w:del>${run('never ').replaceAll('w:t', 'w:delText')}</w:del>`,
        `<w:ins>${run('always ')}</w:ins>`,
        run('paid.'),
        '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
      paragraph(
        `<w:moveFrom>${run('Moved away. ')}</w:moveFrom>`,
        run('Stays. '),
        `<w:moveTo>${run('Moved here.')}</w:moveTo>`,
      ),
      paragraph(run('Seen'), run(' not for her eyes', '<w:vanish/>'), run(' and seen again.', '<w:vanish w:val="0"/>')),
    ]),
  );
  expect(words.body).toBe('The tenant always paid.\nStays. Moved here.\nSeen and seen again.');
  expect([words.leftOut, words.changed]).toEqual([['comments', 'deleted', 'hidden'], true]);
});

test('is not fooled by what was hidden before a tracked change of its format, nor by the mark of a paragraph', async () => {
  const words = await docxText(
    docx([
      paragraph(
        '<w:pPr><w:rPr><w:vanish/></w:rPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>',
        run('Visible.', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      ),
    ]),
  );
  expect([words.body, words.leftOut]).toEqual(['Visible.', []]);
});

test('words that are hidden by their style, or by the one it is based on, are hidden', async () => {
  const styles =
    '<w:styles><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:styleId="Note"><w:basedOn w:val="Secret"/></w:style>' +
    '<w:style w:styleId="Shown"><w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>' +
    '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>';
  const words = await docxText(
    docx(
      [
        paragraph(run('One'), run(' two', '<w:rStyle w:val="Note"/>'), run(' three', '<w:rStyle w:val="Shown"/>')),
        paragraph('<w:pPr><w:pStyle w:val="Secret"/></w:pPr>', run('four')),
        paragraph('<w:pPr><w:pStyle w:val="Loop"/></w:pPr>', run('five')),
      ],
      { 'word/styles.xml': styles },
    ),
  );
  expect([words.body, words.leftOut]).toEqual(['One three\n\nfive', ['hidden']]);
});

test('a row of a table is a line; lists, pictures, charts and embedded files are named', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const bytes = docx([
    `<w:tbl><w:tr>${cell('Name')}${cell('Ottilie')}</w:tr><w:tr>${cell('Room')}${cell('')}</w:tr></w:tbl>`,
    paragraph('<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>', run('An item')),
    paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>', '<w:r><w:drawing><c:chart/></w:drawing></w:r>'),
    paragraph('<w:r><w:object><o:OLEObject/></w:object></w:r>', run('The end.')),
  ]);
  const words = await docxText(bytes);
  expect(words.body).toBe('Name | Ottilie\nRoom | \nAn item\n\nThe end.');
  expect(words.leftOut).toEqual(['charts', 'numbers', 'objects', 'pictures']);
  expect((await docxBody(bytes)).body).toBe('Name\tOttilie\nRoom\t\nAn item\n\nThe end.');
});

test('boxes of forms are ticked or not, and a sign that only a symbol font knows is marked', async () => {
  const box = (properties: string) =>
    `<w:r><w:fldChar><w:ffData><w:checkBox>${properties}</w:checkBox></w:ffData></w:fldChar></w:r>`;
  const words = await docxText(
    docx([
      paragraph(box('<w:default w:val="0"/>'), run(' post '), box('<w:default w:val="0"/><w:checked/>'), run(' email')),
      paragraph(run('\u{2612} erase \u{2610} correct')),
      paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', run(' yes ')),
    ]),
  );
  expect(words.body).toBe('[ ] post [x] email\n[x] erase [ ] correct\n[x] yes');
  expect(words.leftOut).toEqual([]);
  const list =
    '<w:ddList><w:result w:val="1"/><w:listEntry w:val="by post"/><w:listEntry w:val="by email"/></w:ddList>';
  const chosen = await docxText(
    docx([paragraph(run('Answer '), `<w:r><w:fldChar><w:ffData>${list}</w:ffData></w:fldChar></w:r>`)]),
  );
  expect(chosen.body).toBe('Answer by email');
  const strange = await docxText(
    docx([paragraph('<w:r><w:sym w:font="Bats" w:char="F041"/></w:r>', run('\u{E001} end'))]),
  );
  expect([strange.body, strange.leftOut]).toEqual(['[*][*] end', ['symbols']]);
});

test('notes have their numbers; one that was deleted with its mark is not read, nor are headers and footers', async () => {
  const note = (id: string, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`;
  const mark = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const words = await docxText(
    docx([paragraph(run('Paid'), mark('7'), `<w:del>${mark('8')}</w:del>`, run('.'))], {
      'word/footnotes.xml': `<w:footnotes>${note('-1', '')}${note('7', 'In May.')}${note('8', 'By her aunt.')}</w:footnotes>`,
      'word/header1.xml': `<w:hdr>${paragraph(run('Housing'))}</w:hdr>`,
      'word/footer1.xml': `<w:ftr>${paragraph('')}</w:ftr>`,
    }),
  );
  expect(words).toMatchObject({ body: 'Paid[1].', notes: '[1] In May.', leftOut: ['deleted', 'margins'] });
});

test('what is hidden by the style of every paragraph, of a table or of the whole document is hidden', async () => {
  const hidden = async (styles: string, ...paragraphs: readonly string[]) => {
    const words = await docxText(docx(paragraphs, { 'word/styles.xml': `<w:styles>${styles}</w:styles>` }));
    return [words.body, ...words.leftOut];
  };
  const vanish = '<w:rPr><w:vanish/></w:rPr>';
  const [plain, shown] = [paragraph(run('Plain.')), paragraph(run('Shown.', '<w:vanish w:val="0"/>'))];
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${vanish}</w:style>`;
  expect(await hidden(normal, plain, shown)).toEqual(['Shown.', 'hidden']);
  const byDefault = `<w:docDefaults><w:rPrDefault>${vanish}</w:rPrDefault></w:docDefaults>`;
  expect(await hidden(byDefault, plain, shown)).toEqual(['Shown.', 'hidden']);
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${plain}</w:tc></w:tr></w:tbl>`;
  const grid = `<w:style w:type="table" w:styleId="Grid">${vanish}</w:style>`;
  expect(await hidden(grid, table, shown)).toEqual(['Shown.', 'hidden']);
  const styled = table.replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr>');
  const cell = '<w:style w:type="paragraph" w:styleId="Cell"/>';
  expect(await hidden(grid + cell, styled, shown)).toEqual(['Shown.', 'hidden']);
});

test('a text box is read once, though the file holds it twice, and so is a body under another name or prefix', async () => {
  const box = `<mc:AlternateContent><mc:Choice>${paragraph(run('In a box'))}</mc:Choice><mc:Fallback>${paragraph(run('In a box'))}</mc:Fallback></mc:AlternateContent>`;
  expect((await docxText(docx([`<w:p><w:r>${box}</w:r></w:p>`]))).body).toBe('In a box');
  const xml =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:p><x:r><x:t>By another program</x:t></x:r></x:p></x:document>';
  expect((await docxText(zipOf({ 'word/document2.xml': xml }))).body).toBe('By another program');
});

test('a document whose parts unpack to too much together, or say less than they hold, is refused, and so is one that holds two bodies', async () => {
  const refusal = async (bytes: Uint8Array) =>
    await docxText(bytes).then(
      () => undefined,
      (error: unknown) => (error instanceof DocxRefused ? error.code : 'another error'),
    );
  const half = Buffer.alloc(33 * 1024 * 1024, 0x20);
  expect(await refusal(zipOf({ 'word/document.xml': half, 'word/header1.xml': half }))).toBe('tooLarge');
  expect(await refusal(zipOf({ 'word/document.xml': half }, { says: 10 }))).toBe('tooLarge');
  const twice = zipOf({ 'word/document.xml': document(), 'word/documenT.xml': document() });
  const under = Buffer.from(twice.toString('latin1').replaceAll('documenT', 'document'), 'latin1');
  expect(await refusal(under)).toBe('broken');
  expect(await refusal(zipOf({ 'word/document.xml': document(), 'word/document2.xml': document() }))).toBe('broken');
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`word/${at}.xml`, '']));
  expect(await refusal(zipOf({ 'word/document.xml': document(), ...many }))).toBe('tooLarge');
  expect(await refusal(zipOf({ 'word/other.xml': 'x' }))).toBe('broken');
  expect(await refusal(Buffer.from('PK\u0003\u0004 word/document'))).toBe('broken');
});
