import type { Column, Content, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import {
  isHidden,
  wordCount,
  wordPart,
  type Figures,
  type ShownCount,
} from '../../contract/reports/compute-figures.ts';
import { bars, boxes, contentWidth, figure, halves, heading, margin, note, table } from './report-blocks.ts';
import { colour, monthCharts, swatch } from './report-charts.ts';
import { partPages, shareOf } from './report-part-pages.ts';
import {
  methodOf,
  noAnswers,
  openRows,
  wordCause,
  wordDate,
  wordDays,
  wordInstant,
  wordMonth,
  wordPeriod,
  wordVouched,
} from './report-words.ts';

/** The PDF report of the figures, made at the instant `now`; drawn by `writePdf`. */
export function reportPages(figures: Figures, now: string, history?: string): TDocumentDefinitions {
  const made = wordInstant(now, figures.timeZone);
  return {
    pageSize: 'A4',
    version: '1.7',
    pageMargins: [margin, 48, margin, 56],
    language: 'en-GB',
    displayTitle: true,
    info: {
      title: `Data protection figures, ${wordPeriod(figures.period)}`,
      author: figures.organisation,
      subject: 'Requests and breaches, in counts only',
      creator: 'Docket',
      producer: 'Docket',
      creationDate: new Date(now),
      modDate: new Date(now),
    },
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.25, color: colour.text },
    footer: (page, pages) => footer(`${figures.organisation}. Made ${made}.`, `Page ${page} of ${pages}`),
    content: [
      ...head(figures, made),
      ...months(figures),
      halves(openNow(figures), breaches(figures)),
      ...partPages(figures),
      ...methodNotes(figures),
      ...provenance(figures, history),
    ],
  };
}

/** Where the audit log stood, and whether an officer signed the counts. */
function provenance({ vouched, timeZone }: Figures, history: string | undefined): readonly Content[] {
  return [
    ...(history === undefined ? [] : [`Audit log: ${history}.`]),
    ...(vouched === undefined ? [] : [`Ledger: ${wordVouched(vouched, timeZone)}.`]),
  ].map((text) => ({ text, fontSize: 8, color: colour.text3, margin: [0, 6, 0, 0] }));
}

function footer(left: string, right: string): Content {
  return {
    margin: [margin, 18, margin, 0],
    columns: [
      { text: left, fontSize: 7.5, color: colour.text3 },
      { text: right, fontSize: 7.5, color: colour.text3, alignment: 'right', width: 80 },
    ],
  };
}

function head(figures: Figures, made: string): readonly Content[] {
  return [
    { text: figures.organisation, fontSize: 10, color: colour.text3 },
    { text: 'Data protection figures', fontSize: 22, bold: true, lineHeight: 1.15, margin: [0, 2, 0, 4] },
    {
      text: `${wordPeriod(figures.period)}. Counts only, without names or references.`,
      fontSize: 10,
      color: colour.text2,
    },
    {
      text: `Open requests as of ${wordDate(figures.today)}. Made ${made}.`,
      fontSize: 10,
      color: colour.text2,
      margin: [0, 0, 0, 14],
    },
    fourFigures(figures),
    ...(figures.answered === 0
      ? [{ text: noAnswers, color: colour.text2, margin: [0, 10, 0, 0] as [number, number, number, number] }]
      : []),
  ];
}

function fourFigures(figures: Figures): ContentTable {
  const { answered, onTime, medianDays, extended, open, breaches: counted, yearBefore, authority } = figures;
  const whom = authority === '' ? 'the authority' : `the ${authority}`;
  const told =
    counted.toldAuthority === counted.toldWithin72Hours
      ? 'all within 72 hours'
      : `${wordCount(counted.toldWithin72Hours)} within 72 hours`;
  const before =
    yearBefore.answered === 0
      ? 'Year before: none answered'
      : `Year before: ${wordPart(yearBefore.onTime, yearBefore.answered)}`;
  return {
    layout: boxes,
    table: {
      widths: ['*', '*', '*', '*'],
      body: [
        [
          figure('Answered on time', shareOf(onTime, answered, 'None'), partOf(onTime, answered), before),
          figure(
            'Open now',
            String(open.total),
            `${wordCount(open.overdue)}${isHidden(open.overdue) ? ':' : ''} overdue`,
            `${wordCount(open.pausedOrNotStarted)}${isHidden(open.pausedOrNotStarted) ? ':' : ''} with the clock stopped`,
          ),
          figure(
            'Half answered within',
            medianDays === null ? 'None' : isHidden(medianDays) ? 'Not shown' : wordDays(medianDays),
            `${answered} answered`,
            isHidden(extended) ? ' ' : `${extended} of them extended`,
          ),
          figure(
            'Breaches recorded',
            String(counted.recorded),
            isHidden(counted.toldAuthority)
              ? ' '
              : `${counted.toldAuthority} told to ${whom}${counted.toldAuthority === 0 ? '' : ','}`,
            isHidden(counted.toldAuthority) || counted.toldAuthority === 0 ? ' ' : told,
          ),
        ],
      ],
    },
  };
}

function partOf(part: ShownCount, whole: number): string {
  return isHidden(part) ? `${whole} answered` : `${part} of ${whole}`;
}

function months({ byMonth }: Figures): readonly Content[] {
  const entry = (fill: string, text: string): readonly Column[] => [
    { ...swatch(fill), width: 10 },
    { text, width: 'auto', fontSize: 8, color: colour.text2, margin: [0, 0, 10, 0] },
  ];
  return [
    {
      unbreakable: true,
      stack: [
        heading('Requests by month'),
        {
          columns: [
            ...entry(colour.lineStrong, 'Received'),
            ...entry(colour.chart, 'Answered on time'),
            ...entry(colour.text, 'Answered late'),
          ],
          margin: [0, 0, 0, 6],
        },
        ...monthCharts(byMonth, contentWidth)
          .slice(0, 1)
          .map((svg) => ({ svg })),
      ],
    },
    ...monthCharts(byMonth, contentWidth)
      .slice(1)
      .map((svg) => ({ svg, margin: [0, 8, 0, 0] as [number, number, number, number] })),
    { text: ' ', fontSize: 8 },
    table(
      ['Month', 'Received', 'Answered', 'On time', 'Late'],
      byMonth.map((m) => [
        wordMonth(m.month),
        String(m.received),
        String(m.answered),
        wordCount(m.answeredOnTime),
        wordCount(m.answeredLate),
      ]),
    ),
  ];
}

function openNow(figures: Figures): readonly Content[] {
  const { total, oldestOverdueDays } = figures.open;
  const oldest = isHidden(oldestOverdueDays)
    ? `${total} open.`
    : oldestOverdueDays === null
      ? `${total} open, none overdue.`
      : `${total} open. Oldest overdue: ${wordDays(oldestOverdueDays)}.`;
  return [heading('Open requests by time left'), bars(openRows(figures)), note(oldest)];
}

function breaches({ breaches: counted }: Figures): readonly Content[] {
  if (counted.recorded === 0)
    return [heading('Breaches by cause'), { text: 'No breach was recorded in this period.', color: colour.text2 }];
  if (isHidden(counted.toldAuthority))
    return [
      heading('Breaches by cause'),
      {
        text: `${counted.recorded} recorded. Causes are shown for a whole month, quarter or year.`,
        color: colour.text2,
      },
    ];
  const reasons =
    counted.decided === 0
      ? 'No decision on telling the authority was taken yet.'
      : counted.decided === counted.decidedWithReasons
        ? `Every decision has written reasons (${wordCount(counted.decided)} of ${wordCount(counted.decided)}).`
        : `${wordCount(counted.decidedWithReasons)} of ${wordCount(counted.decided)} decisions have written reasons.`;
  return [
    heading('Breaches by cause'),
    bars(counted.byCause.map(({ cause, count }) => ({ label: wordCause(cause), count }))),
    note(
      `Authority told in ${wordCount(counted.toldAuthority)} of ${counted.recorded}${within72Hours(counted)}. ` +
        `People told in ${wordCount(counted.toldPeople)} of ${counted.recorded}. ${reasons}`,
    ),
  ];
}

function within72Hours({ toldAuthority, toldWithin72Hours }: Figures['breaches']): string {
  return toldAuthority === 0 ? '' : `, ${wordCount(toldWithin72Hours)} of ${wordCount(toldAuthority)} within 72 hours`;
}

function methodNotes(figures: Figures): readonly Content[] {
  return [
    {
      unbreakable: true,
      stack: [
        heading('How this was counted'),
        ...methodOf(figures).map((text): Content => ({ text, fontSize: 8, color: colour.text2, margin: [0, 0, 0, 3] })),
      ],
    },
  ];
}
