import { colourOf, lookOf, shadingOf, unreadable, white, type Backdrop, type Look } from './word-look.ts';
import type { OpenedElement } from './word-names.ts';
import { noStyles, type DocxStyle, type DocxStyles } from './docx-styles.ts';

/** Why words at a place are not printed. */
export type Unread = 'covered' | 'deleted' | 'hidden';

type Table = { look: Look; ground: Backdrop | undefined };
type Paragraph = { look: Look; ground: Backdrop | undefined; squeezed: boolean };
type Box = { readonly hidden: boolean; readonly ground: Backdrop | undefined; readonly cells: number };

/** Twips, of which a point has twenty, under which a line or a row shows nothing. */
const lowest = 60;

/**
 * Where in a part of a document the words stand that come next, as far as it decides whether somebody who reads the page
 * sees them: in a text box, table, row, cell, paragraph and run, each with what its style and itself say of it.
 */
export function textPlaces(styles: DocxStyles = noStyles) {
  const tables: Table[] = [];
  const rows: { deleted: boolean; squeezed: boolean }[] = [];
  const cells: { deleted: boolean; ground: Backdrop | undefined }[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: { look: Look }[] = [];
  const boxes: Box[] = [];
  let page: Backdrop = white;
  const styled = (id: string): DocxStyle | undefined => styles.named.get(id);
  const paragraphOf = (id: string): Paragraph => ({
    look: [...tables.map((table) => table.look), styled(id)?.look].reduce<Look>(
      (whole, more) => ({ ...whole, ...more }),
      styles.everywhere,
    ),
    ground: styled(id)?.ground,
    squeezed: false,
  });
  const open = (opened: OpenedElement, inside: readonly string[], boxGround: Backdrop | undefined) => {
    const { name, value } = opened;
    const parent = inside.at(-1);
    const [table, row, cell] = [tables.at(-1), rows.at(-1), cells.at(-1)];
    const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)];
    switch (name) {
      case 'w:background': {
        const colour = colourOf(value('color'));
        if (colour !== 'auto') page = colour;
        return;
      }
      case 'w:tbl':
        return void tables.push({ look: {}, ground: undefined });
      case 'w:tr':
        return void rows.push({ deleted: false, squeezed: false });
      case 'w:tc':
        return void cells.push({ deleted: false, ground: undefined });
      case 'w:p':
        return void paragraphs.push(paragraphOf(styles.plain));
      case 'w:r':
      case 'm:r':
        return void runs.push({ look: paragraph?.look ?? styles.everywhere });
      case 'w:txbxContent':
        return void boxes.push({ hidden: run?.look.hidden === true, ground: boxGround, cells: cells.length });
      case 'w:tblStyle': {
        const style = styled(value('val'));
        if (table === undefined || style === undefined) return;
        table.look = style.look;
        if (style.shadesCells) table.ground = 'unknown';
        return;
      }
      case 'w:pStyle':
        if (paragraph !== undefined) Object.assign(paragraph, paragraphOf(value('val')));
        return;
      case 'w:rStyle':
        if (run !== undefined) run.look = { ...run.look, ...styled(value('val'))?.look };
        return;
      case 'w:cellDel':
        if (cell !== undefined) cell.deleted = true;
        return;
      case 'w:trHeight':
        if (row !== undefined) row.squeezed = value('hRule') === 'exact' && Number(value('val')) < lowest;
        return;
    }
    if (name === 'w:spacing' && parent === 'w:pPr' && paragraph !== undefined)
      paragraph.squeezed = value('lineRule') === 'exact' && Number(value('line')) < lowest;
    if (name === 'w:shd' && parent !== 'w:rPr') {
      const ground = shadingOf(value);
      if (parent === 'w:pPr' && paragraph !== undefined) paragraph.ground = ground ?? paragraph.ground;
      if (parent === 'w:tcPr' && cell !== undefined) cell.ground = ground;
      if (parent === 'w:tblPr' && table !== undefined) table.ground = ground ?? table.ground;
    }
    // A paragraph's own mark has properties of a run too.
    const whose = inside.findLast((one) => ['w:r', 'm:r', 'w:p', 'w:pPr'].includes(one));
    if (run !== undefined && inside.includes('w:rPr') && (whose === 'w:r' || whose === 'm:r'))
      run.look = { ...run.look, ...lookOf(opened, inside) };
  };
  const stacks: Readonly<Record<string, unknown[]>> = {
    'w:tbl': tables,
    'w:tr': rows,
    'w:tc': cells,
    'w:p': paragraphs,
    'w:r': runs,
    'm:r': runs,
    'w:txbxContent': boxes,
  };
  const inTaken = () => [...rows, ...cells].some(({ deleted }) => deleted);
  return {
    open,
    close: (name: string) => void stacks[name]?.pop(),
    inRun: () => runs.length > 0,
    inBox: () => boxes.length > 0,
    /** Whether a tracked change took away the row or cell around. */
    inTaken,
    takeRow: () => {
      const row = rows.at(-1);
      if (row !== undefined) row.deleted = true;
    },
    /** Why a text here is not read; `looks` is whether how they look counts. */
    unread: (text: string, { looks }: { readonly looks: boolean }): Unread | undefined => {
      if (inTaken()) return 'deleted';
      const look = runs.at(-1)?.look ?? {};
      if (look.hidden === true || boxes.some(({ hidden }) => hidden)) return 'hidden';
      if (!looks) return undefined;
      if (rows.some(({ squeezed }) => squeezed) || paragraphs.at(-1)?.squeezed === true) return 'hidden';
      const box = boxes.at(-1);
      const around = cells.slice(box?.cells ?? 0);
      return unreadable(text, look, {
        paragraph: paragraphs.at(-1)?.ground,
        cell:
          around.findLast(({ ground }) => ground !== undefined)?.ground ??
          (around.length > 0 ? tables.at(-1)?.ground : undefined),
        around: box?.ground ?? page,
      });
    },
  };
}
