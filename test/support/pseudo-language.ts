import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { en } from '../../main/words/en.ts';
import { wordsOf, type Messages, type Words } from '../../main/words/words.ts';

type Catalogue = { readonly [name: string]: string | Catalogue };

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = Array.from('àƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ');

/** A message no letter of which is plain English, 40 % longer than it was; its parameters and tags are as before. */
export function pseudoMessage(message: string): string {
  const elements = parse(message).map(markedElement);
  const words = Math.ceil((lengthOf(parse(message)) * 0.4) / 6);
  const longer: MessageFormatElement = { type: TYPE.literal, value: ' ẋẋẋẋẋ'.repeat(words) };
  return printAST([...elements, longer]);
}

/** How many characters a message shows; a parameter counts as 8. */
function lengthOf(elements: readonly MessageFormatElement[]): number {
  return elements.reduce((length, element) => length + lengthOfElement(element), 0);
}

function lengthOfElement(element: MessageFormatElement): number {
  if (element.type === TYPE.literal) return element.value.length;
  if (element.type === TYPE.tag) return lengthOf(element.children);
  if (element.type === TYPE.plural || element.type === TYPE.select)
    return Math.max(...Object.values(element.options).map(({ value }) => lengthOf(value)));
  return 8;
}

function markedElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: markedText(element.value) };
    case TYPE.tag:
      return { ...element, children: element.children.map(markedElement) };
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([form, option]) => [
            form,
            { ...option, value: option.value.map(markedElement) },
          ]),
        ),
      };
    default:
      return element;
  }
}

function markedText(text: string): string {
  return [...text].map((letter) => marked[plain.indexOf(letter)] ?? letter).join('');
}

/** The whole catalogue, marked: a letter on screen that is not stands outside it. */
export function pseudoCatalogue(catalogue: Catalogue = en): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, message]) => [
      name,
      typeof message === 'string' ? pseudoMessage(message) : pseudoCatalogue(message),
    ]),
  );
}

/** The words of the pseudo-language, with English dates. */
export function pseudoWords(): Words {
  // It has every key of the catalogue that it was made from.
  return wordsOf('en', pseudoCatalogue() as unknown as Messages);
}

/** Lets this process speak the pseudo-language wherever it would speak English. */
export function speakPseudo(): void {
  // Whoever has loaded the English catalogue has this very object.
  Object.assign(en, pseudoCatalogue());
}
