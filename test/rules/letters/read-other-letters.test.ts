import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDocx } from '../../../main/core/rules/letters/read-docx.ts';
import { readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { readLetterSafely } from '../../../main/core/rules/letters/read-letter-safely.ts';
import { readPicture } from '../../../main/core/rules/letters/read-picture.ts';
import { UnreadableLetter } from '../../../main/core/rules/letters/unreadable-letter.ts';
import { said } from '../../../main/words/said.ts';
import { fc } from '../../support/seeded-checks.ts';
import { docxOf, pdfOf, pdfSaying, pngOf, zipOf } from '../../support/other-letters.ts';

const worker = new URL('../../../main/core/rules/letters/read-letter.worker.ts', import.meta.url);
const options = { timeZone: 'Europe/London' };
const asked = [
  'Dear Sir or Madam,',
  'Please send me a copy of all the personal data you hold about me under Article 15 GDPR.',
  'Yours faithfully,',
  'Ottilie Vance-Marsh',
];

async function read(bytes: Uint8Array, fileName: string) {
  return await readLetter(bytes, fileName, options);
}

async function refusalOf(work: Promise<unknown>): Promise<string | undefined> {
  return await work.then(
    () => undefined,
    (error: unknown) => (error instanceof UnreadableLetter ? error.code : 'another error'),
  );
}

test.each([
  ['pdf', pdfSaying(asked)],
  ['docx', docxOf(asked)],
] as const)(
  'a %s with words is read as a letter is: rights, language and who asks are proposed',
  async (source, bytes) => {
    const letter = await readLetterSafely(bytes, `letter.${source}`, { ...options, worker, timeLimit: 60_000 });
    expect(letter).toMatchObject({ source, receivedFrom: 'none', attachments: [], notes: [] });
    for (const line of asked) expect(letter.text).toContain(line);
    expect(letter.proposal).toMatchObject({ language: { code: 'en' }, requesterName: 'Ottilie Vance-Marsh' });
    expect(letter.proposal.rights.map(({ right }) => right)).toEqual(['access']);
    expect(Buffer.from(letter.original).equals(bytes)).toBe(true);
  },
);

test('a scan has no words, and says what to do', async () => {
  const letter = await read(pdfOf('0 0 595 842 re f'), 'scan.pdf');
  expect([letter.text, letter.notes]).toEqual(['', [said('letters.notes.scan')]]);
  expect(letter.proposal.rights).toEqual([]);
});

test('a PDF under a password is kept, and says so', async () => {
  const key = '<'.concat('00'.repeat(32), '>');
  const more = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
  const letter = await read(pdfOf('BT ET', { more }), 'sealed.pdf');
  expect([letter.text, letter.notes]).toEqual(['', [said('letters.notes.passwordPdf')]]);
});

test('a damaged PDF or Word document is refused in words', async () => {
  expect(await refusalOf(read(Buffer.from('%PDF-1.7\nnothing'), 'x.pdf'))).toBe('broken');
  const whole = docxOf(asked);
  expect(await refusalOf(read(whole.subarray(0, whole.length - 30), 'x.docx'))).toBe('broken');
  expect(await refusalOf(read(zipOf({ 'word/document.xml': 'x' }, { encrypted: true }), 'x.docx'))).toBe('broken');
});

test('a Word document is its visible words alone: no deleted ones, no codes of fields; tabs and lines stay', async () => {
  const xml =
    '<w:document><w:body><w:p><w:r><w:t>One</w:t><w:tab/><w:t>two &amp; three</w:t><w:br/><w:t>four</w:t></w:r></w:p>' +
    '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>' +
    '<w:r><w:t>five</w:t></w:r></w:p></w:body></w:document>';
  expect((await readDocx(zipOf({ 'word/document.xml': xml }))).text).toBe('One\ttwo & three\nfour\nfive');
});

test('macros are named and not run', async () => {
  const letter = await read(docxOf(asked, { 'word/vbaProject.bin': 'AutoOpen' }), 'letter.docm');
  expect(letter.notes).toEqual([said('letters.notes.macros')]);
  expect(letter.text).toContain('Article 15');
});

test('a Word document that unpacks to more than a letter can be is not unpacked, whatever it says of itself', async () => {
  const bomb = { 'word/document.xml': Buffer.alloc(65 * 1024 * 1024, 0x20) };
  expect(await refusalOf(read(zipOf(bomb), 'bomb.docx'))).toBe('too-large');
  expect(await refusalOf(read(zipOf(bomb, { says: 100 }), 'bomb.docx'))).toBe('too-large');
  expect(await refusalOf(read(zipOf({ 'word/document.xml': 'x' }, { says: 2 ** 31 }), 'bomb.docx'))).toBe('too-large');
});

test('a PDF that unpacks without end, or draws without end, is kept without words in the time it is given', async () => {
  const spaces = deflateSync(deflateSync(Buffer.alloc(400 * 1024 * 1024, 0x20)));
  const bomb = pdfOf(spaces, { filter: '/Filter [/FlateDecode /FlateDecode]' });
  const before = Date.now();
  const letter = await readLetterSafely(bomb, 'bomb.pdf', { ...options, worker, timeLimit: 3_000 });
  expect(letter).toMatchObject({ source: 'pdf', text: '' });
  expect(Date.now() - before).toBeLessThan(40_000);
}, 90_000);

test('a picture is shown by what it is, and one of 100 megapixels and more is not', async () => {
  expect(readPicture(pngOf(640, 480))).toEqual({ mediaType: 'image/png', width: 640, height: 480 });
  expect(await read(pngOf(640, 480), 'photo.pdf')).toMatchObject({
    source: 'picture',
    text: '',
    picture: { width: 640 },
    notes: [said('letters.notes.picture')],
  });
  const huge = await read(pngOf(20_000, 20_000), 'huge.png');
  expect([huge.picture, huge.notes]).toEqual([undefined, [said('letters.notes.pictureNotShown')]]);
  const tiff = await read(Buffer.from([0x49, 0x49, 0x2a, 0x00, 8, 0, 0, 0, 0, 0, 0, 0]), 'fax.tif');
  expect([tiff.source, tiff.picture]).toEqual(['picture', undefined]);
});

test('the size of a JPEG, a GIF and a WebP is found', () => {
  const jpeg = Buffer.from('ffd8ffe000040000ffc0000b080102030401011100', 'hex');
  expect(readPicture(jpeg)).toEqual({ mediaType: 'image/jpeg', width: 0x304, height: 0x102 });
  const gif = Buffer.from('GIF89a\u0005\u0000\u0007\u0000', 'latin1');
  expect(readPicture(gif)).toEqual({ mediaType: 'image/gif', width: 5, height: 7 });
  const webp = Buffer.alloc(30);
  webp.write('RIFF', 0, 'latin1');
  webp.write('WEBPVP8X', 8, 'latin1');
  webp.writeUIntLE(99, 24, 3);
  webp.writeUIntLE(49, 27, 3);
  expect(readPicture(webp)).toEqual({ mediaType: 'image/webp', width: 100, height: 50 });
});

test('whatever bytes follow, a Word document and a picture are read or refused, and nothing else is thrown', async () => {
  const whole = docxOf(asked);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      expect(['another error']).not.toContain(await refusalOf(read(bytes, 'letter.docx')));
    }),
    { numRuns: 200 },
  );
  const starts = [
    pngOf(2, 2).subarray(0, 20),
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from('GIF89a'),
    Buffer.from('RIFF1234WEBP'),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 60 }), (start, rest) => {
      readPicture(Buffer.concat([start, rest]));
    }),
  );
});
