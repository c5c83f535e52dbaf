import { said } from '../../../words/said.ts';
import { openPdf } from '../../files/pdfium/open-pdf.ts';
import { pageWords } from '../../files/pdfium/page-words.ts';
import { loadPdfium } from '../../files/pdfium/pdfium.ts';
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
  const pdfium = await loadPdfium();
  const opened = openPdf(pdfium, bytes);
  if ('refused' in opened) {
    if (opened.refused === 'protected') return { text: '', notes: [said('letters.notes.passwordPdf')] };
    throw brokenLetter();
  }
  const pages: string[] = [];
  const notes: string[] = [];
  let [read, unread, length, unsure] = [0, 0, 0, false];
  try {
    while (read + unread < Math.min(opened.count, mostPages) && length <= LETTER_LIMITS.bodyCharacters) {
      const page = pageWords(pdfium, opened, read + unread);
      if (page === undefined) {
        unread += 1;
        continue;
      }
      read += 1;
      length += page.text.length;
      unsure ||= page.unsure;
      pages.push(page.text);
    }
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    // It has come to the end of its memory, and is dead.
    return { text: pages.join('\n\n').trim(), notes: [said('letters.notes.notTakenApart')] };
  }
  if (read === 0) throw brokenLetter();
  const text = pages.join('\n\n').trim();
  const blank = !/[^\s\u{FFFD}]/u.test(text);
  if (blank) notes.push(unsure ? said('letters.notes.noWords') : said('letters.notes.scan'));
  else if (unsure) notes.push(said('letters.notes.unsureWords'));
  if (unread > 0) notes.push(said('letters.notes.pagesUnread', { pages: unread }));
  if (read + unread < opened.count) notes.push(said('letters.notes.shortened'));
  return { text: blank ? '' : text, notes };
}
