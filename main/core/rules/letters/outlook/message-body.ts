import { htmlToText } from '../html-to-text.ts';
import { LETTER_LIMITS } from '../letter-limits.ts';
import { readHtml } from '../mail/read-html.ts';
import { rather } from '../mail/stand-in.ts';
import { rtfText } from './rtf-text.ts';
import { unpackRtf } from './unpack-rtf.ts';

/** The ways in which Outlook may keep the words of one message. */
export type Bodies = {
  readonly plain: string;
  readonly html?: Uint8Array | string | undefined;
  /** Packed. */
  readonly rtf?: Uint8Array | undefined;
  readonly label?: string | undefined;
};

/** The words of a message: the plain ones, or where these are none or only stand in, those of its HTML or rich text. */
export function messageBody({ plain, html, rtf, label }: Bodies): string {
  const ofHtml = () => {
    if (html === undefined) return '';
    const source = typeof html === 'string' ? html : readHtml(html, { label }).text;
    return htmlToText(source.slice(0, LETTER_LIMITS.bodyCharacters * 4));
  };
  if (html !== undefined) {
    const text = rather(plain, ofHtml);
    if (text.trim() !== '') return text;
  }
  if (plain.trim() !== '') return plain;
  const unpacked = rtf === undefined ? undefined : unpackRtf(rtf);
  return unpacked === undefined ? '' : rtfText(unpacked);
}
