/**
 * Stands before what `said` has written down, so that a parameter that is words is told from a name that looks like them:
 * a character that Unicode will never assign, and nobody types. What older registers hold has none.
 */
const mark = '\u{1fffe}';

/** Marks a text as written down. */
export function asWords(text: string): string {
  return `${mark}${text}`;
}

/** Whether a text bears that mark. */
export function isWords(text: string): boolean {
  return text.startsWith(mark);
}

/** What was written down, without its mark: as registers and the audit chain have always kept it. */
export function bare(text: string): string {
  return isWords(text) ? text.slice(mark.length) : text;
}
