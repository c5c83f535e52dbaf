import { charactersOf, isInk, type PageCharacter } from './page-characters.ts';
import type { Pdfium } from './pdfium.ts';

/** Lines of a page that are turned alike; so many ways are told apart, and what is turned otherwise is read as it comes. */
const mostTurns = 12;
/** Degrees between lines that are read together: a scanner's own text is never quite straight. */
const alike = 1;

// From fpdf_edit.h.
const textObject = 1;

/**
 * The characters of a page, those together whose lines are turned alike. PDFium reads upright lines only: whatever is turned
 * otherwise is turned upright first, and read after what most of the page is.
 */
export function uprightParts(pdfium: Pdfium, page: number): readonly (readonly PageCharacter[])[] {
  const asItIs = charactersOf(pdfium, page);
  const turns = turnsOf(asItIs);
  if (turns.every((turn) => turn === 0)) return [asItIs];
  let turned = 0;
  const parts = turns.map((turn) => {
    turnPage(pdfium, page, turn - turned);
    turned = turn;
    const upright = turnedBy(charactersOf(pdfium, page), 0);
    // What is drawn as a mirror shows it, for one, is never upright.
    return upright.some(isInk) ? upright : turnedBy(asItIs, turn);
  });
  const others = asItIs.filter(({ concluded, degrees }) => concluded || !turns.some((turn) => near(turn, degrees)));
  return others.some(isInk) ? [...parts, others] : parts;
}

/** How far apart two angles are, in degrees. */
function near(one: number, other: number): boolean {
  return Math.abs(((one - other + 540) % 360) - 180) <= alike;
}

/** The ways in which lines of a page are turned, that of most characters first. */
function turnsOf(characters: readonly PageCharacter[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { degrees } of characters.filter(isInk)) {
    const rounded = Math.round(degrees * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const turns: number[] = [];
  for (const [degrees] of [...counts].toSorted(([, one], [, other]) => other - one))
    if (turns.length < mostTurns && !turns.some((turn) => near(turn, degrees))) turns.push(degrees);
  return turns;
}

/** Those that are turned so far, with the spaces and line ends after them. */
function turnedBy(characters: readonly PageCharacter[], turn: number): readonly PageCharacter[] {
  let taken = false;
  return characters.filter(({ concluded, degrees }) => (taken = concluded ? taken : near(turn, degrees)));
}

/** Turns what stands on a page about its middle, against the clock, and leaves out the text that is not upright then. */
function turnPage(pdfium: Pdfium, page: number, degrees: number): void {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [pdfium.FPDF_GetPageWidthF(page) / 2, pdfium.FPDF_GetPageHeightF(page) / 2];
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let at = 0; at < count; at += 1) {
    const object = pdfium.FPDFPage_GetObject(page, at);
    pdfium.FPDFPageObj_Transform(object, cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos);
    if (pdfium.FPDFPageObj_GetType(object) === textObject)
      pdfium.FPDFPageObj_SetIsActive(object, near(angleOf(pdfium, object), 0));
  }
}

function angleOf(pdfium: Pdfium, object: number): number {
  const matrix = pdfium.pdfium.wasmExports.malloc(24);
  try {
    pdfium.FPDFPageObj_GetMatrix(object, matrix);
    const memory = pdfium.memory();
    const numbers = new DataView(memory.buffer, memory.byteOffset + matrix, 24);
    return (Math.atan2(numbers.getFloat32(4, true), numbers.getFloat32(0, true)) * 180) / Math.PI;
  } finally {
    pdfium.pdfium.wasmExports.free(matrix);
  }
}
