import type { LetterPicture } from '../../../contract/letters/letter.ts';

type Size = { readonly width: number; readonly height: number };

/** What a picture may unpack to on the screen, in pixels: 100 megapixels are 400 MB there. */
const mostPixels = 100_000_000;

/** What of a picture the window may show: its kind and size; undefined where that is not known, or too large to show. */
export function readPicture(bytes: Uint8Array): LetterPicture | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const { mediaType, begins, sizeOf } of kinds) {
    if (!begins(file)) continue;
    const size = sizeOf(file);
    if (size === undefined || size.width < 1 || size.height < 1) return undefined;
    return size.width * size.height > mostPixels ? undefined : { mediaType, ...size };
  }
  return undefined;
}

const kinds: readonly {
  readonly mediaType: LetterPicture['mediaType'];
  readonly begins: (file: Buffer) => boolean;
  readonly sizeOf: (file: Buffer) => Size | undefined;
}[] = [
  {
    mediaType: 'image/png',
    begins: (file) => file.length >= 24 && file.readUInt32BE(0) === 0x89504e47,
    sizeOf: (file) => ({ width: file.readUInt32BE(16), height: file.readUInt32BE(20) }),
  },
  { mediaType: 'image/jpeg', begins: (file) => file.length >= 4 && file.readUInt16BE(0) === 0xffd8, sizeOf: jpegSize },
  {
    mediaType: 'image/gif',
    begins: (file) => file.length >= 10 && file.toString('latin1', 0, 4) === 'GIF8',
    sizeOf: (file) => ({ width: file.readUInt16LE(6), height: file.readUInt16LE(8) }),
  },
  {
    mediaType: 'image/webp',
    begins: (file) => file.length >= 30 && file.toString('latin1', 8, 12) === 'WEBP',
    sizeOf: webpSize,
  },
];

/** From its frame header, which stands among segments of any order. */
function jpegSize(file: Buffer): Size | undefined {
  for (let at = 2; at + 9 < file.length && file[at] === 0xff;) {
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

function webpSize(file: Buffer): Size | undefined {
  const kind = file.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: 1 + file.readUIntLE(24, 3), height: 1 + file.readUIntLE(27, 3) };
  if (kind === 'VP8 ') return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return undefined;
  const bits = file.readUInt32LE(21);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
