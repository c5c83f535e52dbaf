import { Parser } from 'htmlparser2';
import { lookOf, shadingOf, type Backdrop, type Look } from './word-look.ts';
import { isOn, wordNames } from './word-names.ts';

/** What a style says of words that is to be known to read them, that of the styles it is based on included. */
export type DocxStyle = {
  readonly look: Look;
  /** What shades a paragraph of it. */
  readonly ground?: Backdrop | undefined;
  /** Whether there is a number before it. */
  readonly numbered: boolean;
  /** Whether it shades cells of a table, or some of them. */
  readonly shadesCells: boolean;
};

export type DocxStyles = {
  readonly named: ReadonlyMap<string, DocxStyle>;
  /** The style of a paragraph that names none; empty where there is none. */
  readonly plain: string;
  /** How everything looks that no style says more of. */
  readonly everywhere: Look;
};

/** A document without styles. */
export const noStyles: DocxStyles = { named: new Map(), plain: '', everywhere: {} };

type Style = {
  readonly basedOn: string;
  readonly look: Look;
  readonly ground?: Backdrop | undefined;
  readonly numbered?: boolean;
  readonly shadesCells?: boolean;
};

/** Reads `word/styles.xml`. */
export function docxStyles(xml: string): DocxStyles {
  const styles = new Map<string, Style>();
  let [id, plain] = ['', ''];
  let everywhere: Look = {};
  const inside: string[] = [];
  const names = wordNames();
  const set = (more: Partial<Style>) => styles.set(id, { ...(styles.get(id) ?? { basedOn: '', look: {} }), ...more });
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        const opened = names.open(raw, attributes);
        const { name, value } = opened;
        // How a first row looks, or looked before a tracked change, is not how the style looks.
        const elsewhere = inside.includes('w:tblStylePr') || inside.some((one) => one.endsWith('PrChange'));
        const within = inside.findLast((one) => ['w:rPr', 'w:pPr', 'w:tblPr', 'w:tcPr'].includes(one));
        inside.push(name);
        if (name === 'w:style') {
          id = value('styleId');
          set({});
          if (value('type') === 'paragraph' && value('default') !== '' && isOn(value('default'))) plain = id;
        } else if (id === '') {
          if (within === 'w:rPr') everywhere = { ...everywhere, ...lookOf(opened, inside) };
        } else if (name === 'w:basedOn') set({ basedOn: value('val') });
        else if (name === 'w:numId') set({ numbered: value('val') !== '0' });
        else if (name === 'w:shd' && (elsewhere || within === 'w:tcPr' || within === 'w:tblPr'))
          set({ shadesCells: true });
        else if (elsewhere) return;
        else if (name === 'w:shd' && within === 'w:pPr') set({ ground: shadingOf(value) });
        else if (within === 'w:rPr') {
          const more = lookOf(opened, inside);
          if (more !== undefined) set({ look: { ...styles.get(id)?.look, ...more } });
        }
      },
      onclosetag: (raw) => {
        if (names.close(raw) === 'w:style') id = '';
        inside.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { named: new Map([...styles.keys()].map((style) => [style, withBases(styles, style)])), plain, everywhere };
}

/** A style has what the one it is based on has, unless it says otherwise. */
function withBases(styles: ReadonlyMap<string, Style>, from: string): DocxStyle {
  let id = from;
  let whole: DocxStyle = { look: {}, numbered: false, shadesCells: false };
  const line: Style[] = [];
  // Word allows ten; one that is based on itself says nothing.
  while (line.length < 50) {
    const style = styles.get(id);
    if (style === undefined || line.includes(style)) break;
    line.unshift(style);
    id = style.basedOn;
  }
  for (const style of line) {
    const ground = style.ground ?? whole.ground;
    whole = {
      look: { ...whole.look, ...style.look },
      ground,
      numbered: style.numbered ?? whole.numbered,
      shadesCells: style.shadesCells ?? whole.shadesCells,
    };
  }
  return whole;
}
