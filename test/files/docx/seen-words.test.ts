import { expect, test } from 'vitest';
import { docxBody, docxText } from '../../../main/core/files/docx/docx-words.ts';
import { zipOf } from '../../support/other-letters.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...content: readonly string[]) => `<w:p>${content.join('')}</w:p>`;
const docx = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...parts });
const colour = (code: string) => `<w:color w:val="${code}"/>`;
const shading = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const cell = (shade: string, words: string) => `<w:tc><w:tcPr>${shade}</w:tcPr>${paragraph(words)}</w:tc>`;
const table = (properties: string, ...cells: readonly string[]) =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cells.join('')}</w:tr></w:tbl>`;

test.for(
  Object.entries({
    'a black highlighter': run('Secret', '<w:highlight w:val="black"/>'),
    'a black highlighter, in black': run('Secret', `${colour('000000')}<w:highlight w:val="black"/>`),
    'black shading': run('Secret', shading('000000')),
    'shading that is all pattern': run('Secret', '<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>'),
    'shading nearly black, in dark grey': run('Secret', `${colour('262626')}${shading('1A1A1A')}`),
    'the black of its style': run('Secret', '<w:rStyle w:val="Bar"/>'),
    'two highlighted pieces': run('Sec', '<w:highlight w:val="black"/>') + run('ret', '<w:highlight w:val="black"/>'),
  }),
)('words under %s are not printed bare: a mark stands for them, and they are named', async ([, words]) => {
  const bar = `<w:styles><w:style w:styleId="Bar"><w:rPr>${shading('000000')}</w:rPr></w:style></w:styles>`;
  const { body, leftOut } = await docxText(docx(paragraph(run('Seen '), words, run('.')), { 'word/styles.xml': bar }));
  expect([body, leftOut]).toEqual(['Seen […].', ['covered']]);
});

test.for(
  Object.entries({
    'white on white': run('Secret', colour('FFFFFF')),
    'nearly white': run('Secret', colour('F7F7F7')),
    'yellow under a yellow highlighter': run('Secret', `${colour('FFFF00')}<w:highlight w:val="yellow"/>`),
    'one point high': run('Secret', '<w:sz w:val="2"/>'),
    'one point high, in Arabic': run('سلام', '<w:sz w:val="24"/><w:szCs w:val="2"/>'),
    'one percent wide': run('Secret', '<w:w w:val="1"/>'),
    'without a fill': run('Secret', '<w14:textFill><w14:noFill/></w14:textFill>'),
    'filled with the colour of the page': run(
      'Secret',
      '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>',
    ),
    'as pale as their style': run('Secret', '<w:rStyle w:val="Pale"/>'),
    'hidden in the words of another program': run(
      'Secret',
      '<y:vanish xmlns:y="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
    ),
  }),
)('words that are %s are not printed, and named as hidden', async ([, words]) => {
  const pale = `<w:styles><w:style w:styleId="Pale"><w:rPr>${colour('FFFFFF')}</w:rPr></w:style></w:styles>`;
  const { body, leftOut } = await docxText(docx(paragraph(run('Seen.'), words), { 'word/styles.xml': pale }));
  expect([body, leftOut]).toEqual(['Seen.', ['hidden']]);
});

test('words in lines or rows too low to show them are hidden', async () => {
  const low = paragraph('<w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr>', run('Secret'));
  const row = `<w:tbl><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>${cell('', run('Secret'))}</w:tr></w:tbl>`;
  const { body, leftOut } = await docxText(docx(paragraph(run('Seen.')) + low + row));
  expect([body, leftOut]).toEqual(['Seen.', ['hidden']]);
});

test.for(
  Object.entries({
    'white in a black cell': table('', cell(shading('000000'), run('Seen', colour('FFFFFF')))),
    'of no colour of their own in a black cell, where Word shows them white': table(
      '',
      cell(shading('000000'), run('Seen')),
    ),
    'white in a table whose style shades its first row': table(
      '<w:tblStyle w:val="Grid"/>',
      cell('', run('Seen', colour('FFFFFF'))),
    ),
    'white on a black line': paragraph(`<w:pPr>${shading('000000')}</w:pPr>`, run('Seen', colour('FFFFFF'))),
    'white under a black highlighter': paragraph(run('Seen', `${colour('FFFFFF')}<w:highlight w:val="black"/>`)),
    'yellow, blue or grey': paragraph(
      run('S', colour('FFFF00')),
      run('ee', colour('0000FF')),
      run('n', colour('BFBFBF')),
    ),
    'highlighted in yellow': paragraph(run('Seen', '<w:highlight w:val="yellow"/>')),
    'white with an outline': paragraph(run('Seen', `${colour('FFFFFF')}<w:outline/>`)),
    'black, with a white glow': paragraph(run('Seen', '<w14:glow><w14:srgbClr w14:val="FFFFFF"/></w14:glow>')),
    'small print': paragraph(run('Seen', '<w:sz w:val="9"/>')),
    'black, once white before a tracked change': paragraph(
      run('Seen', `<w:rPrChange><w:rPr>${colour('FFFFFF')}</w:rPr></w:rPrChange>`),
    ),
  }),
)('words that are %s are printed, and nothing is said of them', async ([, content]) => {
  const grid = `<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:rPr>${colour('FFFFFF')}</w:rPr><w:tcPr>${shading('1F3864')}</w:tcPr></w:tblStylePr></w:style>`;
  const { body, leftOut } = await docxText(docx(content, { 'word/styles.xml': `<w:styles>${grid}</w:styles>` }));
  expect([body.replace(' |', '').trim(), leftOut]).toEqual(['Seen', []]);
});

test('a letter is read whole, however its words are coloured', async () => {
  const words = paragraph(run('I ask for '), run('erasure', '<w:highlight w:val="black"/>'));
  expect((await docxBody(docx(words))).body).toBe('I ask for erasure');
});

test('a cell or row that a tracked change took away is not printed, and named as deleted', async () => {
  const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('', run('Whole row'))}</w:tr>`;
  const rows = `<w:tr>${cell('', run('Kept'))}${cell('<w:cellDel w:id="2"/>', run('Secret'))}</w:tr>${gone}`;
  const { body, leftOut, changed } = await docxText(docx(`<w:tbl>${rows}</w:tbl>${paragraph(run('After.'))}`));
  expect([body, leftOut, changed]).toEqual(['Kept\nAfter.', ['deleted'], true]);
});

const box = (words: string) => `<w:txbxContent>${words}</w:txbxContent>`;

test('a text box in hidden words is hidden, and one whose paragraph mark is hidden is not', async () => {
  const pict = (words: string, how = '') =>
    `<w:r><w:rPr>${how}</w:rPr><w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict></w:r>`;
  const hidden = await docxText(docx(paragraph(run('Seen. '), pict(paragraph(run('Secret')), '<w:vanish/>'))));
  expect([hidden.body.trim(), hidden.leftOut]).toEqual(['Seen.', ['hidden']]);
  const mark = '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>';
  const shown = await docxText(docx(paragraph(pict(paragraph(mark, run('In a box'))), run('after'))));
  expect([shown.body, shown.leftOut]).toEqual(['In a box\nafter', []]);
});

const anchor = (content: string, more = '') =>
  `<w:r><w:drawing><wp:anchor behindDoc="0">${more}<a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const rectangle = (fill = '', words = '') =>
  `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:prstGeom prst="rect"/>${fill}</wps:spPr><wps:txbx>${box(words)}</wps:txbx></wps:wsp>`;
const black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
const vml = (element: string, style: string, more = '', inside = '') =>
  `<w:r><w:pict><v:${element} style="${style}" ${more}>${inside}</v:${element}></w:pict></w:r>`;

test.for(
  Object.entries({
    'a black shape': anchor(rectangle(black)),
    'a shape of any fill': anchor(rectangle()),
    'a thick line': anchor(
      '<wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="line"/><a:ln w="152400"/></wps:spPr></wps:wsp>',
    ),
    'a black shape with words of its own': anchor(rectangle(black, paragraph(run('gone', colour('FFFFFF'))))),
    'a shape of older versions of Word': vml('rect', 'position:absolute;z-index:5', 'fillcolor="black"'),
    'a thick line of older versions': vml('line', 'position:absolute', 'strokeweight="12pt"'),
    'a group of shapes': vml('group', 'position:absolute', '', '<v:rect fillcolor="#000000"/>'),
  }),
)('%s that lies over the words may cover some, so they are not to be printed as if nothing did', async ([, shape]) => {
  expect((await docxText(docx(paragraph(run('Seen Secret'), shape)))).mayCover).toBe(true);
});

test.for(
  Object.entries({
    'behind the words': anchor(rectangle(black)).replace('behindDoc="0"', 'behindDoc="1"'),
    'in a place that words flow round': anchor(rectangle(black), '<wp:wrapSquare wrapText="bothSides"/>'),
    'in the line': anchor(rectangle(black)).replaceAll('wp:anchor', 'wp:inline'),
    'not filled': anchor(rectangle('<a:noFill/><a:ln w="9525"><a:solidFill/></a:ln>')),
    'behind the words, in older versions': vml('rect', 'position:absolute;z-index:-5', 'fillcolor="black"'),
    'not filled, in older versions': vml('rect', 'position:absolute', 'filled="f"'),
  }),
)('a shape %s covers no words: they are printed, and it is named', async ([, shape]) => {
  const { body, leftOut, mayCover } = await docxText(docx(paragraph(run('Seen'), shape)));
  expect([body, leftOut, mayCover]).toEqual(['Seen', ['shapes'], false]);
});

test('a text box with words is printed without a note, and a picture over the words is named', async () => {
  const letterhead = await docxText(docx(paragraph(anchor(rectangle('', paragraph(run('7 Weir Lane')))))));
  expect(letterhead).toMatchObject({ body: '7 Weir Lane', leftOut: [], mayCover: false });
  const signature = await docxText(docx(paragraph(run('Yours, '), anchor('<pic:pic/>'))));
  expect(signature).toMatchObject({ body: 'Yours,', leftOut: ['overlaid', 'pictures'], mayCover: false });
});

test('decorative lettering is named, a rule across the page is not, and a shape of a header covers nothing', async () => {
  const lettering = vml('shape', '', '', '<v:textpath string="IMPORTANT"/>');
  expect((await docxText(docx(paragraph(run('Seen'), lettering)))).leftOut).toEqual(['shapes']);
  expect((await docxText(docx(paragraph(run('Seen'), vml('rect', '', 'o:hr="t"'))))).leftOut).toEqual([]);
  const header = `<w:hdr>${paragraph(anchor(rectangle(black)))}</w:hdr>`;
  expect((await docxText(docx(paragraph(run('Seen')), { 'word/header1.xml': header }))).mayCover).toBe(false);
});

test('of what is written down in several ways the first is read that Word can show', async () => {
  const ways = (first: string) =>
    `<mc:AlternateContent><mc:Choice Requires="${first}">${run('First')}</mc:Choice><mc:Choice Requires="wps">${run('Second')}</mc:Choice><mc:Fallback>${run('Third')}</mc:Fallback></mc:AlternateContent>`;
  const read = async (content: string) => (await docxText(docx(paragraph(content)))).body;
  expect(await read(ways('wpg'))).toBe('First');
  expect(await read(ways('later'))).toBe('Second');
  expect(await read(ways('later').replace('Requires="wps"', 'Requires="wps later"'))).toBe('Third');
});
