import { isOn, type OpenedElement } from './word-names.ts';

/** Red, green and blue, from 0 to 255. */
type Colour = readonly [number, number, number];

/** What words stand on, or `unknown` where that depends on what is not read. */
export type Backdrop = Colour | 'unknown';

/** How words look, as far as it decides whether they can be read. What is not said is undefined. */
export type Look = {
  readonly hidden?: boolean | undefined;
  /** `auto` is black, or white where the paragraph or cell is dark; `none` is not drawn at all. */
  readonly colour?: Colour | 'auto' | 'none' | undefined;
  /** In points; letters of Arabic, Hebrew and their like have a size of their own. */
  readonly size?: number | undefined;
  readonly complexSize?: number | undefined;
  /** In percent of their width. */
  readonly width?: number | undefined;
  /** Whether their edges are drawn in a colour of their own. */
  readonly edged?: boolean | undefined;
  readonly shading?: Backdrop | undefined;
  readonly highlight?: Colour | 'none' | undefined;
};

export const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];

const highlights: Readonly<Record<string, Colour>> = {
  black,
  blue: [0, 0, 255],
  cyan: [0, 255, 255],
  darkBlue: [0, 0, 128],
  darkCyan: [0, 128, 128],
  darkGray: [128, 128, 128],
  darkGreen: [0, 128, 0],
  darkMagenta: [128, 0, 128],
  darkRed: [128, 0, 0],
  darkYellow: [128, 128, 0],
  green: [0, 255, 0],
  lightGray: [192, 192, 192],
  magenta: [255, 0, 255],
  red: [255, 0, 0],
  white,
  yellow: [255, 255, 0],
};

export function colourOf(code: string): Colour | 'auto' {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(code) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 'auto';
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** A shading (`w:shd`): its fill, under a pattern in its colour. Undefined where there is none. */
export function shadingOf(value: (attribute: string) => string): Backdrop | undefined {
  const [pattern, fill, ink] = [value('val'), colourOf(value('fill')), colourOf(value('color'))];
  if (['', 'clear', 'nil'].includes(pattern)) return fill === 'auto' ? undefined : fill;
  const share = pattern === 'solid' ? 1 : Number(/^pct(\d+)$/u.exec(pattern)?.[1] ?? 50) / 100;
  const [over, under] = [ink === 'auto' ? black : ink, fill === 'auto' ? white : fill];
  const mixed = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share);
  return [mixed(0), mixed(1), mixed(2)];
}

/** What a property of a run (`w:rPr`) inside these elements says of its look; undefined where it says nothing of it. */
export function lookOf({ name, value, plain }: OpenedElement, inside: readonly string[]): Look | undefined {
  if (name.startsWith('w14:'))
    return effectOf(
      name,
      plain('w14:val'),
      inside.findLast((one) => effects.has(one)),
    );
  switch (name) {
    case 'w:vanish':
      return { hidden: isOn(value('val')) };
    case 'w:color':
      return { colour: colourOf(value('val')) };
    case 'w:sz':
      return { size: Number(value('val')) / 2 };
    case 'w:szCs':
      return { complexSize: Number(value('val')) / 2 };
    case 'w:w':
      return { width: Number.parseFloat(value('val')) };
    case 'w:outline':
    case 'w:emboss':
    case 'w:imprint':
      return { edged: isOn(value('val')) };
    case 'w:shd':
      return { shading: shadingOf(value) };
    case 'w:highlight':
      return { highlight: highlights[value('val')] ?? 'none' };
    default:
      return undefined;
  }
}

const effects: ReadonlySet<string> = new Set(['w14:textFill', 'w14:textOutline', 'w14:glow', 'w14:shadow']);

/** What an effect of Word 2010 and later says: a fill of its own goes before the colour. */
function effectOf(name: string, code: string, effect: string | undefined): Look | undefined {
  const isColour = name === 'w14:srgbClr' || name === 'w14:schemeClr';
  if (effect === 'w14:textOutline') return isColour ? { edged: true } : undefined;
  if (effect !== 'w14:textFill') return undefined;
  if (name === 'w14:noFill') return { colour: 'none' };
  if (name === 'w14:srgbClr') return { colour: colourOf(code) };
  if (name === 'w14:schemeClr') return { colour: /^(?:bg|lt)1$/u.test(code) ? white : black };
  // The colour of the page made darker; what is said of how much it lets through, in thousandths of a percent.
  if (name === 'w14:lumMod') return Number(code) < 90_000 ? { colour: black } : undefined;
  return name === 'w14:alpha' && Number(code) > 85_000 ? { colour: 'none' } : undefined;
}

/** What is under a run besides its own highlight and shading. */
export type Under = {
  readonly paragraph: Backdrop | undefined;
  readonly cell: Backdrop | undefined;
  /** Of the page, or of what else the words lie in. */
  readonly around: Backdrop;
};

/**
 * Whether words can be read where they stand: `covered` by a dark mark, or `hidden` because they are not shown, as pale as
 * the paper, or too small. Undefined where they can be.
 */
export function unreadable(
  text: string,
  look: Look,
  { paragraph, cell, around }: Under,
): 'covered' | 'hidden' | undefined {
  if (look.hidden === true) return 'hidden';
  const size = complex.test(text) ? look.complexSize : look.size;
  if ((size ?? 10) < smallest || (look.width ?? 100) < narrowest) return 'hidden';
  if (look.edged === true) return undefined;
  if (look.colour === 'none') return 'hidden';
  const marked = look.highlight === 'none' ? look.shading : (look.highlight ?? look.shading);
  const ground = marked ?? paragraph ?? cell ?? around;
  if (ground === 'unknown') return undefined;
  const dark = isDark(ground);
  if (look.colour === undefined || look.colour === 'auto')
    return dark && marked !== undefined && contrast(black, ground) < leastContrast ? 'covered' : undefined;
  if (dark) return contrast(look.colour, ground) < leastContrast ? 'covered' : undefined;
  return Math.max(...look.colour.map((part, at) => Math.abs(part - ground[at]!))) < leastDifference
    ? 'hidden'
    : undefined;
}

const complex = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
const smallest = 3;
const narrowest = 10;
/** Black on a dark red has 1.9. */
const leastContrast = 2.1;
const leastDifference = 32;

/** Whether black words on it cannot be read. */
export const isDark = (ground: Backdrop): boolean => ground !== 'unknown' && brightness(ground) < 0.2;

/** Relative luminance and contrast of WCAG 2.2. */
function brightness(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.040_45 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]; // `map` of three are three
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [brightness(one), brightness(other)].toSorted((a, b) => a - b) as [number, number]; // two
  return (lighter + 0.05) / (darker + 0.05);
}
