import type { ContentCanvas } from 'pdfmake/interfaces.js';
import { isHidden, type Figures } from '../../contract/reports/compute-figures.ts';
import { monthWord, numberIn } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** The light colours of the window (`renderer/tokens.ts`). */
export const colour = {
  text: '#12181C',
  text2: '#434F58',
  text3: '#596670',
  line: '#DDE3E6',
  lineStrong: '#7C8891',
  sunken: '#F7F8F9',
  chart: '#0B5C73',
} as const;

type Month = Figures['byMonth'][number];

const height = 128;
const axis = { left: 26, bottom: 18, top: 6 } as const;
const monthsPerRow = 12;

/** Requests by month as SVG drawings of at most twelve months each, all on one scale. Their table says the same. */
export function monthCharts(t: Words, byMonth: readonly Month[], width: number): readonly string[] {
  const step = axisStep(Math.max(...byMonth.map((m) => Math.max(m.received, m.answered))));
  const rows = Math.ceil(byMonth.length / monthsPerRow);
  return Array.from({ length: rows }, (_, row) =>
    monthChart(t, { months: byMonth.slice(row * monthsPerRow, (row + 1) * monthsPerRow), step, width }),
  );
}

/** The distance of the four grid lines: a whole number that reads well, and four of them reach `most`. */
export function axisStep(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 3, 5].map((n) => n * power).find((n) => n * 4 >= most);
    if (step !== undefined) return step;
  }
}

function monthChart(
  t: Words,
  { months, step, width }: { readonly months: readonly Month[]; readonly step: number; readonly width: number },
): string {
  const plot = height - axis.bottom - axis.top;
  const yOf = (value: number) => axis.top + plot - (value / (step * 4)) * plot;
  const slot = (width - axis.left) / Math.max(months.length, 6);
  const bar = Math.min(14, slot * 0.3);
  const grid = [0, 1, 2, 3, 4].map((line) => {
    const y = yOf(line * step);
    return (
      `<line x1="${axis.left}" y1="${y}" x2="${width}" y2="${y}" stroke="${colour.line}" stroke-width="0.75"/>` +
      label(numberIn(t, line * step), axis.left - 8, y + 2.5, 'end')
    );
  });
  const bars = months.map((month, at) => {
    const middle = axis.left + slot * (at + 0.5);
    // Where lateness is hidden one bar stands for all answers, in a colour of its own.
    const onTime = isHidden(month.answeredOnTime) ? 0 : month.answeredOnTime;
    return [
      rect(middle - bar - 1, yOf(month.received), bar, yOf(0), colour.lineStrong),
      rect(middle + 1, yOf(onTime), bar, yOf(0), colour.chart),
      rect(
        middle + 1,
        yOf(month.answered),
        bar,
        yOf(onTime),
        isHidden(month.answeredOnTime) ? colour.text3 : colour.text,
      ),
      label(monthLabel(t, month.month, at), middle, height - 4, 'middle'),
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${grid.join('')}${bars.join('')}</svg>`;
}

// The year is said once, and again where it changes.
function monthLabel(t: Words, month: string, at: number): string {
  const name = monthWord(t, `${month}-01`);
  return at === 0 || month.endsWith('-01') ? `${name} ${month.slice(2, 4)}` : name;
}

function rect(x: number, top: number, width: number, bottom: number, fill: string): string {
  return top >= bottom ? '' : `<rect x="${x}" y="${top}" width="${width}" height="${bottom - top}" fill="${fill}"/>`;
}

function label(words: string, x: number, y: number, anchor: 'end' | 'middle'): string {
  return `<text x="${x}" y="${y}" font-family="Roboto" font-size="7.5" fill="${colour.text3}" text-anchor="${anchor}">${words}</text>`;
}

/** One horizontal bar beside its number; nothing is drawn for none. */
export function countBar(count: number, most: number, width: number): ContentCanvas {
  const length = most === 0 ? 0 : (count / most) * width;
  return {
    canvas:
      length === 0
        ? [{ type: 'line', x1: 0, y1: 8, x2: 0, y2: 8, lineWidth: 0, lineColor: '#FFFFFF' }]
        : [{ type: 'rect', x: 0, y: 2, w: Math.max(length, 1.5), h: 8, color: colour.chart }],
  };
}

/** A small square in a legend. */
export function swatch(fill: string): ContentCanvas {
  return { canvas: [{ type: 'rect', x: 0, y: 2, w: 7, h: 7, color: fill }] };
}
