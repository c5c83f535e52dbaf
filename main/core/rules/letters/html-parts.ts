import { Tokenizer } from 'htmlparser2';

/** A tag as it opens, of whose attributes only these can be read. */
export type OpenTag = {
  /** In lower case. */
  readonly name: string;
  readonly isSelfClosing: boolean;
  readonly alt: string;
  readonly href: string;
  /** Whether it says that nobody sees what it holds. */
  readonly isHidden: boolean;
};

/** What a piece of HTML consists of, in its order. */
export type Parts = {
  /** Text between two tags or comments, its entities decoded. */
  readonly onText: (text: string) => void;
  /** `after` is where the tag has ended. Answers where to go on: `after`, or further on where something is skipped. */
  readonly onOpen: (tag: OpenTag, after: number) => number;
  /** The name in lower case. */
  readonly onClose: (name: string) => void;
};

// Spaces in a text that is wrapped anew, and a hyphen that only showed where to wrap it.
const plain: ReadonlyMap<number, string> = new Map([
  [0xa0, ' '],
  [0xad, ''],
  [0x2002, ' '],
  [0x2003, ' '],
  [0x2009, ' '],
]);

const read = new Set(['alt', 'href', 'style', 'hidden']);
/** Styles by which mails hide words, as the preview that a list of mails shows. */
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:[;!]|$)/iu;

/**
 * Reads HTML from its beginning to its end, in time that grows with its length whatever stands in it: tags are not counted,
 * so that nothing is nested. Comments are left out. A tag whose quote is never closed ends at the first `>`.
 */
export function readParts(html: string, { onText, onOpen, onClose }: Parts): void {
  let from = 0;
  let text = '';
  let tag: { readonly name: string; readonly at: number; readonly values: Map<string, string> } | undefined;
  let attribute = '';
  const slice = (start: number, end: number) => html.slice(from + start, from + end);
  const endText = () => {
    if (text !== '') onText(text);
    text = '';
  };
  const addToValue = (piece: string) => {
    if (attribute !== '') tag?.values.set(attribute, (tag.values.get(attribute) ?? '') + piece);
  };
  const endTag = (after: number, isSelfClosing: boolean): number => {
    if (tag === undefined) return after;
    const { name, values } = tag;
    tag = undefined;
    const valueOf = (named: string) => (values.get(named) ?? '').trim();
    const isHidden = values.has('hidden') || hiding.test(valueOf('style').slice(0, 2_000));
    return onOpen({ name, isSelfClosing, alt: valueOf('alt'), href: valueOf('href'), isHidden }, after);
  };
  const unendedAt = () => tag?.at;
  const endTagHere = (end: number, isSelfClosing: boolean) => {
    const after = from + end + 1;
    const next = endTag(after, isSelfClosing);
    if (next === after) return;
    from = next;
    tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      // What a script or a style holds is skipped by whoever reads: the tokenizer would not find the end of one that has none.
      isInForeignContext: () => true,
      ontext: (start, end) => void (text += slice(start, end)),
      ontextentity: (code) => void (text += spelled(code)),
      onopentagname: (start, end) => {
        endText();
        tag = { name: slice(start, end).toLowerCase(), at: from + start, values: new Map() };
      },
      onattribname: (start, end) => {
        // Of two attributes of one name the first counts.
        const name = slice(start, end).toLowerCase();
        attribute = read.has(name) && tag?.values.has(name) === false ? name : '';
        if (attribute === 'hidden') tag?.values.set(name, '');
      },
      onattribdata: (start, end) => addToValue(slice(start, end)),
      onattribentity: (code) => addToValue(spelled(code)),
      onattribend: () => void (attribute = ''),
      onopentagend: (end) => endTagHere(end, false),
      onselfclosingtag: (end) => endTagHere(end, true),
      onclosetag: (start, end) => {
        endText();
        onClose(slice(start, end).toLowerCase());
      },
      oncomment: endText,
      oncdata: endText,
      ondeclaration: endText,
      onprocessinginstruction: endText,
      onend: endText,
    },
  );
  for (;;) {
    tokenizer.reset();
    tokenizer.write(html.slice(from));
    if (!tokenizer.running) continue; // something is skipped
    tokenizer.end();
    const unended = unendedAt();
    const close = unended === undefined ? -1 : html.indexOf('>', unended);
    if (close < 0) return;
    from = endTag(close + 1, false);
  }
}

function spelled(code: number): string {
  return plain.get(code) ?? String.fromCodePoint(code);
}
