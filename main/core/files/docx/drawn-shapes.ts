import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import { colourOf, isDark, white, type Backdrop } from './word-look.ts';
import { isOn, type OpenedElement } from './word-names.ts';

type Shape = {
  readonly isGroup: boolean;
  /** Whether it lies over the text around it. */
  over: boolean;
  filled: boolean;
  thickLine: boolean;
  /** What fills it; undefined where the page is seen through it. */
  ground: Backdrop | undefined;
  words: boolean;
  picture: boolean;
};

const vmlShapes: ReadonlySet<string> = new Set(
  ['shape', 'rect', 'roundrect', 'oval', 'polyline', 'line', 'arc', 'curve', 'image', 'group'].map((one) => `v:${one}`),
);
/** Text flows round these. */
const wraps: ReadonlySet<string> = new Set(
  ['Square', 'Tight', 'Through', 'TopAndBottom'].map((one) => `wp:wrap${one}`),
);
const pictures: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'w:contentPart']);

/** Points from which a line may be drawn to cover words. */
const thick = 4;
const englishUnits = 12_700;

/**
 * Follows what is drawn in a part of a document: names it, and says where it may cover words. A shape does that which lies
 * over the text, is filled or is a thick line, and is not there for words of its own. Headers lie under the body.
 */
export function drawnShapes(leftOut: Set<UnprintedPart>, { isBody }: { readonly isBody: boolean }) {
  const anchors: { over: boolean }[] = [];
  const shapes: Shape[] = [];
  let covering = false;
  const open = ({ name, plain }: OpenedElement, inside: readonly string[]) => {
    if (name === 'wp:anchor') anchors.push({ over: ['', '0', 'false'].includes(plain('behindDoc')) });
    else if (name === 'wp:inline') anchors.push({ over: false });
    else if (wraps.has(name)) anchors.at(-1)!.over = false;
    else if (name === 'wps:wsp') shapes.push(shapeOf({ over: anchors.at(-1)?.over === true, ground: 'unknown' }));
    else if (vmlShapes.has(name)) shapes.push(vmlShape(name, plain, shapes.at(-1)));
    if (pictures.has(name)) {
      const shape = shapes.at(-1);
      if (shape !== undefined) shape.picture = true;
      if (isBody && (shape?.over ?? anchors.at(-1)?.over) === true) leftOut.add('overlaid');
    }
    const shape = shapes.at(-1);
    if (shape !== undefined) describe(shape, { name, plain }, inside);
  };
  const close = (name: string) => {
    if (name === 'wp:anchor' || name === 'wp:inline') anchors.pop();
    if (name !== 'wps:wsp' && !vmlShapes.has(name)) return;
    const shape = shapes.pop();
    if (shape === undefined || shape.isGroup || shape.picture) return;
    if (!shape.words) leftOut.add('shapes');
    const covers = shape.words ? isDark(shape.ground ?? white) : shape.filled || shape.thickLine;
    if (isBody && shape.over && covers) covering = true;
  };
  return {
    open,
    close,
    /** There are words in what is open. */
    words: () => {
      for (const shape of shapes) shape.words = true;
    },
    /** What words in a text box stand on; undefined where that is the page. */
    ground: () => shapes.at(-1)?.ground,
    mayCover: () => covering,
  };
}

function shapeOf(more: Partial<Shape>): Shape {
  return {
    isGroup: false,
    over: false,
    filled: true,
    thickLine: false,
    ground: undefined,
    words: false,
    picture: false,
    ...more,
  };
}

/** A shape as Word drew them before 2010. */
function vmlShape(name: string, plain: OpenedElement['plain'], around: Shape | undefined): Shape {
  const style = plain('style');
  const floats = /position:\s*(?:absolute|relative)/iu.test(style) && !/z-index:\s*-/iu.test(style);
  const filled = name !== 'v:line' && isFilled(plain('filled'));
  const stroke = /^([\d.]+)(?:pt)?$/u.exec(plain('strokeweight'))?.[1] ?? '0';
  return shapeOf({
    isGroup: name === 'v:group',
    over: around?.isGroup === true ? around.over : floats,
    filled,
    thickLine: Number(stroke) >= thick && isFilled(plain('stroked')),
    ground: filled ? backdropOf(plain('fillcolor')) : undefined,
    // A line across the page that is a paragraph of its own.
    picture: plain('o:hr') !== '',
  });
}

function describe(
  shape: Shape,
  { name, plain }: Pick<OpenedElement, 'name' | 'plain'>,
  inside: readonly string[],
): void {
  const [around, parent] = inside.slice(-2);
  if (name === 'a:noFill' && parent === 'wps:spPr') [shape.filled, shape.ground] = [false, undefined];
  else if (name === 'a:noFill' && parent === 'a:ln') shape.thickLine = false;
  else if (name === 'a:srgbClr' && parent === 'a:solidFill' && around === 'wps:spPr') {
    const colour = colourOf(plain('val'));
    if (colour !== 'auto') shape.ground = colour;
  } else if (name === 'a:ln' && parent === 'wps:spPr') shape.thickLine = Number(plain('w')) >= thick * englishUnits;
  else if (name === 'wps:cNvCnPr' || (name === 'a:prstGeom' && /^line$|Connector/u.test(plain('prst'))))
    shape.filled = false;
  else if (name === 'v:fill' && !isFilled(plain('on'))) [shape.filled, shape.ground] = [false, undefined];
  else if (name === 'w10:wrap' && /^(?:square|tight|through|topAndBottom)$/u.test(plain('type'))) shape.over = false;
}

function isFilled(value: string): boolean {
  return isOn(value) && !['f', 'n', 'no'].includes(value);
}

/** A colour as VML names it; an unknown name is unknown, and none is white. */
function backdropOf(fill: string): Backdrop {
  const name = fill.split(' ')[0]!.toLowerCase();
  if (name === '' || name === 'white' || name === 'window') return white;
  if (name === 'black') return [0, 0, 0];
  const colour = colourOf(name);
  return colour === 'auto' ? 'unknown' : colour;
}
