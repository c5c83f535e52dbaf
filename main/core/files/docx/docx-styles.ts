import { Parser } from 'htmlparser2';
import { isOn, wordNames } from './word-names.ts';

/** What styles say of words that is to be known to read them: whether they are hidden, or have a number before them. */
export type DocxStyles = {
  readonly hidden: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  /** The style of a paragraph that names none; empty where there is none. */
  readonly plain: string;
  /** Whether what has no style is hidden. */
  readonly hiddenWithout: boolean;
};

/** A document without styles. */
export const noStyles: DocxStyles = { hidden: new Set(), numbered: new Set(), plain: '', hiddenWithout: false };

type Style = { readonly basedOn: string; readonly hidden: boolean | undefined; readonly numbered: boolean | undefined };

const unsaid: Style = { basedOn: '', hidden: undefined, numbered: undefined };

/** Reads `word/styles.xml`. */
export function docxStyles(xml: string): DocxStyles {
  const styles = new Map<string, Style>();
  let [id, plain, hiddenWithout] = ['', '', false];
  const names = wordNames();
  const set = (more: Partial<Style>) => styles.set(id, { ...(styles.get(id) ?? unsaid), ...more });
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        const { name, value } = names.open(raw, attributes);
        if (name === 'w:style') {
          id = value('styleId');
          set({});
          if (value('type') === 'paragraph' && value('default') !== '' && isOn(value('default'))) plain = id;
        } else if (name === 'w:vanish' && id === '') hiddenWithout = isOn(value('val'));
        else if (id === '') return;
        else if (name === 'w:basedOn') set({ basedOn: value('val') });
        else if (name === 'w:vanish') set({ hidden: isOn(value('val')) });
        else if (name === 'w:numId') set({ numbered: value('val') !== '0' });
      },
      onclosetag: (raw) => {
        if (names.close(raw) === 'w:style') id = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const those = (what: 'hidden' | 'numbered', without: boolean) =>
    new Set([...styles.keys()].filter((style) => inherited(styles, style, what) ?? without));
  return { hidden: those('hidden', hiddenWithout), numbered: those('numbered', false), plain, hiddenWithout };
}

/** A style has what the one it is based on has, unless it says otherwise. */
function inherited(styles: ReadonlyMap<string, Style>, from: string, what: 'hidden' | 'numbered'): boolean | undefined {
  let id = from;
  // Word allows ten; one that is based on itself says nothing.
  for (let steps = 0; steps < 50; steps += 1) {
    const style = styles.get(id);
    if (style === undefined || style[what] !== undefined) return style?.[what];
    id = style.basedOn;
  }
  return undefined;
}
