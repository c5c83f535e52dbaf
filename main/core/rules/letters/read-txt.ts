import { said } from '../../../words/said.ts';

/** The text of a plain file: UTF-8, UTF-16 with a byte-order mark, or else Windows-1252. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return noted(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return noted(new TextDecoder('utf-16be').decode(bytes));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [said('letters.notes.encoding')] };
  }
}

export const MISREAD = said('letters.notes.misread');

function noted(text: string): { readonly text: string; readonly notes: readonly string[] } {
  return { text, notes: text.includes('\ufffd') ? [MISREAD] : [] };
}
