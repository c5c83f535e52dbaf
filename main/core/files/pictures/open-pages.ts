import { startThread } from '../../concurrency/threads.ts';
import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import type { DocxSource } from './docx-as-pdf.ts';
import type { DrawnSize } from './drawn-pages.ts';
import { PAGE_LIMITS } from './page-limits.ts';
import type { Shades } from './png.ts';
import { UnshowablePages, type UnshowableCode } from './unshowable-pages.ts';

/** One page as a picture: a PNG, its pixels, the page's own size in points (1/72 inch), and what it holds besides. */
export type PagePicture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly points: { readonly width: number; readonly height: number };
  readonly leftOut: readonly UnprintedPart[];
};

/** What pages are made of: a file, plain text, or the words of a Word document. */
export type PageSource = Uint8Array | { readonly text: string } | DocxSource;

/** What the thread is asked for. */
export type DrawOrder = { readonly page: number; readonly size: DrawnSize; readonly shades: Shades };

/** What it says: once how many pages there are, then a picture for each order, or why not. */
export type DrawAnswer =
  | { readonly kind: 'opened'; readonly count: number; readonly leftOut: readonly UnprintedPart[] }
  | { readonly kind: 'drawn'; readonly picture: PagePicture }
  | { readonly kind: 'refused'; readonly code: UnshowableCode };

/** A file whose pages are drawn on demand, in a thread of its own that holds the file until `close`. */
export type OpenPages = {
  readonly count: number;
  /** What of a Word document is not among its words, and what of a PDF is on no page. */
  readonly leftOut: readonly UnprintedPart[];
  /** Draws a page, counted from 1. One at a time; throws `UnshowablePages` in words, and after `tooMuch` for every page. */
  readonly draw: (page: number, size: DrawnSize, shades?: Shades) => Promise<PagePicture>;
  readonly close: () => Promise<void>;
};

export type DrawingSettings = {
  /** Where `draw-pages.worker.ts` is in this host (`Host.workers.drawPages`). */
  readonly worker: URL;
  /** Milliseconds until opening the file, or one page of it, is stopped; 10 seconds unless told. */
  readonly timeLimit?: number;
  /** Whoever aborts it ends the thread: what waits throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Opens a PDF, a picture (JPEG, PNG), plain text or a Word document, of which there are the words alone, for drawing its pages. It is copied into a thread, which hostile files can
 * neither stop nor fill: it has a deadline for the file and for each page, and limits to its memory. Nothing touches the
 * disk. The window is given pictures only and reads no PDF.
 *
 * @throws UnshowablePages `protected`, `broken`, `brokenDocx`, `coveredDocx`, `noWords`, `long`, `characters`, `tooManyPages`, `tooLarge`, `changingForm`, `otherKind` or `tooMuch`
 */
export async function openPages(
  source: PageSource,
  { worker: url, timeLimit = PAGE_LIMITS.time, signal }: DrawingSettings,
): Promise<OpenPages> {
  signal?.throwIfAborted();
  if ('length' in source && source.length > PAGE_LIMITS.bytes) throw new UnshowablePages('tooLarge');
  const worker = startThread(
    url,
    {
      workerData: { source },
      resourceLimits: { maxOldGenerationSizeMb: PAGE_LIMITS.heapMegabytes },
      // The thread prints nothing: what PDFium complains of could quote the document.
      stdout: true,
      stderr: true,
      env: {},
    },
    () => void worker.terminate(),
  );
  let waiting = Promise.withResolvers<DrawAnswer>();
  let dead: unknown;
  const end = (reason: unknown) => {
    dead ??= reason;
    waiting.reject(dead);
    void worker.terminate();
  };
  const died = () => end(new UnshowablePages('tooMuch'));
  const stopped = () => end(signal?.reason);
  worker.on('message', (answer: DrawAnswer) => waiting.resolve(answer));
  worker.once('error', died);
  worker.once('exit', died);
  signal?.addEventListener('abort', stopped, { once: true });
  const answered = async (): Promise<Exclude<DrawAnswer, { readonly kind: 'refused' }>> => {
    const timer = setTimeout(() => end(new UnshowablePages('tooMuch')), timeLimit);
    try {
      const answer = await waiting.promise;
      if (answer.kind === 'refused') throw new UnshowablePages(answer.code);
      return answer;
    } finally {
      clearTimeout(timer);
    }
  };
  const close = async () => {
    signal?.removeEventListener('abort', stopped);
    worker.off('exit', died);
    dead ??= new Error('These pages are closed.');
    await worker.terminate();
  };
  const draw: OpenPages['draw'] = async (page, size, shades = 'fine') => {
    if (dead !== undefined) throw dead;
    waiting = Promise.withResolvers();
    worker.postMessage({ page, size, shades } satisfies DrawOrder);
    const answer = await answered();
    if (answer.kind !== 'drawn') throw new Error('The thread drew no page.');
    return answer.picture;
  };
  try {
    const answer = await answered();
    if (answer.kind !== 'opened') throw new Error('The thread opened no file.');
    return { count: answer.count, leftOut: answer.leftOut, draw, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One page of a file as a picture, and how many pages it has. The thread is ended again; `openPages` keeps it. */
export async function renderPage(
  bytes: Uint8Array,
  page: number,
  size: DrawnSize,
  settings: DrawingSettings,
): Promise<PagePicture & { readonly count: number }> {
  const pages = await openPages(bytes, settings);
  try {
    return { ...(await pages.draw(page, size)), count: pages.count };
  } finally {
    await pages.close();
  }
}
