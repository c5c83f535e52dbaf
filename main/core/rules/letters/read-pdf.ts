import { said } from '../../../words/said.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import { brokenLetter } from './unreadable-letter.ts';

type PdfWords = { readonly text: string; readonly notes: readonly string[] };

/** So many pages are read; a letter has a few. */
const mostPages = 200;

/**
 * The words of a PDF, page by page. One without words, as a scan, and one under a password are kept all the same: a note
 * says what to do. Runs nothing that is inside it. To be called in a thread with a deadline.
 *
 * @throws UnreadableLetter `broken`
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfWords> {
  // Loaded for a PDF alone. Its own worker would be another thread, with another deadline.
  const [{ getDocument }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error The library has no types for it; it is only handed back to the library.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  const opening = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await opening.promise;
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      if (length > LETTER_LIMITS.bodyCharacters) break;
      const page = wordsOf((await (await pdf.getPage(number)).getTextContent()).items);
      length += page.length;
      pages.push(page);
    }
    const text = pages.join('\n\n').trim();
    const notes = [
      ...(text === '' ? [said('letters.notes.scan')] : []),
      ...(pages.length < pdf.numPages ? [said('letters.notes.shortened')] : []),
    ];
    return { text, notes };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return { text: '', notes: [said('letters.notes.passwordPdf')] };
    throw brokenLetter();
  } finally {
    await opening.destroy().catch(() => undefined);
  }
}

function wordsOf(items: readonly object[]): string {
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string') continue;
    line += item.str;
    if (!('hasEOL' in item) || item.hasEOL !== true) continue;
    lines.push(line.trimEnd());
    line = '';
  }
  lines.push(line.trimEnd());
  return lines.join('\n').trim();
}
