/** Attributes whose text a person reads or hears. */
const read = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'placeholder',
  'title',
]);

/** The same in every language: the product, and keys as they are engraved. */
const names = /^(?:Docket|Enter|Esc|Space|Ctrl(?: \w+)?)$/u;

type Node = {
  readonly type: string;
  readonly parent?: Node | null;
  readonly name?: { readonly name?: string };
  readonly value?: unknown;
  readonly callee?: { readonly property?: { readonly name?: string } };
};

const message = 'Words on screen stand in the catalogue (main/words): t(…).';

/** Whether a text holds a word of a language rather than a code, a key of the keyboard or a name. */
export function holdsWord(text: string): boolean {
  const words = text.replaceAll('&nbsp;', ' ').trim();
  return !names.test(words) && /\p{L}{2}/u.test(words);
}

/** Whether a text reads as a sentence or a phrase: words with spaces between, which no code of this project has. */
export function readsAsSentence(text: string): boolean {
  const phrase = /(?:^|[\s"“(])\p{L}[\p{Ll}’'-]*[,:;.]? \p{L}{2}/u;
  // Selectors, names of classes and values of styles are small letters too, but not three words in a row.
  const code = /[{}=;]|--|\bpx\b|^[a-z0-9 .:#>[\]"=~()/-]+$/u;
  return /(?:\p{Ll}{2,} ){2}\p{Ll}{2,}/u.test(text) || (phrase.test(text) && !code.test(text));
}

const selecting = new Set(['closest', 'matches', 'querySelector', 'querySelectorAll']);

// What only whoever programs or helps reads: errors of wrong use, the details beside a failure, selectors.
function isForProgrammers(node: Node | null | undefined): boolean {
  for (let at = node; at != null; at = at.parent) {
    if (at.type === 'ThrowStatement') return true;
    if (at.type === 'JSXAttribute') return at.name?.name === 'details';
    if (at.type === 'CallExpression' && selecting.has(at.callee?.property?.name ?? '')) return true;
  }
  return false;
}

function isType(node: Node | null | undefined): boolean {
  return node?.type === 'TSLiteralType' || node?.type === 'ImportDeclaration';
}

type Context = { readonly report: (problem: { node: Node; message: string }) => void };

function create({ report }: Context) {
  const sentence = (node: Node, text: string) => {
    if (readsAsSentence(text) && !isForProgrammers(node.parent) && !isType(node.parent)) report({ node, message });
  };
  return {
    JSXText: (node: Node) => {
      if (typeof node.value === 'string' && holdsWord(node.value)) report({ node, message });
    },
    JSXAttribute: (node: Node) => {
      const literal = node.value as Node | null; // the attribute's value is a node, or null where it has none
      if (literal?.type === 'Literal' && typeof literal.value === 'string' && read.has(node.name?.name ?? ''))
        if (holdsWord(literal.value)) report({ node, message });
    },
    Literal: (node: Node) => {
      if (typeof node.value === 'string' && node.parent?.type !== 'JSXAttribute') sentence(node, node.value);
    },
    TemplateElement: (node: Node) => {
      const { cooked = '' } = node.value as { cooked?: string }; // ESTree's shape of a template's text
      sentence(node, cooked);
    },
  };
}

export default { meta: { name: 'words' }, rules: { 'in-the-catalogue': { create } } };
