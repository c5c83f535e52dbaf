import { isDrawn, tagsOf, type PaperTags, type Tag } from './paper-tags.ts';
import type {
  DocMeasureClass,
  FontDocument,
  Inline,
  MeasuredNode,
  Renderer,
  RendererClass,
  SetLine,
  StructureElement,
} from './pdfmake-parts.ts';

const contents = new WeakMap<FontDocument, MeasuredNode>();
const started = new WeakMap<FontDocument, PaperTags & { readonly seen: Set<Inline> }>();

/**
 * Teaches pdfmake to tag what it draws, in documents that ask for it (`tagged`): every text is content of one element,
 * what repeats on every page, lines and bars are artifacts (ISO 14289-1, 7.1 and 7.8).
 */
export function teachTags(measure: DocMeasureClass, renderer: RendererClass): void {
  keepContents(measure);
  markDrawn(renderer);
}

function keepContents({ prototype }: DocMeasureClass): void {
  const { measureDocument, measureLeaf } = prototype;
  prototype.measureDocument = function whole(content) {
    const measured = measureDocument.call(this, content);
    contents.set(this.pdfDocument, measured);
    return measured;
  };
  prototype.measureLeaf = function leaf(node) {
    const measured = measureLeaf.call(this, node);
    for (const inline of measured._inlines ?? []) inline.leaf = measured;
    return measured;
  };
}

function markDrawn({ prototype }: RendererClass): void {
  const { renderPages, renderLine, renderVector, renderSVG } = prototype;
  prototype.renderPages = function pages(set) {
    const { pdfDocument } = this;
    const content = contents.get(pdfDocument);
    if (pdfDocument.options.tagged !== true || content === undefined) {
      renderPages.call(this, set);
      return;
    }
    const tags = { ...tagsOf(content), seen: new Set<Inline>() };
    started.set(pdfDocument, tags);
    escapeMetadata(pdfDocument);
    renderPages.call(this, set);
    pdfDocument.addStructure(elementOf(pdfDocument, tags.root));
  };
  prototype.renderLine = function line(set, x, y) {
    const { pdfDocument } = this;
    const tags = started.get(pdfDocument);
    if (tags === undefined) return renderLine.call(this, set, x, y);
    const tag = tagOf(tags, set);
    if (tag === undefined) pdfDocument.markContent('Artifact', { type: 'Pagination' });
    else tag.drawn.push(pdfDocument.markStructureContent(tag.type));
    renderLine.call(this, set, x, y);
    pdfDocument.endMarkedContent();
  };
  // Rules and charts: the numbers of a chart stand in a table beside it.
  const asArtifact = (draw: (this: Renderer, drawn: unknown) => void) =>
    function artifact(this: Renderer, drawn: unknown): void {
      const { pdfDocument } = this;
      if (!started.has(pdfDocument)) return draw.call(this, drawn);
      pdfDocument.markContent('Artifact', { type: 'Layout' });
      draw.call(this, drawn);
      pdfDocument.endMarkedContent();
    };
  prototype.renderVector = asArtifact(renderVector);
  prototype.renderSVG = asArtifact(renderSVG);
}

/** What a line belongs to: nothing at the foot of a page, and at the second drawing of a table's head. */
function tagOf(
  { texts, markers, seen }: PaperTags & { readonly seen: Set<Inline> },
  { inlines }: SetLine,
): Tag | undefined {
  const [first] = inlines;
  if (first === undefined || seen.has(first)) return undefined;
  seen.add(first);
  return markers.get(first) ?? (first.leaf === undefined ? undefined : texts.get(first.leaf));
}

function elementOf(document: FontDocument, { type, scope, reads, children, drawn }: Tag): StructureElement {
  const element = document.struct(type, {
    ...(scope === undefined ? {} : { scope }),
    ...(reads === undefined ? {} : { actual: reads }),
  });
  for (const content of drawn) element.add(content);
  for (const child of children) if (type === 'TR' || isDrawn(child)) element.add(elementOf(document, child));
  element.end();
  return element;
}

/** pdfkit writes the properties of a file into XML as they are. */
function escapeMetadata(document: FontDocument): void {
  const { _addInfo } = document;
  document._addInfo = function info() {
    const { info } = this;
    const escaped = Object.entries(info).map(([name, value]) => [
      name,
      typeof value === 'string' ? inXml(value) : value,
    ]);
    this.info = Object.fromEntries(escaped) as typeof info;
    _addInfo.call(this);
    this.info = info;
  };
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
