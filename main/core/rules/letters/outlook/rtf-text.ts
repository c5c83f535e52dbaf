import { htmlToText } from '../html-to-text.ts';
import { LETTER_LIMITS } from '../letter-limits.ts';
import { charsetOfCodePage, type Charset } from '../mail/charsets.ts';

/** What a group of rich text sets, and what ends with it. */
type Group = {
  /** Whether its words are read: not those of fonts, styles, pictures. */
  shown: boolean;
  /** Inside a tag of the HTML that the rich text was made of. */
  inTag: boolean;
  /** Rich text that only stands for a tag beside it. */
  instead: boolean;
  /** How many plain characters stand in for one of Unicode. */
  standIns: number;
  charset: Charset | undefined;
};

/** Groups that hold no words. */
const wordless =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|objdata|themedata|colorschememapping|datastore|latentstyles|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|header[lrf]?|footer[lrf]?|mmathpr|fldinst|filetbl|revtbl|pnseclvl|bkmkstart|bkmkend|wgrffmtfilter)$/u;
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
/** The code page of a font's set of letters (`\fcharset`). */
const pageOfSet: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 437,
};
const token =
  /\\(?<word>[a-zA-Z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[0-9a-fA-F]{2})|\\(?<sign>[\s\S])|(?<brace>[{}])|(?<words>[^\\{}\r\n]+)|[\r\n]+|\\$/gu;
const deepest = 1_000;

/**
 * The words of rich text, given as characters of a byte each: plain, or those of the HTML that a mail program wrapped in it
 * (MS-OXRTFEX). What is not shown is left out: fonts, styles, pictures, hidden words.
 */
export function rtfText(rtf: string): string {
  const isHtml = /\\fromhtml1?(?![0-9a-z])/u.test(rtf.slice(0, 4_000));
  const text = readRtf(rtf, isHtml);
  return isHtml ? htmlToText(text) : text.replace(/\n{3,}/gu, '\n\n').trim();
}

function readRtf(rtf: string, isHtml: boolean): string {
  const fonts = fontsOf(rtf);
  const page = Number(/\\ansicpg(\d{1,5})/u.exec(rtf.slice(0, 4_000))?.[1] ?? 0);
  const ownCharset = charsetOfCodePage(page === 0 ? 1252 : page);
  const out: string[] = [];
  let length = 0;
  /** Bytes as characters that are still to be read in the charset of the group. */
  let pending = '';
  const stack: Group[] = [];
  let group: Group = { shown: true, inTag: false, instead: false, standIns: 1, charset: ownCharset };
  let skip = 0;
  let isFirst = false;
  let starred = false;

  const endBytes = () => {
    if (pending !== '') out.push(fromBytes(pending, group.charset));
    pending = '';
  };
  const isShown = () => group.shown && (!isHtml || group.inTag || !group.instead);
  const write = (text: string) => {
    endBytes();
    if (isShown()) out.push(text);
    length += text.length;
  };
  const plain = (text: string) => {
    const left = text.slice(skip);
    skip = Math.max(0, skip - text.length);
    if (isShown()) pending += left;
    length += left.length;
  };

  const tokens = new RegExp(token);
  for (let match = tokens.exec(rtf); match !== null; match = tokens.exec(rtf)) {
    const { word, number, hex, sign, brace, words } = match.groups ?? {};
    if (length > LETTER_LIMITS.bodyCharacters * 4) break;
    if (brace === '{') {
      endBytes();
      if (stack.length >= deepest) break;
      stack.push({ ...group });
      isFirst = true;
      starred = false;
      continue;
    }
    if (sign === '*') {
      starred = true;
      continue;
    }
    if (brace === '}') {
      endBytes();
      group = stack.pop() ?? group;
      skip = 0;
    } else if (word !== undefined) {
      const name = word.toLowerCase();
      const value = number === undefined ? undefined : Number(number);
      if (isFirst) openGroup(name);
      if (name === 'bin') tokens.lastIndex += Math.max(0, value ?? 0);
      else follow(name, value);
    } else if (hex !== undefined) plain(String.fromCharCode(Number.parseInt(hex, 16)));
    else if (sign !== undefined) writeSign(sign);
    else if (words !== undefined) plain(words);
    isFirst = false;
    starred = false;
  }
  endBytes();
  return out.join('');

  /** A group is named by its first word. One with a star is skipped where its name is not known. */
  function openGroup(name: string): void {
    if (name === 'htmltag') group = { ...group, shown: isHtml, inTag: true };
    else if (name === 'mhtmltag' || wordless.test(name) || starred) group = { ...group, shown: false };
  }

  function writeSign(sign: string): void {
    if (sign === '~') write('\u00a0');
    else if (sign === '_') write('-');
    else if (sign === '\n' || sign === '\r') write('\n');
    else if (sign !== '-') plain(sign);
  }

  function follow(name: string, value: number | undefined): void {
    const stands = signs[name];
    if (stands !== undefined) write(stands);
    else if (name === 'u' && value !== undefined) {
      const code = value < 0 ? value + 65_536 : value;
      write(code >= 0 && code <= 0xffff ? String.fromCharCode(code) : '');
      skip = group.standIns;
    } else if (name === 'uc') group.standIns = Math.min(Math.max(value ?? 1, 0), 10);
    else if (name === 'htmlrtf') {
      endBytes();
      group.instead = value !== 0;
    } else if (name === 'f' || name === 'plain') {
      endBytes();
      group.charset = name === 'f' ? (fonts.get(value ?? 0) ?? ownCharset) : ownCharset;
    } else if (name === 'v' && !isHtml) {
      endBytes();
      group.shown = value === 0;
    }
  }
}

/** Letters that stand in rich text as bytes of its code page. */
function fromBytes(text: string, charset: Charset | undefined): string {
  return charset === undefined || !/[\u0080-\u00ff]/u.test(text) ? text : charset.decode(Buffer.from(text, 'latin1'));
}

/** The charset of each font, by its number. */
function fontsOf(rtf: string): ReadonlyMap<number, Charset | undefined> {
  const fonts = new Map<number, Charset | undefined>();
  const table = rtf.indexOf('{\\fonttbl');
  if (table < 0) return fonts;
  for (const [, font, set] of rtf
    .slice(table, table + 200_000)
    .matchAll(/\\f(\d{1,5})(?!\d)[^{}]{0,200}?\\fcharset(\d{1,3})/gu)) {
    const page = pageOfSet[Number(set)];
    if (!fonts.has(Number(font)) && page !== undefined) fonts.set(Number(font), charsetOfCodePage(page));
  }
  return fonts;
}
