import { Parser } from 'htmlparser2';
import { isOn, wordNames } from './word-names.ts';

/** Styles that change what is to be read: what is written in them is hidden, or has a number before it. */
export type DocxStyles = { readonly hidden: ReadonlySet<string>; readonly numbered: ReadonlySet<string> };

type Style = { readonly basedOn: string; readonly hidden: boolean | undefined; readonly numbered: boolean | undefined };

/** Reads `word/styles.xml`. */
export function docxStyles(xml: string): DocxStyles {
  const styles = new Map<string, Style>();
  let id = '';
  const names = wordNames();
  const set = (more: Partial<Style>) =>
    styles.set(id, { ...(styles.get(id) ?? { basedOn: '', hidden: undefined, numbered: undefined }), ...more });
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        const { name, value } = names.open(raw, attributes);
        if (name === 'w:style') id = value('styleId');
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
  const those = (what: 'hidden' | 'numbered') =>
    new Set([...styles.keys()].filter((style) => inherited(styles, style, what)));
  return { hidden: those('hidden'), numbered: those('numbered') };
}

/** A style has what the one it is based on has, unless it says otherwise. One that is based on itself has nothing. */
function inherited(styles: ReadonlyMap<string, Style>, from: string, what: 'hidden' | 'numbered'): boolean {
  let id = from;
  for (let steps = 0; steps < 50; steps += 1) {
    const style = styles.get(id);
    if (style === undefined) return false;
    if (style[what] !== undefined) return style[what];
    id = style.basedOn;
  }
  return false;
}
