import type { PageCharacter } from './page-characters.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const lam = 0x644;
const alefs: ReadonlySet<number> = new Set([0x622, 0x623, 0x625, 0x627, 0x671]);
const openings = '([{';
const closings = ')]}';

/**
 * The characters of lines that are written from right to left, as somebody reads them. PDFium turns the order of such
 * lines round, and with it that of the two letters of the one sign lam-alef; which way a bracket opens it takes from
 * its place, where some programs have written that down already.
 */
export function inReadingOrder(characters: readonly PageCharacter[]): readonly PageCharacter[] {
  return linesOf(characters).flatMap((line) =>
    line.some(({ code }) => isRightToLeft(code)) ? withBrackets(withLamAlef(line)) : line,
  );
}

function isRightToLeft(code: number): boolean {
  return code >= 0x590 && rightToLeft.test(String.fromCodePoint(code));
}

function linesOf(characters: readonly PageCharacter[]): readonly (readonly PageCharacter[])[] {
  const lines: PageCharacter[][] = [[]];
  for (const character of characters) {
    lines.at(-1)?.push(character);
    if (character.code === 0x0a) lines.push([]);
  }
  return lines;
}

function withLamAlef(line: readonly PageCharacter[]): readonly PageCharacter[] {
  const put = [...line];
  for (let at = 1; at < put.length; at += 1) {
    const [first, second] = [put[at - 1]!, put[at]!];
    if (second.code !== lam || !alefs.has(first.code) || first.x !== second.x) continue;
    [put[at - 1], put[at]] = [second, first];
    at += 1;
  }
  return put;
}

/** The first way of taking the brackets in which each that opens is closed; as they are where none is. */
function withBrackets(line: readonly PageCharacter[]): readonly PageCharacter[] {
  let before = false;
  const afterRightToLeft = line.map(({ code }) => {
    const was = before;
    if (isRightToLeft(code)) before = true;
    else if (/\p{L}/u.test(String.fromCodePoint(code))) before = false;
    return was;
  });
  const ways = [line, line.map(turnedRound), line.map((one, at) => (afterRightToLeft[at] ? turnedRound(one) : one))];
  return ways.find(balances) ?? line;
}

function turnedRound(character: PageCharacter): PageCharacter {
  const sign = String.fromCodePoint(character.code);
  const other = closings[openings.indexOf(sign)] ?? openings[closings.indexOf(sign)];
  return other === undefined ? character : { ...character, code: other.codePointAt(0)! };
}

function balances(line: readonly PageCharacter[]): boolean {
  const open: number[] = [];
  for (const { code } of line) {
    const sign = String.fromCodePoint(code);
    if (openings.includes(sign)) open.push(openings.indexOf(sign));
    else if (closings.includes(sign) && open.pop() !== closings.indexOf(sign)) return false;
  }
  return open.length === 0;
}
