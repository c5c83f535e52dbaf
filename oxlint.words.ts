/** Attributes and properties whose text a person reads or hears: of elements, of the parts of Docket, of notices. */
const read = new Set([
  'action',
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'children',
  'description',
  'error',
  'fact',
  'failed',
  'failure',
  'foot',
  'head',
  'hint',
  'label',
  'legend',
  'message',
  'next',
  'note',
  'nothing',
  'placeholder',
  'problem',
  'reason',
  'reasonError',
  'safe',
  'sentence',
  'title',
  'untilError',
  'words',
]);

/** The same in every language: the product, and keys as they are engraved. */
const names = /^(?:Docket|UTC|Alt|Enter|Esc|Space|Ctrl(?: \w+)?)$/u;

type Node = {
  readonly type: string;
  readonly parent?: Node | null;
  readonly name?: { readonly name?: string };
  readonly value?: unknown;
  readonly test?: Node;
  readonly operator?: string;
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
  readonly callee?: {
    readonly object?: { readonly property?: { readonly name?: string } };
    readonly type?: string;
    readonly name?: string;
    readonly property?: { readonly name?: string };
  };
};

const message = 'Words on screen stand in the catalogue (main/words): t(…).';

/** A key of the catalogue, or a part of an address that stands for something. */
const code = /^(?:[a-z]\w*(?:\.[\w-]+)+|\$\w+)$/u;

/** Whether a text holds a word of a language rather than a code, a key of the keyboard or a name. */
export function holdsWord(text: string): boolean {
  const words = text.replaceAll('&nbsp;', ' ').trim();
  return !names.test(words) && !code.test(words) && /\p{L}{2}/u.test(words);
}

/** Whether a text reads as a sentence or a phrase: words with spaces between, which no code of this project has. */
export function readsAsSentence(text: string): boolean {
  const phrase = /(?:^|[\s"“(])\p{L}[\p{Ll}’'-]*[,:;.]? \p{L}{2}/u;
  // Selectors, names of classes and values of styles hold other marks than a sentence, and never three plain words in a row.
  const style = /[{}=;[\]()]|--|\dpx\b|^[.#]|^[a-z0-9-]+(?: [a-z0-9]*[-0-9][a-z0-9-]*)+$/u;
  return /(?:\p{Ll}{2,} ){2}\p{Ll}{2,}/u.test(text) || (phrase.test(text) && !style.test(text));
}

/** Whether a text begins as what people read does: no code of this project has a capital letter and small ones after it. */
export function beginsAsWords(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[\s.!?…:,]|$)/u.test(text) && !names.test(text) && !keys.has(text);
}

/** What the keyboard, the document and the program call things. */
const keys = new Set([
  'Backspace',
  'Delete',
  'End',
  'Enter',
  'Escape',
  'Files',
  'Home',
  'Notification',
  'Shift',
  'Tab',
]);

/** Functions that are given keys of the catalogue, selectors, or the name of what a file exports. */
const given = new Set([
  't',
  'rich',
  'markup',
  'said',
  'closest',
  'lazyRouteComponent',
  'matches',
  'querySelector',
  'querySelectorAll',
]);

/** Attributes whose words a person does not read: names of things, and the details beside a failure. */
const unread = /^(?:className|details|id|aria-(?:labelledby|describedby|controls|owns)|data-.*)$/u;

// What only whoever programs or helps reads: errors of wrong use, the details beside a failure, selectors.
function isForProgrammers(node: Node | null | undefined): boolean {
  for (let at = node; at != null; at = at.parent) {
    if (at.type === 'ThrowStatement') return true;
    if (at.type === 'JSXAttribute') return unread.test(at.name?.name ?? '');
    if (at.type === 'CallExpression' && given.has(at.callee?.property?.name ?? at.callee?.name ?? '')) return true;
  }
  return false;
}

function isType(node: Node | null | undefined): boolean {
  return node?.type === 'TSLiteralType' || node?.type === 'ImportDeclaration';
}

/** What a text becomes one alternative or one part of. */
const passing = new Set([
  'ArrayExpression',
  'BinaryExpression',
  'ConditionalExpression',
  'JSXExpressionContainer',
  'LogicalExpression',
  'TemplateLiteral',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

/** Functions that show what they are given. */
const shows = new Set(['addWorksheet', 'alert', 'confirm', 'setTitle', 'setToolTip', 'showErrorBox']);

/** Whether a text ends where every word is read: between tags, in an attribute or a property named so, or shown at once. */
function isRead(node: Node, names: ReadonlySet<string> = read): boolean {
  let [part, at]: [Node, Node | null | undefined] = [node, node.parent];
  while (at != null && passing.has(at.type)) {
    if (at.type === 'ConditionalExpression' && at.test === part) return false;
    if (at.type === 'BinaryExpression' && at.operator !== '+') return false;
    [part, at] = [at, at.parent];
  }
  if (at?.type === 'JSXElement' || at?.type === 'JSXFragment') return true;
  if (at?.type === 'JSXAttribute') return names.has(at.name?.name ?? '');
  if (at?.type === 'CallExpression') return shows.has(at.callee?.property?.name ?? at.callee?.name ?? '');
  return at?.type === 'Property' && at.value === part && names.has(at.key?.name ?? String(at.key?.value));
}

type Context = { readonly report: (problem: { node: Node; message: string }) => void };

function create({ report }: Context) {
  const look = (node: Node, text: string) => {
    if (isType(node.parent) || isForProgrammers(node.parent)) return;
    const isWords = isRead(node)
      ? holdsWord(text)
      : beginsAsWords(text) || (readsAsSentence(text) && !names.test(text));
    if (isWords) report({ node, message });
  };
  return {
    JSXText: (node: Node) => {
      if (typeof node.value === 'string' && holdsWord(node.value)) report({ node, message });
    },
    Literal: (node: Node) => {
      if (typeof node.value === 'string') look(node, node.value);
    },
    TemplateElement: (node: Node) => {
      const { cooked = '' } = node.value as { cooked?: string }; // ESTree's shape of a template's text
      look(node, cooked);
    },
  };
}

/** What of the desktop is made with words that a person reads. */
const heard = new Set(['Notification', 'MenuItem', 'BrowserWindow', 'Tray']);

// What is thrown, or written where the program was started from, is said anew in the reader's language or not at all.
function isUnheard(node: Node | null | undefined): boolean {
  for (let at = node; at != null; at = at.parent) {
    const { type, callee } = at;
    if (type === 'ThrowStatement' || callee?.type === 'Super') return true;
    if (type === 'NewExpression') return !heard.has(callee?.name ?? '');
    if (callee?.property?.name === 'write') return /^std(?:err|out)$/u.test(callee.object?.property?.name ?? '');
  }
  return false;
}

/** What is compared was read somewhere and is not said here. */
function isCompared(node: Node | null | undefined): boolean {
  return node?.type === 'BinaryExpression' && node.operator !== '+';
}

/** In the core a reason and an action are codes. */
const readInCore: ReadonlySet<string> = new Set([...read, 'body', 'buttons', 'toolTip']).difference(
  new Set(['action', 'reason']),
);

/** Whether a text reads as a sentence or as the beginning of one: no code of the core's has a capital and a word after it. */
function readsAsOwnWords(text: string): boolean {
  return /^[\p{Lu}…][\p{Ll} …][^=]*\s.*[.!?]$/su.test(text) || /^\p{Lu}\p{Ll}+(?: \p{Ll}+){2,}$/u.test(text);
}

/** In the core and its hosts: no whole sentence, of which the reader's language is not known where it stands. */
function createForCore({ report }: Context) {
  const look = (node: Node, text: string) => {
    if (isType(node.parent) || isCompared(node.parent) || isUnheard(node.parent)) return;
    const isWords = isRead(node, readInCore)
      ? holdsWord(text.replaceAll(/[…,\s]+/gu, ' '))
      : readsAsOwnWords(text) || (node.parent?.type === 'ArrayExpression' && beginsAsWords(text));
    if (isWords) report({ node, message });
  };
  return {
    Literal: (node: Node) => {
      if (typeof node.value === 'string') look(node, node.value);
    },
    TemplateLiteral: (node: Node) => {
      const said = node.quasis?.map(({ value }) => value.cooked).join('…');
      if (said !== undefined) look(node, said);
    },
  };
}

export default {
  meta: { name: 'words' },
  rules: { 'in-the-catalogue': { create }, 'said-by-key': { create: createForCore } },
};
