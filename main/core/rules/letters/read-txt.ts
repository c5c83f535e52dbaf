import { said } from '../../../words/said.ts';
import { narrowed } from './mail/plain-mail.ts';
import { readBytes } from './mail/read-bytes.ts';

export const MISREAD = said('letters.notes.misread');

/** Said of text whose charset nothing told. */
export function charsetNote(charset: string): string {
  return said('letters.notes.encoding', { charset: charset.replace(/^[a-z]/u, (letter) => letter.toUpperCase()) });
}

/** The text of a plain file: UTF-8, UTF-16, or else the charset it most looks like. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  const { text, charset, guessed, lossy } = readBytes(narrowed(bytes));
  return { text, notes: [...(lossy ? [MISREAD] : []), ...(guessed ? [charsetNote(charset)] : [])] };
}
