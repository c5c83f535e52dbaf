import type { Column, Content } from 'pdfmake/interfaces.js';
import { isHidden, type Figures } from '../../contract/reports/compute-figures.ts';
import { numberIn } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { contentWidth, heading, table } from './report-blocks.ts';
import { colour, monthCharts, swatch } from './report-charts.ts';
import { wordCount, wordMonth } from './report-words.ts';

/** Requests by month: a chart, what its colours mean, and a table. */
export function monthPages(t: Words, { byMonth }: Figures): readonly Content[] {
  const entry = (fill: string, text: string): readonly Column[] => [
    { ...swatch(fill), width: 10 },
    { text, width: 'auto', fontSize: 8, color: colour.text2, margin: [0, 0, 10, 0] },
  ];
  // A colour that no bar has is not explained.
  const hidden = byMonth.filter(({ answeredOnTime }) => isHidden(answeredOnTime));
  return [
    {
      unbreakable: true,
      stack: [
        heading(t('reports.monthChart.title')),
        {
          columns: [
            ...entry(colour.lineStrong, t('reports.columns.received')),
            ...(hidden.length === byMonth.length
              ? []
              : [
                  ...entry(colour.chart, t('reports.keyFigures.onTime')),
                  ...entry(colour.text, t('reports.paper.answeredLate')),
                ]),
            ...(hidden.length === 0 ? [] : entry(colour.text3, t('reports.paper.legend.lateNotShown'))),
          ],
          margin: [0, 0, 0, 6],
        },
        ...monthCharts(t, byMonth, contentWidth)
          .slice(0, 1)
          .map((svg) => ({ svg })),
      ],
    },
    ...monthCharts(t, byMonth, contentWidth)
      .slice(1)
      .map((svg) => ({ svg, margin: [0, 8, 0, 0] as [number, number, number, number] })),
    { text: ' ', fontSize: 8 },
    table(
      t,
      [
        t('reports.columns.month'),
        t('reports.columns.received'),
        t('reports.columns.answered'),
        t('reports.columns.onTime'),
        t('reports.columns.late'),
      ],
      byMonth.map((m) => [
        wordMonth(t, m.month),
        numberIn(t, m.received),
        numberIn(t, m.answered),
        wordCount(t, m.answeredOnTime),
        wordCount(t, m.answeredLate),
      ]),
    ),
  ];
}
