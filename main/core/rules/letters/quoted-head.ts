import { Temporal } from 'temporal-polyfill';
import { letterLanguages } from '../../../contract/letters/letter.ts';
import { readMailDate } from './mail-date.ts';
import { readMailboxes, type Mailbox } from './mail/mail-addresses.ts';
import { foldForMatching } from './phrase-pattern.ts';
import { findQuotedDate } from './quoted-date.ts';
import { wordsOf } from './words/words-of.ts';

/** What the head of a mail that is quoted in another says of it. */
export type QuotedHead = {
  /** Where it begins in the text, with the line above it that announces it, and where the quoted words begin. */
  readonly start: number;
  readonly end: number;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** The legal day it says the mail was sent. */
  readonly on: string | undefined;
};

type Label = 'from' | 'date' | 'to' | 'subject' | 'other';

/** How mail programs name the lines of a quoted head, in the languages that Docket reads and their neighbours. */
const labels: readonly (readonly [Label, string])[] = [
  [
    'from',
    'from|von|de|de la|da|van|od|salje|posiljatelj|avsandare|fran|fra|απο|expediteur|remitente|mittente|afzender|remetente|expeditor|odesilatel',
  ],
  [
    'date',
    "sent|date|gesendet|gesendet am|datum|envoye|envoye le|date d'envoi|enviado|enviado el|enviado em|enviada|enviada em|fecha|data|inviato|verzonden|trimis|skickat|odeslano|poslano|poslane|datum i vrijeme|σταλθηκε|εσταλη|απεσταλη|αποστολη|ημερομηνια|sendt|wyslano",
  ],
  [
    'to',
    'to|an|a|aan|para|catre|la|till|til|komu|za|prima|primatelj|προς|destinataire|destinatario|destinatar|mottagare|do',
  ],
  ['subject', 'subject|betreff|objet|asunto|oggetto|onderwerp|assunto|subiect|amne|emne|predmet|θεμα|temat|re'],
  [
    'other',
    'cc|bcc|kopie|kopia|copie|cci|copia|cco|ccn|kopija|kop|κοιν|κοινοποιηση|importance|attachments|anlagen|wichtigkeit|pieces jointes|reply-to|antwort an|adjuntos|allegati|bijlagen|anexos|atasamente|bilagor|prilohy|privici|συνημμενα|organisation|organization|x-mailer|message-id',
  ],
];
const label = new RegExp(
  `^[ \\t>]*[*_]{0,2}(?:${labels.map(([name, words]) => `(?<${name}>${foldForMatching(words)})`).join('|')})[*_]{0,2}[ \\t]?:[*_]{0,2}(?:[ \\t]|$)`,
  'u',
);

const mostLines = 20_000;
const longestHead = 30;
/** A line that announces a quoted head, of hyphens or in words. */
const announcement = /^[ \t>]*(?:[-_]{2,}[^\n]{0,80}|[^\n]{0,60}:)[ \t]*$/u;

type Line = { readonly start: number; readonly end: number; readonly text: string };

/** The first quoted head in a letter: From, Sent, To, Subject and their like, in any order, at least who, and when or about what. */
export function findQuotedHead(text: string): QuotedHead | undefined {
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (labelOf(line.text) === undefined) continue;
    const head = headAt(lines, index);
    if (head === undefined) continue;
    const above = lines
      .slice(Math.max(0, index - 2), index)
      .filter((one) => one.text.trim() !== '')
      .at(-1);
    const isAnnounced = above !== undefined && announcement.test(above.text);
    return { ...head, start: isAnnounced ? above.start : line.start };
  }
  return undefined;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length && lines.length < mostLines;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start: at, end: end + 1, text: text.slice(at, Math.min(end, at + 1_000)) });
    at = end + 1;
  }
  return lines;
}

function labelOf(line: string): { readonly name: Label; readonly value: string } | undefined {
  if (!line.slice(0, 60).includes(':')) return undefined;
  const match = label.exec(foldForMatching(line.slice(0, 60)));
  if (match === null) return undefined;
  const [name] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
  return name === undefined ? undefined : { name: name as Label, value: line.slice(match[0].length).trim() }; // a group of `label`
}

/** The head that begins with this line; undefined where too little of one stands there. */
function headAt(lines: readonly Line[], index: number): Omit<QuotedHead, 'start'> | undefined {
  const values = new Map<Label, string>();
  let last: Label | undefined;
  let at = index;
  for (; at < Math.min(lines.length, index + longestHead); at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const found = labelOf(line.text);
    if (found !== undefined) {
      if (found.name !== 'other' && values.has(found.name) && values.has('from')) break;
      last = found.name;
      if (!values.has(found.name)) values.set(found.name, found.value);
      continue;
    }
    const bare = line.text.replace(/^[ \t>]+/u, '').trim();
    // Blank lines stand between the lines where HTML was made text, and a label may stand alone above what it names.
    if (bare === '' && isFollowed(lines, at)) continue;
    if (bare === '' || last === undefined) break;
    if (values.get(last) === '' && bare.length < 300) values.set(last, bare);
    else if (isGoingOn(values.get(last), bare, last)) values.set(last, `${values.get(last)} ${bare}`);
    else break;
  }
  const from = values.get('from');
  const enough = values.has('date') || (values.has('to') && values.has('subject'));
  if (from === undefined || from === '' || !enough || (!values.has('to') && !values.has('subject'))) return undefined;
  const [person] = mailboxesIn(from);
  if (person === undefined) return undefined;
  return {
    end: lines[at]?.start ?? lines.at(-1)?.end ?? 0,
    from: person,
    to: mailboxesIn(values.get('to') ?? ''),
    subject: values.get('subject') ?? '',
    on: dayOf(values.get('date') ?? ''),
  };
}

function isFollowed(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find((line) => line.text.replace(/^[ \t>]+/u, '').trim() !== '');
  return next !== undefined && labelOf(next.text) !== undefined;
}

/** Lists of people and long subjects go on below. */
function isGoingOn(value: string | undefined, bare: string, last: Label): boolean {
  if (last === 'to' || last === 'other')
    return /[;,<]\s*$/u.test(value ?? '') || /^[<;,]/u.test(bare) || /@/u.test(bare);
  return last === 'from' && /^<[^>]+>$|^\[mailto:/iu.test(bare);
}

function mailboxesIn(value: string): readonly Mailbox[] {
  return readMailboxes(Buffer.from(value.replaceAll('*', ''), 'utf8').toString('latin1'));
}

/** The day of a date as a mail program writes it for people, European order first: it shows the day of its own zone. */
function dayOf(value: string): string | undefined {
  const stated = readMailDate(value)?.local.slice(0, 10);
  if (stated !== undefined) return stated;
  const folded = foldForMatching(value);
  const american = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})[\s,]+\d{1,2}:\d{2}(?::\d{2})?\s*[ap]\.?m/u.exec(folded);
  if (american !== null) {
    const [, month, day, year] = american;
    try {
      return Temporal.PlainDate.from(
        { year: Number(year), month: Number(month), day: Number(day) },
        { overflow: 'reject' },
      ).toString();
    } catch {
      // The day stands first.
    }
  }
  const short = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{2})(?!\d)/u.exec(folded);
  const whole = short === null ? folded : folded.replace(short[0], `${short[1]}.${short[3]}.20${short[4]}`);
  for (const language of letterLanguages) {
    const found = findQuotedDate(whole, wordsOf(language).months);
    if (found !== undefined) return found;
  }
  return undefined;
}
