import { oneChunk } from '../files/disk/one-chunk.ts';
import { openPages } from '../files/pictures/open-pages.ts';
import type { Context } from '../kernel/context.ts';

/** As wide as a page is drawn to be read in the window, in pixels: small print of a scan can be read. */
const width = 1_200;

/**
 * Draws one page of a file, the last where it has fewer: a ticket for its picture, once, and how many pages there are. The
 * file is opened anew each time, in a thread of its own. Throws UnshowablePages.
 */
export async function drawPage(
  { host, tickets }: Pick<Context, 'host' | 'tickets'>,
  bytes: Uint8Array,
  page: number,
): Promise<{ readonly ticket: string; readonly pages: number }> {
  const document = await openPages(bytes, { worker: host.workers.drawPages });
  try {
    const { png } = await document.draw(Math.min(page, document.count), { width });
    const ticket = tickets.issue({
      fileName: 'page.png',
      mediaType: 'image/png',
      size: png.length,
      open: () => oneChunk(png),
    });
    return { ticket, pages: document.count };
  } finally {
    await document.close();
  }
}
