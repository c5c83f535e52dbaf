import { crc32, deflateSync } from 'node:zlib';

/** Pixels as PDFium draws them: four bytes each, blue, green, red and one that means nothing, a row after the other. */
export type Pixels = { readonly width: number; readonly height: number; readonly bytes: Uint8Array };

/** `fine`: every shade, for the screen. `print`: 16 greys, or 32 shades of each colour where a page has colours. */
export type Shades = 'fine' | 'print';

const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
/** From this difference between two of its channels on a pixel has a colour; scanners make grey paper a little yellow. */
const colourful = 24;

/**
 * Pixels as a PNG without a palette, without transparency and without a word of where they come from. A writer of our own:
 * those of PDFium, pngjs and fast-png have eight bits a sample or more, which makes a page of text three times as large.
 */
export function encodePng(pixels: Pixels, shades: Shades): Uint8Array {
  const coloured = hasColour(pixels, shades === 'print' ? colourful : 1);
  const { depth, rows } = coloured
    ? colourRows(pixels, shades)
    : shades === 'print'
      ? sixteenGreys(pixels)
      : greyRows(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([depth, coloured ? 2 : 0, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function hasColour({ bytes }: Pixels, least: number): boolean {
  for (let at = 0; at < bytes.length; at += 4) {
    const [blue, green, red] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
    if (Math.abs(red - green) >= least || Math.abs(green - blue) >= least || Math.abs(red - blue) >= least) return true;
  }
  return false;
}

/** Each row begins with the byte 2: what follows is the difference to the row above, which deflates best for pictures. */
function colourRows({ width, height, bytes }: Pixels, shades: Shades) {
  const mask = shades === 'print' ? 0xf8 : 0xff;
  const stride = width * 3;
  const rows = new Uint8Array(height * (stride + 1));
  const [row, above] = [new Uint8Array(stride), new Uint8Array(stride)];
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < stride; x += 3, at += 4) {
      row[x] = bytes[at + 2]! & mask;
      row[x + 1] = bytes[at + 1]! & mask;
      row[x + 2] = bytes[at]! & mask;
    }
    // White stays white: the lowest bits of the lightest shade are kept.
    for (let x = 0; x < stride; x += 1) if (row[x] === mask) row[x] = 0xff;
    rows[to++] = 2;
    for (let x = 0; x < stride; x += 1) rows[to++] = row[x]! - above[x]!;
    above.set(row);
  }
  return { depth: 8, rows };
}

function greyRows({ width, height, bytes }: Pixels) {
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    rows[to++] = 0;
    for (let x = 0; x < width; x += 1, at += 4) rows[to++] = bytes[at + 1]!;
  }
  return { depth: 8, rows };
}

/** Two pixels a byte. Text on paper needs no more greys, and a page of them is a third of the size. */
function sixteenGreys({ width, height, bytes }: Pixels) {
  const stride = Math.ceil(width / 2);
  const rows = new Uint8Array(height * (stride + 1));
  for (let y = 0, at = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1;
    for (let x = 0; x < width; x += 1, at += 4) {
      const grey = Math.round(bytes[at + 1]! / 17);
      const to = start + (x >> 1);
      rows[to] = rows[to]! | (x % 2 === 0 ? grey << 4 : grey);
    }
  }
  return { depth: 4, rows };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
