import { printable, unprinted } from '../paper/printable.ts';
import { makePdf } from '../paper/pdf-maker.ts';
import { UnshowablePages } from './unshowable-pages.ts';

/** What a file is, of those whose pages can be drawn: by its first bytes, never by its name. */
export function pageFileKind(bytes: Uint8Array): 'pdf' | 'picture' | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  return start.startsWith('\x89PNG\r\n\x1A\n') || start.startsWith('\xFF\xD8\xFF') ? 'picture' : undefined;
}

/** A4 in points: the page that a picture is put on. */
const sheet = { width: 595.28, height: 841.89 } as const;

/** Characters of a plain text that is set as pages; what is longer is a file for another program. */
export const longestText = 500_000;

/**
 * Plain text on A4 pages, line by line as it was written, under what is said of it. Throws `UnshowablePages` where it has
 * more characters than are printed, or one that no font has.
 */
export async function textAsPdf(text: string, said = ''): Promise<Uint8Array> {
  if (text.length > longestText) throw new UnshowablePages('long');
  // Controls, and characters without a meaning: no text at all, or one that was read in the wrong encoding.
  if (/[^\P{C}\p{Cf}\t\n\r\f]|\u{FFFD}/u.test(text) || unprinted(text).length > 0)
    throw new UnshowablePages('characters');
  const lines = text.split(/\r\n|\n|\r|\f/u);
  return await makePdf({
    pageSize: 'A4',
    pageMargins: [64, 64, 64, 72],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.2, preserveLeadingSpaces: true },
    content: [
      ...(said === ''
        ? []
        : [{ text: printable(said), bold: true, margin: [0, 0, 0, 14] as [number, number, number, number] }]),
      ...lines.map((line) => ({ text: line.trim() === '' ? ' ' : printable(line, longestText) })),
    ],
  });
}

/**
 * The file as a PDF: itself, or a picture (JPEG, PNG) upright on an A4 page of its own. Throws `UnshowablePages` for
 * every other kind of file, and for a picture that cannot be read.
 */
export async function asPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const kind = pageFileKind(bytes);
  if (kind === undefined) throw new UnshowablePages('otherKind');
  if (kind === 'pdf') return bytes;
  const type = bytes[0] === 0x89 ? 'png' : 'jpeg';
  const margin = 28;
  const fit: [number, number] = [sheet.width - 2 * margin, sheet.height - 2 * margin];
  try {
    return await makePdf({
      pageSize: sheet,
      pageMargins: margin,
      content: [{ image: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`, fit }],
    });
  } catch {
    throw new UnshowablePages('broken');
  }
}
