import type { Column, Content, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import {
  isHidden,
  wordCount,
  wordPart,
  wordShare,
  type DepartmentFigures,
  type Figures,
} from '../../contract/reports/compute-figures.ts';
import { bars, boxes, contentWidth, figure, halves, heading, margin, note, table } from './report-blocks.ts';
import { colour, monthCharts, swatch } from './report-charts.ts';
import {
  method,
  noAnswers,
  noDepartments,
  openRows,
  wordCause,
  wordDate,
  wordDays,
  wordDepartment,
  wordInstant,
  wordMonth,
  wordPeriod,
  wordRight,
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
      ...departments(figures),
      ...rights(figures),
      ...methodNotes(),
      ...(history === undefined
        ? []
        : [
            {
              text: `Audit log: ${history}.`,
              fontSize: 8,
              color: colour.text3,
              margin: [0, 6, 0, 0] as [number, number, number, number],
            },
          ]),
    ],
  };
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
  const told =
    counted.toldAuthority === counted.toldWithin72Hours
      ? 'all within 72 hours'
      : `${counted.toldWithin72Hours} within 72 hours`;
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
          figure('Answered on time', wordShare(onTime, answered) ?? 'None', `${onTime} of ${answered}`, before),
          figure(
            'Open now',
            String(open.total),
            `${open.overdue} overdue`,
            `${open.pausedOrNotStarted} with the clock stopped`,
          ),
          figure(
            'Half answered within',
            medianDays === null ? 'None' : wordDays(medianDays),
            `${answered} answered`,
            `${extended} of them extended`,
          ),
          figure(
            'Breaches recorded',
            String(counted.recorded),
            `${counted.toldAuthority} told to ${authority === '' ? 'the authority' : `the ${authority}`}${counted.toldAuthority === 0 ? '' : ','}`,
            counted.toldAuthority === 0 ? ' ' : told,
          ),
        ],
      ],
    },
  };
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
      byMonth.map((m) =>
        [wordMonth(m.month), m.received, m.answeredOnTime + m.answeredLate, m.answeredOnTime, m.answeredLate].map(
          String,
        ),
      ),
    ),
  ];
}

function openNow(figures: Figures): readonly Content[] {
  const { total, oldestOverdueDays } = figures.open;
  return [
    heading('Open requests by time left'),
    bars(openRows(figures)),
    note(
      oldestOverdueDays === null
        ? `${total} open, none overdue.`
        : `${total} open. Oldest overdue: ${wordDays(oldestOverdueDays)}.`,
    ),
  ];
}

function breaches({ breaches: counted }: Figures): readonly Content[] {
  if (counted.recorded === 0)
    return [heading('Breaches by cause'), { text: 'No breach was recorded in this period.', color: colour.text2 }];
  const reasons =
    counted.decided === 0
      ? 'No decision on telling the authority was taken yet.'
      : counted.decided === counted.decidedWithReasons
        ? `Every decision has written reasons (${counted.decided} of ${counted.decided}).`
        : `${counted.decidedWithReasons} of ${counted.decided} decisions have written reasons.`;
  return [
    heading('Breaches by cause'),
    bars(counted.byCause.map(({ cause, count }) => ({ label: wordCause(cause), count }))),
    note(
      `Authority told in ${counted.toldAuthority} of ${counted.recorded}${within72Hours(counted)}. ` +
        `People told in ${counted.toldPeople} of ${counted.recorded}. ${reasons}`,
    ),
  ];
}

function within72Hours({ toldAuthority, toldWithin72Hours }: Figures['breaches']): string {
  return toldAuthority === 0 ? '' : `, ${toldWithin72Hours} of ${toldAuthority} within 72 hours`;
}

function departments({ answered, byDepartment }: Figures): readonly Content[] {
  const title = heading('By department', 'Answered requests');
  if (answered === 0) return [title, { text: noAnswers, color: colour.text2 }];
  if (!byDepartment.shown) return [title, { text: noDepartments, color: colour.text2 }];
  return [
    title,
    table(
      ['Department', 'Answered', 'On time', 'Share on time', 'Half within, days'],
      byDepartment.rows.map((row) => [
        wordDepartment(row.department),
        wordCount(row.answered),
        wordCount(row.onTime),
        shareOnTime(row),
        isHidden(row.medianDays) ? 'not shown' : String(row.medianDays),
      ]),
    ),
    note('Counts under 5 show as <5. Another count is hidden where one could be worked out from the totals.'),
  ];
}

function shareOnTime({ answered, onTime }: DepartmentFigures): string {
  if (isHidden(answered) || isHidden(onTime)) return 'not shown';
  return wordShare(onTime, answered) ?? 'not shown';
}

function rights({ byRight }: Figures): readonly Content[] {
  if (byRight.length === 0)
    return [heading('By right'), { text: 'No request was received or answered in this period.', color: colour.text2 }];
  return [
    heading('By right'),
    table(
      ['Right', 'Received', 'Answered', 'On time', 'Share on time'],
      byRight.map((row) => [
        wordRight(row.right),
        `${row.received}`,
        `${row.answered}`,
        `${row.onTime}`,
        wordShare(row.onTime, row.answered) ?? 'none answered',
      ]),
    ),
  ];
}

function methodNotes(): readonly Content[] {
  return [
    {
      unbreakable: true,
      stack: [
        heading('How this was counted'),
        ...method.map((text): Content => ({ text, fontSize: 8, color: colour.text2, margin: [0, 0, 0, 3] })),
      ],
    },
  ];
}
