import { inflateRawSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { said } from '../../../words/said.ts';
import { brokenLetter, tooLargeLetter } from './unreadable-letter.ts';

/** What the words of a Word document may unpack to, in bytes; a book is a few megabytes. */
const mostUnpacked = 64 * 1024 * 1024;
const mostEntries = 10_000;

/**
 * The words of a Word document (.docx), out of its `word/document.xml`. Nothing else of it is unpacked, and no macro runs.
 *
 * @throws UnreadableLetter `broken` or `too-large`
 */
export function readDocx(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = entriesOf(file);
  const words = entries.find(({ name }) => name === 'word/document.xml');
  if (words === undefined) throw brokenLetter();
  const text = textOf(unpacked(file, words).toString('utf8'));
  const macros = entries.some(({ name }) => /(?:^|\/)vbaProject\.bin$/iu.test(name));
  return {
    text,
    notes: [
      ...(macros ? [said('letters.notes.macros')] : []),
      ...(text.trim() === '' ? [said('letters.notes.noWords')] : []),
    ],
  };
}

type Entry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
};

/** The entries of a ZIP by its central directory, which alone says what is in it. */
function entriesOf(file: Buffer): readonly Entry[] {
  // It may end with a comment of up to 64 KiB.
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > file.length) throw brokenLetter();
  const count = Math.min(file.readUInt16LE(end + 10), mostEntries);
  let at = file.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw brokenLetter();
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, nameEnd),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(file: Buffer, { flags, method, packed, unpacked: size, at }: Entry): Buffer {
  if ((flags & 1) !== 0) throw brokenLetter();
  if (size > mostUnpacked) throw tooLargeLetter(said('letters.unreadable.unpacksTooLarge'));
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) throw brokenLetter();
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const content = file.subarray(from, from + packed);
  if (method === 0) return content;
  if (method !== 8) throw brokenLetter();
  try {
    // What it says of its size may be a lie: unpacking stops there.
    return inflateRawSync(content, { maxOutputLength: mostUnpacked });
  } catch (error) {
    const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw large ? tooLargeLetter(said('letters.unreadable.unpacksTooLarge')) : brokenLetter();
  }
}

/** What ends a line, or stands for a character, in the XML of Word. */
const breaks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

function textOf(xml: string): string {
  const parts: string[] = [];
  // Words that were deleted with changes tracked stand in w:delText, fields and their codes in others: w:t alone is read.
  let inWords = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === 'w:t') inWords += 1;
        const stands = breaks[name];
        if (stands !== undefined) parts.push(stands);
      },
      ontext: (text) => {
        if (inWords > 0) parts.push(text);
      },
      onclosetag: (name) => {
        if (name === 'w:t') inWords -= 1;
        if (name === 'w:p') parts.push('\n');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return parts.join('').trim();
}
