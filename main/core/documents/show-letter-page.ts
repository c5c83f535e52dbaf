import { oneChunk } from '../files/disk/one-chunk.ts';
import { openPages } from '../files/pictures/open-pages.ts';
import { UnshowablePages } from '../files/pictures/unshowable-pages.ts';
import { read } from '../kernel/procedures.ts';
import { bytesOfSealed } from './read-sealed-letter.ts';

/** As wide as a page is drawn beside the form, in pixels: small print of a scan can be read. */
const width = 1_200;

/** The picture of one page of a letter that is a PDF. Each call opens the file anew, in a thread of its own. */
export const showLetterPage = read.documents.showLetterPage.handler(async ({ context, input, errors }) => {
  const { register, uploads, tickets, host } = context;
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  try {
    const document = await openPages(await bytesOfSealed(register, sealed), { worker: host.workers.drawPages });
    try {
      const { png } = await document.draw(Math.min(input.page, document.count), { width });
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
  } catch (error) {
    if (error instanceof UnshowablePages) throw errors.PAGE_NOT_SHOWN({ data: { sentence: error.message } });
    throw error;
  }
});
