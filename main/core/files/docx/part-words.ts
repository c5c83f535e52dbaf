import { Parser } from 'htmlparser2';
import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import { boxMark, symbolMark, withMarks } from './box-marks.ts';
import type { DocxStyles } from './docx-styles.ts';
import { isOn, wordNames } from './word-names.ts';

/** How words are written down, and what is gathered over all parts of a document. */
export type WordsReading = {
  readonly styles: DocxStyles;
  /** What stands after each cell of a row. */
  readonly cellEnd: string;
  /** Whether what has no letters gets a mark in its place: a note its number, a box whether it is ticked. */
  readonly marks: boolean;
  /** What there is that is not read. */
  readonly leftOut: Set<UnprintedPart>;
  /** The notes that are referred to so far, by kind and id, each with its number. */
  readonly notes: Map<string, number>;
  /** Whether changes were tracked that are read as accepted. */
  changed: boolean;
};

/** What ends a line, or stands for a character, inside a run of words. */
const breaks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Elements that are there for what is not read. */
const unread: Readonly<Record<string, UnprintedPart>> = {
  'w:commentReference': 'comments',
  'pic:pic': 'pictures',
  'v:imagedata': 'pictures',
  'w:contentPart': 'pictures',
  'c:chart': 'charts',
  'cx:chart': 'charts',
  'dgm:relIds': 'charts',
  'o:OLEObject': 'objects',
  'w:altChunk': 'objects',
  'w:subDoc': 'objects',
  'w:control': 'objects',
};

/** What is inside is not read: words that a tracked change took away, and what was or would be in the place of something. */
const skipped: Readonly<Record<string, 'deleted' | 'instead'>> = {
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'w:rPrChange': 'instead',
  'w:pPrChange': 'instead',
  'mc:Fallback': 'instead',
};

/**
 * The words of one part as somebody reads them who has accepted every tracked change: a line a paragraph and a row, without
 * hidden words, without codes of fields. What is left out is gathered.
 * A note that nothing refers to any more was deleted.
 */
export function partWords(xml: string, reading: WordsReading): string {
  const parts: string[] = [];
  const names = wordNames();
  const runs: { hidden: boolean }[] = [];
  const paragraphs: { hidden: boolean }[] = [];
  const tables: { hidden: boolean }[] = [];
  let [inWords, depth] = [0, 0];
  let isTicked: boolean | undefined;
  let choices: string[] = [];
  let chosen = 0;
  let skipping: 'deleted' | 'instead' | undefined;
  const run = () => runs.at(-1);
  const isHiddenParagraph = (style: string) => isHidden(reading.styles, style) || tables.some(({ hidden }) => hidden);
  const skip = (why: 'deleted' | 'instead') => {
    skipping = why;
    depth = 1;
  };
  const opened = (name: string, value: (attribute: string) => string) => {
    const mark = (text: string) => {
      if (reading.marks && run()?.hidden !== true) parts.push(text);
    };
    const left = unread[name];
    if (left !== undefined) reading.leftOut.add(left);
    const stands = breaks[name];
    if (stands !== undefined && runs.length > 0) parts.push(stands);
    switch (name) {
      case 'w:p':
        return void paragraphs.push({ hidden: isHiddenParagraph(reading.styles.plain) });
      case 'w:tbl':
        return void tables.push({ hidden: false });
      case 'w:tblStyle':
        if (tables.length > 0) tables.at(-1)!.hidden = reading.styles.hidden.has(value('val'));
        return;
      case 'w:pStyle': {
        const paragraph = paragraphs.at(-1);
        if (paragraph !== undefined) paragraph.hidden = isHiddenParagraph(value('val'));
        if (reading.styles.numbered.has(value('val'))) reading.leftOut.add('numbers');
        return;
      }
      case 'w:numId':
        if (value('val') !== '0') reading.leftOut.add('numbers');
        return;
      case 'w:r':
        return void runs.push({ hidden: paragraphs.at(-1)?.hidden === true });
      case 'w:rStyle':
        if (runs.length > 0 && reading.styles.hidden.has(value('val'))) run()!.hidden = true;
        return;
      case 'w:vanish':
        if (runs.length > 0) run()!.hidden = isOn(value('val'));
        return;
      case 'w:t':
      case 'm:t':
        inWords += 1;
        return;
      case 'w:sym':
        if (reading.marks) mark(symbolMark(value('font'), value('char'), reading.leftOut));
        return;
      case 'w:checkBox':
        isTicked = undefined;
        return;
      // Ticked by whoever filled the form in, else as whoever made it had it.
      case 'w:checked':
        isTicked = isOn(value('val'));
        return;
      case 'w:default':
        isTicked ??= isOn(value('val'));
        return;
      case 'w:ddList':
        [choices, chosen] = [[], 0];
        return;
      case 'w:listEntry':
        return void choices.push(value('val'));
      case 'w:result':
        chosen = Number(value('val'));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        if (run()?.hidden === true) return void reading.leftOut.add('hidden');
        const note = `${name.slice(2, -'Reference'.length)} ${value('id')}`;
        reading.notes.set(note, reading.notes.get(note) ?? reading.notes.size + 1);
        return mark(`[${reading.notes.get(note)}]`);
      }
      case 'w:footnote':
      case 'w:endnote': {
        const number = reading.notes.get(`${name.slice(2)} ${value('id')}`);
        if (number === undefined) return skip('deleted');
        return void parts.push(`[${number}] `);
      }
      case 'w:ins':
      case 'w:moveTo':
        reading.changed = true;
    }
  };
  const closed = (name: string) => {
    if (name === 'w:t' || name === 'm:t') inWords -= 1;
    else if (name === 'w:r') runs.pop();
    else if (name === 'w:checkBox' && reading.marks && run()?.hidden !== true) parts.push(boxMark(isTicked === true));
    else if (name === 'w:ddList') {
      if (reading.marks && run()?.hidden !== true) parts.push(choices[chosen] ?? '');
    } else if (name === 'w:tbl') tables.pop();
    else if (name === 'w:p') {
      paragraphs.pop();
      parts.push('\n');
    } else if (name === 'w:tc') endWith(parts, '\n', reading.cellEnd);
    else if (name === 'w:tr') endWith(parts, reading.cellEnd, '\n');
  };
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        const { name, value } = names.open(raw, attributes);
        const why = skipped[name];
        if (skipping !== undefined) depth += 1;
        else if (why !== undefined) skip(why);
        else opened(name, value);
      },
      ontext: (text) => {
        if (skipping === 'deleted' && text.trim() !== '') reading.leftOut.add('deleted');
        if (skipping !== undefined || inWords === 0) return;
        if (run()?.hidden !== true) parts.push(reading.marks ? withMarks(text, reading.leftOut) : text);
        else if (text.trim() !== '') reading.leftOut.add('hidden');
      },
      onclosetag: (raw) => {
        if (skipping === undefined) return closed(names.close(raw));
        depth -= 1;
        if (depth === 0) skipping = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return parts.join('').trim();
}

function isHidden(styles: DocxStyles, style: string): boolean {
  return style === '' ? styles.hiddenWithout : styles.hidden.has(style);
}

/** Puts something in the place of what stands last, where that is `last`. */
function endWith(parts: string[], last: string, instead: string): void {
  if (parts.at(-1) === last) parts.pop();
  parts.push(instead);
}
