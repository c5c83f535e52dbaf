import type { TextSpan } from '../../../contract/letters/letter.ts';

/** A letter of thirty pages; what comes after is not searched. */
const MOST_SENTENCES = 2_000;

/** Words whose full stop does not end a sentence, in all twelve languages, without accents. */
const ABBREVIATIONS = new Set(
  (
    'art arts abs nr no num lit cl clanku odst pism ust st stavak toc tac alin al par para pt pct lett ' +
    'bspw bzw vgl ggf ca z b e g i d ex etc sog usw evtl mr mrs ms dr ing prof hr fr sig sigra sr sra dhr mw ' +
    'αρ αρθ παρ στοιχ κ κα tzv tj napr resp p s n c m o a k v resp mgr bc jud tel ap apt str'
  ).split(' '),
);

const BREAK =
  /([.!?;…]+["'”»)]*)(\s+|$)|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*•–·]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t])|\n(?=>)/gu;
const LAST_WORD = /([\p{L}\p{N}]+)[.!?;…]+["'”»)]*$/u;

function endsSentence(folded: string, text: string, start: number, stop: number, marks: string): boolean {
  if (!marks.startsWith('.')) return true;
  const word = LAST_WORD.exec(folded.slice(Math.max(start, stop - 40), stop))?.[1];
  if (word === undefined) return true;
  if (/^\d{1,2}$/.test(word)) return !/^\s*[\p{L}\d]/u.test(text.slice(stop, stop + 3));
  if (/^\d{3,4}$/.test(word)) return !/^\s*[\p{Ll}\d]/u.test(text.slice(stop, stop + 3));
  return !ABBREVIATIONS.has(word);
}

/**
 * The sentences and list items of a letter, as ranges of `folded` and of `text`, which `foldForMatching` keeps in step. A line that merely wraps does
 * not end a sentence; "Art. 15 Abs. 1", "čl. 17" and "2. 3. 2026" do not either. At most 2,000 are given.
 */
export function splitSentences(folded: string, text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of folded.matchAll(BREAK)) {
    const marks = match[1] ?? '';
    const stop = match.index + marks.length;
    if (marks !== '' && !endsSentence(folded, text, start, stop, marks)) continue;
    if (stop - start > 2) spans.push({ start, end: stop });
    if (spans.length >= MOST_SENTENCES) return spans;
    start = match.index + match[0].length;
  }
  if (folded.length > start) spans.push({ start, end: folded.length });
  return spans;
}
