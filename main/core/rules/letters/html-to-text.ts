import { readParts, type OpenTag } from './html-parts.ts';

const dropped = new Set([
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
/** Elements that hold nothing. */
const empty = new Set(['img', 'br', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source']);
const paragraphs = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'table', 'ul', 'ol'];
const lines = [
  'div',
  'br',
  'tr',
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
];

/** What is written where a tag opens or closes. */
const atOpening: ReadonlyMap<string, string> = new Map([
  ...paragraphs.map((name) => [name, '\n\n'] as const),
  ...lines.map((name) => [name, '\n'] as const),
  ['li', '\n- '],
]);
const atClosing: ReadonlyMap<string, string> = new Map([
  ...paragraphs.map((name) => [name, '\n\n'] as const),
  ['div', '\n'],
  ['td', '\t'],
  ['th', '\t'],
]);

/**
 * The readable text of an HTML mail. Nothing is loaded and nothing runs: scripts, styles, forms, embedded content and what is
 * hidden are dropped, pictures leave their alternative text, links show their address after their words when the two differ.
 */
export function htmlToText(html: string): string {
  const seen = textIn(html, true);
  // A letter of which nothing is seen is broken: better all of it than none.
  return seen === '' ? textIn(html, false) : seen;
}

function textIn(html: string, hides: boolean): string {
  // Only inside a picture is this more than a comment that ends at the next `>` (HTML standard, 13.2.5.42).
  const source = html.replaceAll('<![CDATA[', '<!CDATA[');
  const written: string[] = [];
  let link: { readonly href: string; words: string } | undefined;
  // Dropped elements whose end was looked for once and is not there: looking again at each start would be quadratic.
  const unclosed = new Set<string>();
  const write = (text: string) => {
    written.push(text);
    if (link !== undefined) link.words += text;
  };
  const onOpen = ({ name, isSelfClosing, alt, href, isHidden }: OpenTag, after: number): number => {
    if (hides && isHidden && !isSelfClosing && !empty.has(name)) {
      const end = unclosed.has(`hidden ${name}`) ? undefined : endOfNested(name, source, after);
      if (end !== undefined) return end;
      unclosed.add(`hidden ${name}`);
    }
    if (dropped.has(name) && !isSelfClosing && !unclosed.has(name)) {
      const end = endOf(name, source, after);
      if (end !== undefined) return end;
      // An unclosed <head> ends where the body starts; anything else unclosed is only skipped itself.
      unclosed.add(name);
    } else if (name === 'img') write(hides && isHidden ? '' : alt);
    else if (name === 'a') link = { href, words: '' };
    else write(atOpening.get(name) ?? '');
    return after;
  };
  const onClose = (name: string) => {
    if (name === 'a' && link !== undefined) {
      const { href, words } = link;
      link = undefined;
      write(addressBeside(words, href));
    } else write(atClosing.get(name) ?? '');
  };
  readParts(source, { onText: (text) => write(text.replace(/[ \t\r\n]+/gu, ' ')), onOpen, onClose });
  return inLines(written.join(''));
}

/** Where the element that opened before `from` has ended; undefined where it never does. */
function endOf(name: string, html: string, from: number): number | undefined {
  const end = new RegExp(`</${name}[\\s>]`, 'giu');
  end.lastIndex = from;
  const found = end.exec(html);
  const close = found === null ? -1 : html.indexOf('>', found.index);
  return close < 0 ? undefined : close + 1;
}

/** Elements that end where the next of their kind begins. */
const endedByNext = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option']);

/** Where the element that opened before `from` has ended, others of its name inside it; undefined where it never does. */
function endOfNested(name: string, html: string, from: number): number | undefined {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, 'giu');
  tag.lastIndex = from;
  let depth = 1;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    if (match[1] === '' && endedByNext.has(name)) return match.index;
    if (match[1] === '') depth += match[0].endsWith('/>') ? 0 : 1;
    else depth -= 1;
    if (depth === 0) return tag.lastIndex;
  }
  return undefined;
}

/** The address of a link, unless its words say it already. */
function addressBeside(words: string, href: string): string {
  const shown = href.replace(/^mailto:/iu, '').replace(/\/$/u, '');
  return /^(?:https?|mailto):/iu.test(href) && !words.trim().includes(shown) ? ` (${shown})` : '';
}

/** No spaces around a line break, at most one empty line. */
function inLines(text: string): string {
  return text
    .replace(/\n +/gu, '\n')
    .replace(/(?<! ) +\n/gu, '\n') // from the first space of a run only: trying each would be quadratic
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
