import { hasRightToLeft } from './line-runs.ts';
import type { Inline, MeasuredNode, StructureContent } from './pdfmake-parts.ts';

/** An element of the structure of a tagged PDF, in reading order, with what of it was drawn (`drawn`). */
export type Tag = {
  readonly type: string;
  readonly scope?: 'Column' | 'Row';
  /** What it reads, where its signs are drawn in another order. */
  readonly reads?: string;
  readonly children: Tag[];
  readonly drawn: StructureContent[];
};

/** The structure of what is set, and which part of it each text and each number of a list belongs to. */
export type PaperTags = {
  readonly root: Tag;
  readonly texts: ReadonlyMap<MeasuredNode, Tag>;
  readonly markers: ReadonlyMap<Inline, Tag>;
};

/**
 * The structure of a paper (PDF 1.7, 14.8.4): headings by their level, paragraphs, lists, and tables whose first row or
 * first column are heads. A table without either is a way to lay things out, and its cells are read one by one.
 */
export function tagsOf(content: MeasuredNode): PaperTags {
  const root = tag('Document');
  const texts = new Map<MeasuredNode, Tag>();
  const markers = new Map<Inline, Tag>();
  let latest: Tag | undefined;

  const walk = (node: MeasuredNode, parent: Tag): void => {
    const parts = node.stack ?? node.columns;
    if (parts !== undefined) for (const part of parts) walk(part, parent);
    else if (node.ul !== undefined || node.ol !== undefined) {
      // A list whose first entry is kept beside its heading goes on in the next.
      const entries = latest?.type === 'L' ? latest : within(parent, 'L');
      list(node, entries);
      latest = entries;
    } else {
      latest = undefined;
      if (node.table !== undefined) table(node.table, parent);
      else if (node.text !== undefined) texts.set(node, textTag(node, parent));
    }
  };

  const list = ({ ul, ol }: MeasuredNode, parent: Tag): void => {
    for (const item of ol ?? ul ?? []) {
      const entry = within(parent, 'LI');
      const number = ol === undefined ? undefined : item.listMarker?._inlines?.[0];
      if (number !== undefined) markers.set(number, within(entry, 'Lbl'));
      walk(item, within(entry, 'LBody'));
    }
  };

  const table = ({ body, headerRows = 0 }: NonNullable<MeasuredNode['table']>, parent: Tag): void => {
    const heads = body.every(([first]) => first?.text !== undefined);
    if (headerRows === 0 && !heads) {
      for (const cell of body.flat()) walk(cell, parent);
      return;
    }
    const whole = within(parent, 'Table');
    for (const [number, row] of body.entries()) {
      const line = within(whole, 'TR');
      for (const [column, cell] of row.entries()) {
        const scope = number < headerRows ? 'Column' : headerRows === 0 && column === 0 ? 'Row' : undefined;
        walk(cell, scope === undefined ? within(line, 'TD') : within(line, 'TH', { scope }));
      }
    }
  };

  walk(content, root);
  return { root, texts, markers };
}

function textTag({ text, headlineLevel }: MeasuredNode, parent: Tag): Tag {
  const type = headlineLevel === undefined ? 'P' : `H${headlineLevel}`;
  return within(parent, type, typeof text === 'string' && hasRightToLeft(text) ? { reads: withoutBreaks(text) } : {});
}

function withoutBreaks(text: string): string {
  return text.replaceAll('\u200B', '');
}

type Told = Pick<Tag, 'scope' | 'reads'>;

function tag(type: string, told: Told = {}): Tag {
  return { type, ...told, children: [], drawn: [] };
}

function within(parent: Tag, type: string, told: Told = {}): Tag {
  const made = tag(type, told);
  parent.children.push(made);
  return made;
}

/** Whether anything of an element was drawn: what was not has no place in the file, but for the cells of a row. */
export function isDrawn({ drawn, children }: Tag): boolean {
  return drawn.length > 0 || children.some(isDrawn);
}
