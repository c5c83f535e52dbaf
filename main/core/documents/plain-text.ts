import { longestText } from '../files/pictures/page-file.ts';
import { decodeText } from '../rules/letters/read-txt.ts';

/** The words of a file that is plain text by its kind or its name, or why they cannot be read here. */
export function plainTextOf(
  bytes: Uint8Array,
  { mediaType, fileName }: { readonly mediaType: string; readonly fileName: string },
): { readonly text: string } | { readonly why: 'kind' | 'long' | 'characters' } {
  if (mediaType !== 'text/plain' && !/\.(?:txt|md|log)$/iu.test(fileName)) return { why: 'kind' };
  const { text } = decodeText(bytes);
  if (text.length > longestText) return { why: 'long' };
  return hasControls(text) ? { why: 'characters' } : { text };
}

/** Whether it is no text at all, or one that was read in the wrong encoding. */
function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\n\r\f]|\u{FFFD}/u.test(text);
}
