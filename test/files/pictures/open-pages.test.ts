import { inflateSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pixelsFor } from '../../../main/core/files/pictures/drawn-pages.ts';
import { openPages, renderPage } from '../../../main/core/files/pictures/open-pages.ts';
import { loadPdfium } from '../../../main/core/files/pdfium/pdfium.ts';
import { encodePng } from '../../../main/core/files/pictures/png.ts';
import { UnshowablePages } from '../../../main/core/files/pictures/unshowable-pages.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { endlessPdf, handMadePdf, pagesPdf, streamObject } from './hand-made-pdf.ts';

const worker = new URL('../../../main/core/files/pictures/draw-pages.worker.ts', import.meta.url);
const settings = { worker, timeLimit: 20_000 };
const black = '0 0 100 100 re f';

/** The grey of a pixel of a PNG that `openPages` made of a page without colours, one byte each. */
function greyAt(png: Uint8Array, width: number, x: number, y: number): number {
  const at = Buffer.from(png).indexOf('IDAT');
  const rows = inflateSync(Buffer.from(png).subarray(at + 4));
  return rows[y * (width + 1) + 1 + x]!;
}

/** Why a file or a page of it is refused. */
async function refusalOf(work: Promise<unknown>) {
  const refusal: unknown = await work.catch((error: unknown) => error);
  if (!(refusal instanceof UnshowablePages)) throw new Error('It was shown.', { cause: refusal });
  return { code: refusal.code, words: speak(english, refusal.message) };
}

describe('pages of a file as pictures', () => {
  it('are counted, and drawn one by one at the size that was asked for', async () => {
    const pages = await openPages(pagesPdf([black, '1 1 1 rg 0 0 200 100 re f', '']), settings);
    expect(pages.count).toBe(3);
    const first = await pages.draw(1, { dpi: 144 });
    expect(first).toMatchObject({ width: 400, height: 200, points: { width: 200, height: 100 } });
    expect([greyAt(first.png, 400, 50, 50), greyAt(first.png, 400, 300, 50)]).toEqual([0, 255]);
    const second = await pages.draw(2, { width: 100 });
    expect([second.width, second.height, greyAt(second.png, 100, 10, 10)]).toEqual([100, 50, 255]);
    expect(await refusalOf(pages.draw(4, { dpi: 72 }))).toMatchObject({ code: 'noSuchPage' });
    expect(await pages.draw(3, { dpi: 72 })).toMatchObject({ width: 200 });
    await pages.close();
    await expect(pages.draw(1, { dpi: 72 })).rejects.toThrow('closed');
  });

  it('are upright where a page is rotated, and hold what form fields and comments show', async () => {
    const rotated = await renderPage(pagesPdf([black], { entries: '/Rotate 90' }), 1, { dpi: 72 }, settings);
    expect(rotated).toMatchObject({ count: 1, width: 100, height: 200 });
    const noted = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Annots [4 0 R] >>',
      '<< /Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 50 50] /AP << /N 5 0 R >> >>',
      streamObject('0 0 50 50 re f', '/Type /XObject /Subtype /Form /BBox [0 0 50 50]'),
    ]);
    const { png } = await renderPage(noted, 1, { dpi: 72 }, settings);
    expect([greyAt(png, 100, 10, 90), greyAt(png, 100, 90, 10)]).toEqual([0, 255]);
  });

  it('of a photograph is one page, whatever the file is called', async () => {
    const pixels = new Uint8Array(40 * 20 * 4).fill(90);
    const photo = encodePng({ width: 40, height: 20, bytes: pixels }, 'fine');
    const page = await renderPage(photo, 1, { dpi: 36 }, settings);
    expect(page).toMatchObject({ count: 1, width: 297, height: 420 });
    expect(greyAt(page.png, 297, 100, 30)).toBe(90);
  });

  it('have 16 greys for printing, and colours only where the page has some', () => {
    const grey = encodePng(
      { width: 3, height: 1, bytes: Uint8Array.from([0, 0, 0, 0, 90, 92, 95, 0, 250, 250, 250, 0]) },
      'print',
    );
    expect([grey[24], grey[25]]).toEqual([4, 0]);
    expect(inflateSync(Buffer.from(grey).subarray(Buffer.from(grey).indexOf('IDAT') + 4))).toEqual(
      Buffer.from([0, 0x05, 0xf0]),
    );
    const red = encodePng({ width: 1, height: 1, bytes: Uint8Array.from([0, 0, 255, 0]) }, 'print');
    expect([red[24], red[25]]).toEqual([8, 2]);
  });

  it('stay within pixels that a machine can hold', () => {
    expect(pixelsFor({ width: 595, height: 842 }, { dpi: 200 })).toEqual({ width: 1652, height: 2338 });
    const vast = pixelsFor({ width: 200_000, height: 200_000 }, { dpi: 200 });
    expect(vast.width * vast.height).toBeLessThanOrEqual(12_000_000);
    expect(pixelsFor({ width: 200_000, height: 10 }, { dpi: 72 })).toEqual({ width: 6_000, height: 1 });
  });
});

describe('a hostile file is refused in words, in time', () => {
  const opened = async (bytes: Uint8Array) => await refusalOf(openPages(bytes, settings));
  const loop = '<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>';
  const locked =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <' +
    '00'.repeat(32) +
    '> /U <' +
    '00'.repeat(32) +
    '> >> /ID [<00><00>]';

  it.each([
    ['that is no PDF', Buffer.from('PK\u0003\u0004 a workbook'), 'otherKind'],
    ['that is empty', new Uint8Array(), 'otherKind'],
    ['that is cut off', pagesPdf([black]).subarray(0, 30), 'broken'],
    ['of a picture that is none', Buffer.from('\x89PNG\r\n\x1A\nnothing', 'latin1'), 'broken'],
    ['with a million pages in a loop', handMadePdf(['<< /Type /Catalog /Pages 2 0 R >>', loop]), 'tooManyPages'],
    ['that asks for a password', handMadePdf(['<< /Type /Catalog /Pages 2 0 R >>', loop], locked), 'protected'],
  ] as const)('%s', async (_what, bytes, code) => {
    const refusal = await opened(bytes);
    expect(refusal.code).toBe(code);
    expect(refusal.words).toMatch(/\.$/u);
  });

  it('whose page never ends is stopped at its deadline, and the thread with it', async () => {
    const pages = await openPages(endlessPdf(), { worker, timeLimit: 3_000 });
    const began = performance.now();
    expect(await refusalOf(pages.draw(1, { dpi: 72 }))).toMatchObject({
      code: 'tooMuch',
      words: expect.stringContaining('too long') as string,
    });
    expect(performance.now() - began).toBeLessThan(6_000);
    expect(await refusalOf(pages.draw(1, { dpi: 72 }))).toMatchObject({ code: 'tooMuch' });
    await pages.close();
  });

  it('that inflates without end ends within the limits', async () => {
    const bomb = deflateSync(Buffer.alloc(400_000_000, '0 0 1 1 re f\n'), { level: 9 });
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>',
      streamObject(bomb, '/Filter /FlateDecode'),
    ]);
    const { code } = await refusalOf(renderPage(bytes, 1, { dpi: 72 }, { worker, timeLimit: 3_000 }));
    expect(code).toBe('tooMuch');
  });

  it('with a page of 70 metres is drawn small', async () => {
    const vast = await renderPage(pagesPdf([black], { box: '[0 0 200000 200000]' }), 1, { dpi: 200 }, settings);
    expect(vast.width * vast.height).toBeLessThanOrEqual(12_000_000);
  });

  it('finds no more memory than PDFium may have', async () => {
    const { malloc } = (await loadPdfium()).pdfium.wasmExports;
    expect([malloc(100 * 1024 * 1024) > 0, malloc(800 * 1024 * 1024)]).toEqual([true, 0]);
  });

  it('is given up as soon as nobody waits for it', async () => {
    const stop = new AbortController();
    const pages = await openPages(endlessPdf(), { worker, signal: stop.signal });
    const drawing = pages.draw(1, { dpi: 72 });
    stop.abort(new Error('nobody waits'));
    await expect(drawing).rejects.toThrow('nobody waits');
    await pages.close();
  });
});
