import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { isHidden, type ShownCount } from '../../contract/reports/compute-figures.ts';
import { numberIn } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { breakable } from '../files/paper/printable.ts';
import { colour, countBar } from './report-charts.ts';
import { wordCount } from './report-words.ts';

export const margin = 44;
export const contentWidth = 595.28 - margin * 2;
const gap = 28;
const halfWidth = (contentWidth - gap) / 2;

/** Four figures in a row, ruled like a form. */
export const boxes: CustomTableLayout = {
  hLineWidth: () => 0.75,
  vLineWidth: () => 0.75,
  hLineColor: () => colour.line,
  vLineColor: () => colour.line,
  paddingLeft: () => 11,
  paddingRight: () => 6,
  paddingTop: () => 8,
  paddingBottom: () => 8,
};

export function figure(title: string, large: string, ...behind: readonly string[]): TableCell {
  return {
    stack: [
      { text: title, fontSize: 8.5, color: colour.text2 },
      { text: large, fontSize: 20, lineHeight: 1.15, margin: [0, 2, 0, 2] },
      ...behind.map((text) => ({ text, fontSize: 8, color: colour.text3 })),
    ],
  };
}

export function heading(text: string, aside?: string): Content {
  return {
    margin: [0, 18, 0, 6],
    columns: [
      { text, headlineLevel: 2, bold: true, fontSize: 11.5 },
      ...(aside === undefined
        ? []
        : [
            {
              text: aside,
              fontSize: 8,
              color: colour.text3,
              alignment: 'right' as const,
              margin: [0, 3, 0, 0] as [number, number, number, number],
            },
          ]),
    ],
  };
}

const hairlines: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 ? 0 : line === node.table.headerRows ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => colour.line,
  paddingLeft: () => 0,
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : cellGap),
  paddingTop: () => 3,
  paddingBottom: () => 2,
};

const numberColumn = 74;
const cellGap = 10;

function firstColumn(numbers: number): number {
  return contentWidth - numbers * (numberColumn + cellGap);
}

/** A table whose first column is words and whose others are numbers. */
export function table(t: Words, titles: readonly string[], rows: readonly (readonly string[])[]): ContentTable {
  const notShown = t('reports.count.notShown');
  const cell = (text: string, column: number, head: boolean): TableCell => ({
    // A longer word would push the numbers off the page.
    text: breakable(text, 24),
    alignment: column === 0 ? 'left' : 'right',
    color: head || text === notShown ? colour.text3 : colour.text,
    ...(head ? { fontSize: 8 } : {}),
  });
  return {
    layout: hairlines,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: [firstColumn(titles.length - 1), ...titles.slice(1).map(() => numberColumn)],
      body: [
        titles.map((title, at) => cell(title, at, true)),
        ...rows.map((row) => row.map((text, at) => cell(text, at, false))),
      ],
    },
  };
}

export function halves(left: readonly Content[], right: readonly Content[]): Content {
  return {
    unbreakable: true,
    columnGap: gap,
    columns: [
      { width: '*', stack: [...left] },
      { width: '*', stack: [...right] },
    ],
  };
}

export function bars(t: Words, rows: readonly { readonly label: string; readonly count: ShownCount }[]): ContentTable {
  const most = Math.max(0, ...rows.map(({ count }) => (isHidden(count) ? 0 : count)));
  const words = 120;
  const number = rows.some(({ count }) => isHidden(count)) ? 62 : 20;
  return {
    layout: { ...hairlines, hLineWidth: () => 0 },
    table: {
      widths: [words, '*', number],
      body: rows.map(({ label, count }) => [
        { text: label },
        countBar(isHidden(count) ? 0 : count, most, halfWidth - words - number - 2 * cellGap),
        isHidden(count)
          ? { text: wordCount(t, count), alignment: 'right', color: colour.text3 }
          : { text: numberIn(t, count), alignment: 'right', bold: true },
      ]),
    },
  };
}

export function note(text: string): Content {
  return { text, fontSize: 8, color: colour.text3, margin: [0, 5, 0, 0] };
}
