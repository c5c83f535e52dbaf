import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { messagesOf, type Catalogue } from './catalogue.ts';
import type { Source } from './sources.ts';

/** Where a spec looks for something by what a person reads: a call's first text, or a named text of its options. */
const looks =
  /(?:\b(?:getBy(?:Text|Label|Placeholder|Title|AltText)|to(?:Have|Contain)(?:Text|AccessibleName|AccessibleDescription|Title))\(\s*|\b(?:name|hasText|hasNotText):\s*)(?:'(?<text>(?:[^'\\\n]|\\.)*)'|\/(?<pattern>(?:[^/\\\n]|\\.)+)\/[a-z]*)/gu;

/** Texts of the catalogue that specs of `sources` look for by writing them out, as `path: text`. */
export function wordsWrittenOut(catalogue: Catalogue, sources: readonly Source[]): readonly string[] {
  const messages = [...messagesOf(catalogue).values()];
  // A word in small letters names a scene or a picture.
  const whole = new Set(messages.filter((message) => /^\p{Lu}/u.test(message)));
  const said = messages.flatMap((message) => textsOf(parse(message))).map(plain);
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(looks)]
      .flatMap(({ groups }) => (groups?.['text'] === undefined ? runsOf(groups?.['pattern'] ?? '') : [groups['text']]))
      .filter((written) => whole.has(written) || isPhraseOf(said, plain(written)))
      .map((written) => `${path}: ${written}`),
  );
}

// One word alone may be what somebody typed; several that stand together in a message are the window's.
function isPhraseOf(said: readonly string[], written: string): boolean {
  return (
    written.includes(' ') && /\p{L}{2}/u.test(written) && said.some((text) => ` ${text} `.includes(` ${written} `))
  );
}

/** The words of a pattern, without what stands for something else. */
function runsOf(pattern: string): readonly string[] {
  return pattern.replaceAll(/\\[a-zA-Z]|\[[^\]]*\]/gu, '|').split(/[\\^$.*+?()|{}]+/u);
}

function textsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
        return [element.value];
      case TYPE.tag:
        return textsOf(element.children);
      case TYPE.plural:
      case TYPE.select:
        return Object.values(element.options).flatMap(({ value }) => textsOf(value));
      default:
        return [];
    }
  });
}

function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s.,:;]+|[\s.,:;]+$/gu, '')
    .toLowerCase();
}
