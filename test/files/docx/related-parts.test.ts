import { expect, test } from 'vitest';
import { DocxRefused } from '../../../main/core/files/docx/docx-parts.ts';
import { docxText } from '../../../main/core/files/docx/docx-words.ts';
import { zipOf } from '../../support/other-letters.ts';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (parts: Readonly<Record<string, string>>) =>
  `<Relationships>${Object.entries(parts)
    .map(([target, kind]) => `<Relationship Type="${kinds}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const part = (words: string, properties = '') =>
  `<w:document><w:body><w:p><w:r>${properties}<w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
const refusal = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  await docxText(zipOf(files)).then(
    ({ body }) => body,
    (error: unknown) => (error instanceof DocxRefused ? error.code : 'another error'),
  );

test.for(['word/real.xml', '/word/real.xml', 'other/real.xml', 'word/Real.xml'])(
  'the body is the part that the relations of the file name (%s), and no other is printed',
  async (target) => {
    const files = {
      '_rels/.rels': relations({ [target]: 'officeDocument' }),
      [target.replace(/^\//u, '').toLowerCase()]: part('What Word shows'),
      'word/document.xml': part('Decoy'),
    };
    expect((await docxText(zipOf(files))).body).toBe('What Word shows');
  },
);

test('styles, notes and headers are those that the relations of the body name', async () => {
  const named = { 'own.xml': 'styles', 'remarks.xml': 'footnotes', 'top.xml': 'header' };
  const note = (words: string) =>
    `<w:footnotes><w:footnote w:id="1"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:footnote></w:footnotes>`;
  const body = part('Secret', '<w:rPr><w:rStyle w:val="Note"/></w:rPr>').replace(
    '</w:body>',
    '<w:p><w:r><w:t>Paid</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:body>',
  );
  const files = {
    'word/document.xml': body,
    'word/_rels/document.xml.rels': relations(named),
    'word/own.xml': '<w:styles><w:style w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
    'word/styles.xml': '<w:styles/>',
    'word/remarks.xml': note('In May.'),
    'word/footnotes.xml': note('Decoy'),
    'word/top.xml': part('Housing'),
  };
  const { body: words, notes, leftOut } = await docxText(zipOf(files));
  expect([words, notes, leftOut]).toEqual(['Paid[1]', '[1] In May.', ['hidden', 'margins']]);
});

test('a file whose relations name two bodies, or one that is not there, is refused', async () => {
  const two = relations({ 'word/document.xml': 'officeDocument', 'word/real.xml': 'officeDocument' });
  expect(await refusal({ '_rels/.rels': two, 'word/document.xml': part('One'), 'word/real.xml': part('Two') })).toBe(
    'broken',
  );
  const none = relations({ 'word/real.xml': 'officeDocument' });
  expect(await refusal({ '_rels/.rels': none, 'word/document.xml': part('Decoy') })).toBe('broken');
});

test('a part in UTF-16 is read as such, and one in an encoding that Word does not have is refused', async () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(part('Paid for by Ștefan'), 'utf16le')]);
  expect(await refusal({ 'word/document.xml': wide })).toBe('Paid for by Ștefan');
  expect(await refusal({ 'word/document.xml': wide.subarray(2) })).toBe('broken');
  const latin = `<?xml version="1.0" encoding="iso-8859-1"?>${part('Paid')}`;
  expect(await refusal({ 'word/document.xml': latin })).toBe('broken');
});
