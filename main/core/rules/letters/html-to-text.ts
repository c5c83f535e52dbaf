const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  thorn: 'þ',
  oelig: 'œ',
  OElig: 'Œ',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
};
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
  slash: '\u0338',
};

function entity(whole: string, body: string): string {
  if (body.startsWith('#')) {
    const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  }
  if (Object.hasOwn(NAMED, body)) return NAMED[body] ?? whole;
  const accented = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/u.exec(body);
  return accented ? ((accented[1] ?? '') + (MARKS[accented[2] ?? ''] ?? '')).normalize('NFC') : whole;
}

const decode = (text: string) => text.replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,10});/giu, entity);

const DROPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'iframe',
  'select',
  'textarea',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'tr',
  'table',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'address',
  'dl',
  'dt',
  'dd',
  'body',
]);
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'table', 'ul', 'ol']);

/** The end of the tag that starts at `from`, past quoted attribute values; -1 when it never ends. */
function tagEnd(html: string, from: number): number {
  const plain = html.indexOf('>', from);
  if (plain < 0) return -1;
  const inside = html.slice(from, plain);
  if (!/["']/u.test(inside)) return plain;
  const match = /^(?:[^"'>]|"[^"]{0,10000}"|'[^']{0,10000}')*>/u.exec(html.slice(from, from + 20_000));
  return match ? from + match[0].length - 1 : plain;
}

/**
 * The readable text of an HTML mail. Nothing is loaded and nothing runs: scripts, styles, forms and embedded content are
 * dropped, pictures leave their alternative text, links show their address after their words when the two differ.
 */
export function htmlToText(html: string): string {
  let out = '';
  let at = 0;
  let link: { readonly href: string; readonly from: number } | undefined;
  const parts: string[] = [];
  // Dropped elements whose end was looked for once and is not there: looking again at each start would be quadratic.
  const unclosed = new Set<string>();
  const write = (text: string) => {
    out += text;
    if (out.length > 65_536 && link === undefined) {
      parts.push(out);
      out = '';
    }
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0 || open > at)
      write(decode(html.slice(at, open < 0 ? html.length : open)).replace(/[ \t\r\n]+/gu, ' '));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const named = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(html.slice(open, open + 30));
    if (!named && !/^<[!?/]/u.test(html.slice(open, open + 2))) {
      write('<');
      at = open + 1;
      continue;
    }
    const close = tagEnd(html, open + 1);
    if (close < 0) break;
    const closing = named?.[1] === '/';
    const name = named?.[2]?.toLowerCase() ?? '';
    const attributes = html.slice(open, Math.min(close, open + 10_000));
    at = close + 1;
    if (DROPPED.has(name) && !closing && !attributes.endsWith('/') && !unclosed.has(name)) {
      const end = new RegExp(`</${name}[\\s>]`, 'giu');
      end.lastIndex = at;
      const stop = end.exec(html);
      const stopAt = stop ? html.indexOf('>', stop.index) : -1;
      // An unclosed <head> ends where the body starts; anything else unclosed is only skipped itself.
      if (stopAt >= 0) at = stopAt + 1;
      else unclosed.add(name);
    } else if (name === 'li' && !closing) write('\n- ');
    else if ((name === 'td' || name === 'th') && closing) write('\t');
    else if (name === 'img') write(attribute(attributes, 'alt'));
    else if (name === 'a' && !closing) link = { href: attribute(attributes, 'href'), from: out.length };
    else if (name === 'a' && link !== undefined) {
      const words = out.slice(link.from).trim();
      const { href } = link;
      link = undefined;
      const shown = href.replace(/^mailto:/iu, '').replace(/\/$/u, '');
      if (/^(?:https?|mailto):/iu.test(href) && !words.includes(shown)) write(` (${shown})`);
    } else if (BLOCKS.has(name)) write(PARAGRAPHS.has(name) ? '\n\n' : closing && name !== 'div' ? '' : '\n');
  }
  return [...parts, out]
    .join('')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(tag);
  return decode(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}
