import { htmlToText } from '../html-to-text.ts';
import { LETTER_LIMITS } from '../letter-limits.ts';
import { isTnef, readTnef, type Tnef } from '../outlook/read-tnef.ts';
import { rtfText } from '../outlook/rtf-text.ts';
import { flowedText } from './flowed-text.ts';
import { readParam } from './header-params.ts';
import { readMime, type MimePart } from './mime-parts.ts';
import { readBytes, asLatin1, type ReadBytes } from './read-bytes.ts';
import { readHtml } from './read-html.ts';
import { openEnvelope } from './signed-content.ts';
import { rather } from './stand-in.ts';
import { filesInText } from './uuencoded.ts';

/** A file that came in a mail. */
export type GatheredFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** What a mail holds, its parts put together. */
export type GatheredParts = {
  readonly texts: string[];
  readonly files: GatheredFile[];
  /** The charset of its first text, by which bytes in its heads are read. */
  charset: string | undefined;
  /** The charset that was guessed, where nothing said it or what was said did not fit. */
  guessed: string | undefined;
  lossy: boolean;
  /** Something in it cannot be read without a key. */
  encrypted: boolean;
  /** It is one part of a mail that was cut into several. */
  partial: boolean;
  damaged: boolean;
  calendar: boolean;
  /** What lay in an envelope of S/MIME, whose own head may say more. */
  inner: MimePart | undefined;
};

const inlineTexts = new Set(['text/plain', 'text/html', 'text/enriched', 'text/richtext', 'text/x-amp-html']);
const envelopeTypes = /^application\/(?:x-)?pkcs7-mime$/u;
const mostEnvelopes = 8;

/** Puts the parts of a mail together: its words, and the files that came with it. */
export function gatherParts(mail: MimePart): GatheredParts {
  const gathered: GatheredParts = {
    texts: [],
    files: [],
    charset: undefined,
    guessed: undefined,
    lossy: false,
    encrypted: false,
    partial: false,
    damaged: mail.damaged,
    calendar: false,
    inner: undefined,
  };
  gather(mail, gathered, 0);
  return gathered;
}

/** @param opened in how many envelopes the part lay */
function gather(part: MimePart, into: GatheredParts, opened: number): void {
  const type = part.type.value;
  if (type === 'multipart/encrypted') into.encrypted = true;
  if (type === 'multipart/alternative') return gatherOneOf(part, into, opened);
  if (part.parts.length > 0) {
    for (const one of part.parts) gather(one, into, opened);
    return;
  }
  const name = fileNameIn(part, into);
  if (isEnvelope(type, name)) return gatherEnvelope(part, into, { name, opened });
  if (type === 'message/partial') into.partial = true;
  if (isText(part)) {
    gatherText(part, into);
    // A text that has a name is a file too, unless it is the letter.
    if (name === '' || into.texts.length === 1) return;
  }
  if (type === 'application/ms-tnef' || /^win(?:mail|dat)\w*\.dat$/iu.test(name))
    return gatherBundle(part.content(), into, name);
  if (type === 'text/calendar') into.calendar = true;
  if (/\.rpmsg$/iu.test(name)) into.encrypted = true;
  if (into.files.length > LETTER_LIMITS.parts) return;
  into.files.push({ name, mediaType: type, bytes: part.content() });
}

function fileNameIn({ disposition, type }: MimePart, { charset }: GatheredParts): string {
  return readParam(disposition, 'filename', charset) ?? readParam(type, 'name', charset) ?? '';
}

/** Text that is read in its place: not a file of whatever kind. */
function isText({ type, disposition }: MimePart): boolean {
  return type.value === 'message/partial' || (inlineTexts.has(type.value) && disposition.value !== 'attachment');
}

/** Of several forms of one letter the one that is it; what is no text is a file all the same. */
function gatherOneOf(part: MimePart, into: GatheredParts, opened: number): void {
  const forms = part.parts.map((one) => {
    const form = { ...into, texts: [], files: [], charset: undefined, guessed: undefined, lossy: false };
    gather(one, form, opened);
    return { one, form };
  });
  for (const { form } of forms) {
    into.files.push(...form.files);
    into.encrypted ||= form.encrypted;
    into.partial ||= form.partial;
    into.calendar ||= form.calendar;
    into.inner ??= form.inner;
  }
  const written = forms.filter(({ form }) => form.texts.join('').trim() !== '');
  const plain = written.find(({ one }) => one.type.value === 'text/plain');
  const html =
    written.findLast(({ one }) => one !== plain?.one && one.type.value !== 'text/x-amp-html') ??
    written.find(({ one }) => one !== plain?.one);
  const words = ({ form }: NonNullable<typeof plain>) => form.texts.join('\n');
  const chosen =
    plain === undefined || html === undefined
      ? (plain ?? html)
      : rather(words(plain), () => words(html)) === words(plain)
        ? plain
        : html;
  if (chosen === undefined) return;
  into.texts.push(...chosen.form.texts);
  into.charset ??= chosen.form.charset;
  into.guessed ??= chosen.form.guessed;
  into.lossy ||= chosen.form.lossy;
}

function gatherText(part: MimePart, into: GatheredParts): void {
  const label = part.type.params.get('charset');
  const isHtml = part.type.value !== 'text/plain' && part.type.value !== 'message/partial';
  const content = part.content().subarray(0, LETTER_LIMITS.bodyCharacters * 16);
  if (isHtml) {
    const read = readHtml(content, { label, otherLabels: [into.charset] });
    noteReading(read, into, label);
    into.texts.push(htmlToText(read.text.slice(0, LETTER_LIMITS.bodyCharacters * 4)));
    return;
  }
  const { text, files } = filesInText(asLatin1(content));
  for (const file of files) {
    if (/^winmail\.dat$/iu.test(file.name)) gatherBundle(file.bytes, into, file.name);
    else into.files.push({ ...file, mediaType: 'application/octet-stream' });
  }
  const read = readBytes(Buffer.from(text, 'latin1'), { label, otherLabels: [into.charset] });
  noteReading(read, into, label);
  const isFlowed = /^flowed$/iu.test(part.type.params.get('format') ?? '');
  const words = isFlowed ? flowedText(read.text, /^yes$/iu.test(part.type.params.get('delsp') ?? '')) : read.text;
  if (/^-----BEGIN PGP MESSAGE-----/mu.test(words)) into.encrypted = true;
  into.texts.push(words);
}

function noteReading(
  { charset, guessed, lossy, text }: ReadBytes,
  into: GatheredParts,
  label: string | undefined,
): void {
  // Plain letters say nothing of how others are written, but their label does.
  const isPlain = charset === 'utf-8' && !/[^\p{ASCII}]/u.test(text.slice(0, 100_000));
  into.charset ??= isPlain ? label : charset;
  if (guessed) into.guessed ??= charset;
  into.lossy ||= lossy;
}

function isEnvelope(type: string, name: string): boolean {
  return (
    envelopeTypes.test(type) || (/\.p7m$/iu.test(name) && /^application\/(?:octet-stream|pkcs7|x-pkcs7)$/u.test(type))
  );
}

function gatherEnvelope(
  part: MimePart,
  into: GatheredParts,
  { name, opened }: { readonly name: string; readonly opened: number },
): void {
  const content = part.content();
  const envelope = opened < mostEnvelopes ? openEnvelope(content) : undefined;
  if (envelope?.kind !== 'content' || envelope.bytes.length === 0) {
    into.encrypted = true;
    into.files.push({ name, mediaType: part.type.value, bytes: content });
    return;
  }
  const inner = readMime(envelope.bytes);
  into.inner ??= inner;
  gather(inner, into, opened + 1);
}

function gatherBundle(bytes: Uint8Array, into: GatheredParts, name: string): void {
  const bundle = readTnef(bytes);
  if (bundle === undefined) into.files.push({ name, mediaType: 'application/ms-tnef', bytes });
  else addBundle(bundle, into);
}

/** The words of Outlook's bundle where there are no others, and its files. */
function addBundle(bundle: Tnef, into: GatheredParts): void {
  const written = into.texts.join('\n');
  const words = bundle.text.trim() === '' ? written : rather(written, () => bundle.text);
  if (words !== written) into.texts.splice(0, into.texts.length, words);
  into.calendar ||= /^ipm\.(?:appointment|schedule|microsoft schedule)/iu.test(bundle.messageClass);
  for (const file of bundle.files) {
    if (file.bytes.length > 0 && isTnef(file.bytes) && file.mediaType !== 'application/ms-tnef') {
      into.files.push({ ...file, mediaType: 'application/ms-tnef' });
    } else into.files.push(file);
  }
}

/** The words of a mail that came as rich text alone. */
export function richText(files: readonly GatheredFile[]): string {
  const rich = files.find(({ mediaType }) => /^(?:text|application)\/rtf$/u.test(mediaType));
  return rich === undefined ? '' : rtfText(asLatin1(rich.bytes.subarray(0, LETTER_LIMITS.bodyCharacters * 16)));
}
