import { describe, expect, it } from 'vitest';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { mail, sample } from './letter-samples.ts';

const berlin = { timeZone: 'Europe/Berlin' };
const HEAD = [
  'From: Ann Other <ann@example.org>',
  'To: dpo@harbour.example',
  'Subject: My data',
  'Message-ID: <1@example.org>',
  'MIME-Version: 1.0',
];
const read = (bytes: Uint8Array, name = 'letter.eml') => readLetter(bytes, name, berlin);
const failure = async (bytes: Uint8Array, name = 'letter.eml') => {
  const error: unknown = await read(bytes, name).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'UnreadableLetter' });
  const { code, message } = error as { readonly code: string; readonly message: string };
  return { code, message: speak(english, message) };
};

describe('a file that is no letter says what it is', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  it.each([
    ['a Word document', new Uint8Array([0x50, 0x4b, 3, 4, ...text('word/styles.xml')])],
    ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, ...text('photo.jpg')])],
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, ...text('xl/workbook.xml')])],
    ['a compressed file (7z)', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['a web page', text('<!DOCTYPE html><html><body>Delete my data</body></html>')],
    ['a rich-text document', text('{\\rtf1 hello}')],
    ['a file of a kind Docket does not know', new Uint8Array(2_000).map((_, i) => (i * 7) % 23)],
  ])('%s, even when it is called .eml', async (what, bytes) => {
    const error = await failure(bytes);
    expect(error.code).toBe('not-a-letter');
    expect(error.message).toBe(`This is ${what}, not a letter. Attach it to a case, or type the request.`);
  });

  it('or that it is empty, damaged or too large, and what to do next', async () => {
    expect((await failure(new Uint8Array())).code).toBe('empty');
    expect((await failure(text(' \r\n\0\n'))).code).toBe('empty');
    const broken = await failure(sample('msg', 'Simple.msg').subarray(0, 9_000), 'a.msg');
    expect(broken.code).toBe('broken');
    expect(broken.message).toContain('type the request');
    expect((await failure(new Uint8Array(100 * 1024 * 1024 + 1))).code).toBe('too-large');
  });

  it('or that it has too many parts or levels', async () => {
    const parts = await failure(
      mail(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        ...Array.from({ length: 1_200 }, () => '--b\r\n\r\nx'),
        '--b--',
      ),
    );
    expect(parts.code).toBe('too-large');
    const nested = Array.from(
      { length: 60 },
      (_, i) => `${i === 0 ? '' : `--b${i - 1}\r\n`}Content-Type: multipart/mixed; boundary=b${i}\r\n`,
    );
    expect((await failure(mail(...HEAD, ...nested, '--b59', '', 'x'))).code).toBe('too-large');
  });

  it('but an Outlook message that is protected keeps who wrote it and when, and says what to do', async () => {
    const bytes = sample('msg', 'attachmentFiles.msg').slice();
    const from = Buffer.from('IPM.Note', 'utf16le');
    const at = Buffer.from(bytes.buffer).indexOf(from);
    expect(at).toBeGreaterThan(0);
    // The class name of a rights-managed message, cut to the eight letters the sample has room for.
    bytes.set(Buffer.from('IPMrpmsg', 'utf16le'), at);
    const letter = await read(bytes, 'a.msg');
    expect(letter).toMatchObject({
      from: { name: 'hmailuser' },
      receivedOn: '2023-11-01',
      proposal: { check: ['text'] },
    });
    expect(letterForWindow(english, letter).notes).toEqual([expect.stringContaining('encrypted')]);
  });

  it('but a plain letter stays a letter under any name', async () => {
    for (const name of ['a.txt', 'a.eml', 'a.msg', 'a.pdf', '']) {
      expect((await read(text('Dear all, please delete my account. Ann'), name)).source).toBe('txt');
    }
    expect((await read(text('BMW Fahrer hier: bitte löschen Sie mein Konto.'), 'a.txt')).source).toBe('txt');
    expect((await read(text('To: the DPO\nSubject: my data\n\nPlease delete it.'), 'a.txt')).source).toBe('txt');
  });
});
