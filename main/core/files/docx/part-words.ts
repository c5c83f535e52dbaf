import { Parser } from 'htmlparser2';
import type { UnprintedPart } from '../../../contract/packs/print-set.ts';
import { symbolMark, withMarks } from './box-marks.ts';
import { formBoxes } from './form-boxes.ts';
import type { DocxStyles } from './docx-styles.ts';
import { drawnShapes } from './drawn-shapes.ts';
import { textPlaces } from './text-places.ts';
import { wordNames, type OpenedElement } from './word-names.ts';

/** How words are written down, and what is gathered over all parts of a document. */
export type WordsReading = {
  readonly styles: DocxStyles;
  /** What stands after each cell of a row. */
  readonly cellEnd: string;
  /**
   * Whether it is to stand for the page: what has no letters gets a mark in its place (a note its number, a box whether it is
   * ticked), and what nobody sees on the page is not read, however that comes.
   */
  readonly marks: boolean;
  /** What there is that is not read. */
  readonly leftOut: Set<UnprintedPart>;
  /** The notes that are referred to so far, by kind and id, each with its number. */
  readonly notes: Map<string, number>;
  /** Whether changes were tracked that are read as accepted. */
  changed: boolean;
  /** Whether something is drawn over the body that may cover words. */
  mayCover: boolean;
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
};

const former = /^w:\w+Change$/u;

/** What stands in the place of words that are covered. */
const covered = '[\u{2026}]';

/** The prefixes by which Word names what it can show: of the ways in which a thing is written down it shows the first it can. */
const shown = /^(?:wps|wpg|wpc|wpi|wp14|w1[456]\w*|cx\d*|a14|aink|am3d|asvg|v|o|w10)$/u;

/**
 * The words of one part as somebody reads them who has accepted every tracked change: a line a paragraph and a row, without
 * hidden words, without codes of fields. What is left out is gathered.
 * A note that nothing refers to any more was deleted.
 */
export function partWords(xml: string, reading: WordsReading, { isBody = false } = {}): string {
  const parts: string[] = [];
  const names = wordNames();
  const places = textPlaces(reading.styles);
  const shapes = drawnShapes(reading.leftOut, { isBody });
  const inside: string[] = [];
  const alternatives: { taken: boolean }[] = [];
  const boxes = formBoxes((text) => mark(text));
  let [inWords, depth] = [0, 0];
  let skipping: 'deleted' | 'instead' | undefined;
  const skip = (why: 'deleted' | 'instead') => {
    skipping = why;
    depth = 1;
  };
  /** Puts words where they are read, or gathers why they are not. */
  const put = (text: string, words = text) => {
    const why = places.unread(words, { looks: reading.marks });
    if (why === undefined) return void parts.push(text);
    if (words.trim() === '') return;
    reading.leftOut.add(why);
    if (why === 'covered' && parts.at(-1) !== covered) parts.push(covered);
  };
  const mark = (text: string) => {
    if (reading.marks) put(text);
  };
  const reason = (opened: OpenedElement): 'deleted' | 'instead' | undefined => {
    const { name, plain } = opened;
    if (former.test(name)) return 'instead';
    const alternative = alternatives.at(-1);
    if (name === 'mc:Fallback') return alternative?.taken === false ? undefined : 'instead';
    if (name !== 'mc:Choice' || alternative === undefined) return skipped[name];
    const needs = plain('Requires')
      .split(/\s+/u)
      .filter((one) => one !== '');
    if (alternative.taken || !needs.every((one) => shown.test(names.usual(one)))) return 'instead';
    alternative.taken = true;
    return undefined;
  };
  const opened = (element: OpenedElement) => {
    const { name, value } = element;
    const left = unread[name];
    if (left !== undefined) reading.leftOut.add(left);
    shapes.open(element, inside);
    const stands = breaks[name];
    if (stands !== undefined && places.inRun()) parts.push(stands);
    boxes.open(element);
    switch (name) {
      case 'mc:AlternateContent':
        return void alternatives.push({ taken: false });
      case 'w:pStyle':
        if (reading.styles.named.get(value('val'))?.numbered === true) reading.leftOut.add('numbers');
        return;
      case 'w:numId':
        if (value('val') !== '0') reading.leftOut.add('numbers');
        return;
      case 'w:t':
      case 'm:t':
        inWords += 1;
        return;
      case 'w:sym':
        if (reading.marks) mark(symbolMark(value('font'), value('char'), reading.leftOut));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const why = places.unread('', { looks: false });
        if (why !== undefined) return void reading.leftOut.add(why);
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
      case 'w:cellIns':
        reading.changed = true;
    }
  };
  const closed = (name: string) => {
    const taken = places.inTaken();
    places.close(name);
    shapes.close(name);
    boxes.close(name);
    if (name === 'w:t' || name === 'm:t') inWords -= 1;
    else if (name === 'mc:AlternateContent') alternatives.pop();
    else if (taken) return;
    else if (name === 'w:p') parts.push('\n');
    else if (name === 'w:tc') endWith(parts, '\n', reading.cellEnd);
    else if (name === 'w:tr') endWith(parts, reading.cellEnd, '\n');
  };
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        const element = names.open(raw, attributes);
        if (skipping !== undefined) return void (depth += 1);
        const why = reason(element);
        if (element.name === 'w:del' && inside.at(-1) === 'w:trPr') places.takeRow();
        if (why !== undefined) return skip(why);
        places.open(element, inside, shapes.ground());
        opened(element);
        if (skipping === undefined) inside.push(element.name);
      },
      ontext: (text) => {
        if (skipping === 'deleted' && text.trim() !== '') reading.leftOut.add('deleted');
        if (skipping !== undefined || inWords === 0) return;
        if (places.inBox() && text.trim() !== '') shapes.words();
        put(reading.marks ? withMarks(text, reading.leftOut) : text, text);
      },
      onclosetag: (raw) => {
        if (skipping === undefined) {
          inside.pop();
          return closed(names.close(raw));
        }
        depth -= 1;
        if (depth === 0) skipping = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (shapes.mayCover()) reading.mayCover = true;
  return parts.join('').trim();
}

/** Puts something in the place of what stands last, where that is `last`. */
function endWith(parts: string[], last: string, instead: string): void {
  if (parts.at(-1) === last) parts.pop();
  parts.push(instead);
}
