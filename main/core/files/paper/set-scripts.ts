import { fontRuns, givenTo, isPlain } from './font-of.ts';
import { tellReadings } from './glyph-readings.ts';
import { isFromRight, lineRuns, type LineRun } from './line-runs.ts';
import type {
  EmbeddedFont,
  FontDocument,
  Inline,
  PdfDocumentClass,
  RendererClass,
  SetLine,
  TextInlinesClass,
} from './pdfmake-parts.ts';

/** Characters of a paragraph from which one that is read from the right stands at the right edge. */
const longParagraph = 60;

/** Where a line may break though nothing is seen there. */
const mayBreak = '\u200B';

/**
 * Teaches pdfmake what it lacks for other writings, at three places: the width of a text that needs other fonts, which
 * way a paragraph is read, and how a line of several fonts or directions is drawn. Lines of the papers' own font are set
 * as ever.
 */
export function teachScripts(document: PdfDocumentClass, inlines: TextInlinesClass, renderer: RendererClass): void {
  measureAll(document);
  turnParagraphs(inlines);
  drawRuns(renderer);
}

function measureAll({ prototype }: PdfDocumentClass): void {
  const { provideFont } = prototype;
  const taught = new WeakSet<EmbeddedFont>();
  prototype.provideFont = function provide(family, bold, italics) {
    const font = provideFont.call(this, family, bold, italics);
    if (family !== 'Roboto' || taught.has(font)) return font;
    taught.add(font);
    const own = font.widthOfString.bind(font);
    font.widthOfString = (text, size, features) => {
      if (isPlain(text)) return own(text, size, features);
      let width = 0;
      for (const run of fontRuns(text)) {
        const given = givenTo(run);
        width += run.font === null ? own(given, size) : fontIn(this, run.font).widthOfString(given, size);
      }
      return width;
    };
    return font;
  };
}

function turnParagraphs({ prototype }: TextInlinesClass): void {
  const { buildInlines } = prototype;
  prototype.buildInlines = function build(text, styles) {
    const built = buildInlines.call(this, text, styles);
    let paragraph: Inline[] = [];
    for (const inline of built.items) {
      paragraph.push(inline);
      if (inline.lineEnd !== true && inline !== built.items.at(-1)) continue;
      turn(paragraph);
      paragraph = [];
    }
    return built;
  };
}

function turn(paragraph: readonly Inline[]): void {
  const words = paragraph.map(({ text }) => text).join('');
  if (!isFromRight(words)) return;
  for (const inline of paragraph) {
    inline.fromRight = true;
    if (words.length > longParagraph && inline.alignment === 'left') inline.alignment = 'right';
  }
}

function drawRuns({ prototype }: RendererClass): void {
  const { renderLine } = prototype;
  prototype.renderLine = function render(line, x, y) {
    if (line.inlines.every(({ text }) => isPlain(text))) {
      renderLine.call(this, line, x, y);
      return;
    }
    const [height, ascent] = [line.getHeight(), line.getAscenderHeight()];
    const inlines = joined(line.inlines);
    let at = inlines[0]?.x ?? 0;
    for (const [index, run] of runsOf(inlines).entries()) {
      const inline = inlines[run.piece]!;
      const font = run.font === null ? inline.font : fontIn(this.pdfDocument, run.font);
      const text = givenTo(run);
      const width = font.widthOfString(text, inline.fontSize);
      const part: SetLine = Object.assign(Object.create(line) as SetLine, {
        inlines: [{ ...inline, text, font, width, x: at }],
        getHeight: () => height,
        getAscenderHeight: () => ascent,
        ...(index === 0 ? {} : { id: undefined, _outline: undefined }),
      });
      const reads = readsOtherwise(run) ? run.reads : undefined;
      if (reads !== undefined) this.pdfDocument.markContent('Span', { actual: reads });
      renderLine.call(this, part, x, y);
      if (reads !== undefined) this.pdfDocument.endMarkedContent();
      at += width;
    }
  };
}

/** Words beside each other that look alike, as one. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (last?.font === inline.font && last.fontSize === inline.fontSize && last.color === inline.color)
      found[found.length - 1] = { ...last, text: last.text + inline.text };
    else found.push(inline);
  }
  return found;
}

function runsOf(inlines: readonly Inline[]): readonly LineRun[] {
  const fromRight = inlines[0]?.fromRight === true;
  const texts = inlines.map(({ text }) => text.replaceAll(mayBreak, ''));
  // A blank at the end of a line from the right would stand at its left edge, where its words end.
  return lineRuns(fromRight ? texts.with(-1, texts.at(-1)!.trimEnd()) : texts, fromRight);
}

/** Signs that are drawn together or in another order than they are read: the file says what they read. */
function readsOtherwise({ reads }: LineRun): boolean {
  return /(?!\p{Variation_Selector})\p{M}|\u0E33/u.test(reads);
}

/** The font of a file in a document: read when the first text needs it, and the document's own font stays chosen. */
function fontIn(document: FontDocument, path: string): EmbeddedFont {
  const chosen = document._font;
  document.font(path);
  const font = document._font;
  document._font = chosen;
  tellReadings(font);
  return font;
}
