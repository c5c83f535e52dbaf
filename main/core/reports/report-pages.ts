import type { Content, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { isHidden, type Figures, type ShownCount } from '../../contract/reports/compute-figures.ts';
import { authorityInWords } from '../../words/authority.ts';
import { numberIn } from '../../words/dates.ts';
import { localeOf } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { printable, unprinted } from '../files/paper/printable.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';
import { bars, boxes, figure, halves, heading, margin, note } from './report-blocks.ts';
import { colour } from './report-charts.ts';
import { monthPages } from './report-month-pages.ts';
import { partPages, shareOf } from './report-part-pages.ts';
import {
  hiddenLegend,
  methodOf,
  openRows,
  wordCause,
  wordCount,
  wordDate,
  wordDays,
  wordInstant,
  wordPart,
  wordPeriod,
  wordVouched,
} from './report-words.ts';

/** The PDF report of the figures, made at the instant `now`; drawn by `writePdf`. */
export function reportPages(
  t: Words,
  figures: Figures,
  { now, history }: { readonly now: string; readonly history?: string | undefined },
): TDocumentDefinitions {
  const made = wordInstant(t, now, figures.timeZone);
  return {
    pageSize: 'A4',
    version: '1.7',
    pageMargins: [margin, 48, margin, 56],
    language: localeOf[t.language],
    displayTitle: true,
    tagged: true,
    subset: 'PDF/UA',
    info: {
      title: t('reports.paper.titleOfPeriod', { period: wordPeriod(t, figures.period) }),
      author: printable(figures.organisation),
      subject: t('reports.paper.subject'),
      creator: 'Docket',
      producer: 'Docket',
      creationDate: new Date(now),
      modDate: new Date(now),
    },
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.25, color: colour.text },
    footer: (page, pages) =>
      footer(
        t('reports.paper.made', { organisation: printable(figures.organisation), at: made }),
        t('reports.paper.page', { page: String(page), pages: String(pages) }),
      ),
    content: [
      ...head(t, figures, made),
      ...monthPages(t, figures),
      halves(openNow(t, figures), breaches(t, figures)),
      ...partPages(t, figures),
      ...methodNotes(t, figures),
      ...provenance(t, figures, history),
    ],
  };
}

/** Where the audit log stood, and whether an officer signed the counts. */
function provenance(t: Words, { vouched, timeZone }: Figures, history: string | undefined): readonly Content[] {
  return [
    ...(history === undefined ? [] : [t('reports.paper.auditLog', { head: history })]),
    ...(vouched === undefined ? [] : [t('reports.paper.ledger', { vouched: wordVouched(t, vouched, timeZone) })]),
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

/** A sentence where a name has letters that the font lacks. */
function notePrinted(t: Words, { organisation, byDepartment }: Figures): readonly Content[] {
  const departments = byDepartment.shown ? byDepartment.rows.map(({ department }) => department ?? '') : [];
  const printed = unprinted([organisation, ...departments].join(' ')).length === 0;
  return printed ? [] : [note(wordingOf(t.language).unprinted)];
}

function head(t: Words, figures: Figures, made: string): readonly Content[] {
  return [
    { text: printable(figures.organisation), fontSize: 10, color: colour.text3 },
    {
      text: t('reports.paper.title'),
      headlineLevel: 1,
      fontSize: 22,
      bold: true,
      lineHeight: 1.15,
      margin: [0, 2, 0, 4],
    },
    {
      text: t('reports.paper.countsOnly', { period: wordPeriod(t, figures.period) }),
      fontSize: 10,
      color: colour.text2,
    },
    {
      text: t('reports.paper.openAsOf', { day: wordDate(t, figures.today), at: made }),
      fontSize: 10,
      color: colour.text2,
      margin: [0, 0, 0, 14],
    },
    ...notePrinted(t, figures),
    fourFigures(t, figures),
    ...hiddenLegend(t, figures).map(note),
    ...(figures.answered === 0
      ? [
          {
            text: t('reports.noAnswers'),
            color: colour.text2,
            margin: [0, 10, 0, 0] as [number, number, number, number],
          },
        ]
      : []),
  ];
}

function fourFigures(t: Words, figures: Figures): ContentTable {
  const { answered, onTime, medianDays, extended, open, breaches: counted, yearBefore } = figures;
  const before =
    yearBefore.answered === 0
      ? t('reports.paper.figures.yearBeforeNone')
      : t('reports.paper.figures.yearBefore', { part: wordPart(t, yearBefore.onTime, yearBefore.answered) });
  return {
    layout: boxes,
    table: {
      widths: ['*', '*', '*', '*'],
      body: [
        [
          figure(
            t('reports.keyFigures.onTime'),
            shareOf(t, onTime, answered, t('reports.keyFigures.onTimeNone')),
            partOf(t, onTime, answered),
            before,
          ),
          figure(
            t('reports.keyFigures.open'),
            numberIn(t, open.total),
            isHidden(open.overdue)
              ? t('reports.paper.figures.overdueNotShown')
              : t('reports.paper.figures.overdue', { count: open.overdue }),
            isHidden(open.pausedOrNotStarted)
              ? t('reports.paper.figures.stoppedNotShown')
              : t('reports.paper.figures.stopped', { count: open.pausedOrNotStarted }),
          ),
          figure(
            t('reports.keyFigures.halfWithin'),
            halfWithin(t, medianDays),
            t('reports.paper.figures.answered', { count: answered }),
            isHidden(extended) ? ' ' : t('reports.paper.figures.extended', { count: extended }),
          ),
          figure(t('reports.keyFigures.breaches'), numberIn(t, counted.recorded), ...toldLines(t, figures)),
        ],
      ],
    },
  };
}

function halfWithin(t: Words, medianDays: Figures['medianDays']): string {
  if (medianDays === null) return t('reports.keyFigures.halfWithinNone');
  return isHidden(medianDays) ? t('reports.keyFigures.notShown') : wordDays(t, medianDays);
}

/** How many breaches the authority was told of, and how many of them in time. */
function toldLines(t: Words, { authority: name, breaches: counted }: Figures): readonly string[] {
  const { toldAuthority, toldWithin72Hours } = counted;
  if (isHidden(toldAuthority)) return [' ', ' '];
  const authority = authorityInWords(t, name);
  if (toldAuthority === 0) return [t('reports.paper.figures.toldNone', { authority }), ' '];
  return [
    t('reports.paper.figures.told', { count: toldAuthority, authority }),
    toldAuthority === toldWithin72Hours
      ? t('reports.paper.figures.allInside')
      : t('reports.paper.figures.inside', { count: wordCount(t, toldWithin72Hours) }),
  ];
}

function partOf(t: Words, part: ShownCount, whole: number): string {
  if (isHidden(part)) return t('reports.paper.figures.answered', { count: whole });
  return t('reports.paper.of', { part: numberIn(t, part), whole: numberIn(t, whole) });
}

function openNow(t: Words, figures: Figures): readonly Content[] {
  const { total, oldestOverdueDays } = figures.open;
  const open =
    oldestOverdueDays === null
      ? [t('reports.paper.openNoneOverdue', { total })]
      : [
          t('reports.paper.open', { total }),
          ...(isHidden(oldestOverdueDays) ? [] : [t('reports.paper.oldestOverdue', { days: oldestOverdueDays })]),
        ];
  const rows = openRows(t, figures);
  return [
    heading(t('reports.openRequests.title')),
    bars(t, rows),
    note([...open, ...(hasBar(rows) ? [t('reports.paper.legend.bars')] : [])].join(' ')),
  ];
}

function breaches(t: Words, figures: Figures): readonly Content[] {
  const { breaches: counted } = figures;
  const title = heading(t('reports.breachCauses.title'));
  if (counted.recorded === 0) return [title, { text: t('reports.breachCauses.none'), color: colour.text2 }];
  if (isHidden(counted.toldAuthority)) {
    const text = `${t('reports.paper.recorded', { count: counted.recorded })} ${t('reports.breachCauses.notShown')}`;
    return [title, { text, color: colour.text2 }];
  }
  const rows = counted.byCause.map(({ cause, count }) => ({ label: wordCause(t, cause), count }));
  return [
    title,
    bars(t, rows),
    note(
      [
        toldAuthority(t, counted),
        toldPeople(t, counted),
        reasons(t, counted),
        // Said once, at the first bars there are.
        ...(hasBar(rows) && !hasBar(openRows(t, figures)) ? [t('reports.paper.legend.bars')] : []),
      ].join(' '),
    ),
  ];
}

/** Whether a bar is drawn. */
function hasBar(rows: readonly { readonly count: ShownCount }[]): boolean {
  return rows.some(({ count }) => !isHidden(count) && count > 0);
}

function toldAuthority(t: Words, counted: Figures['breaches']): string {
  const counts = { told: wordCount(t, counted.toldAuthority), recorded: numberIn(t, counted.recorded) };
  return counted.toldAuthority === 0
    ? t('reports.paper.toldNoAuthority', counts)
    : t('reports.paper.toldAuthority', { ...counts, inside: wordCount(t, counted.toldWithin72Hours) });
}

function toldPeople(t: Words, counted: Figures['breaches']): string {
  const told = t('reports.paper.toldPeople', {
    told: wordCount(t, counted.toldPeople),
    recorded: numberIn(t, counted.recorded),
  });
  return counted.peopleWaiting === 0
    ? told
    : `${told} ${t('reports.paper.peopleWaiting', { waiting: wordCount(t, counted.peopleWaiting) })}`;
}

function reasons(t: Words, counted: Figures['breaches']): string {
  const decided = wordCount(t, counted.decided);
  if (counted.decided === 0) return t('reports.paper.noDecision');
  return counted.decided === counted.decidedWithReasons
    ? t('reports.paper.allReasons', { decided })
    : t('reports.paper.someReasons', { reasons: wordCount(t, counted.decidedWithReasons), decided });
}

function methodNotes(t: Words, figures: Figures): readonly Content[] {
  return [
    {
      unbreakable: true,
      stack: [
        heading(t('reports.paper.howCounted')),
        ...methodOf(t, figures).map((text): Content => ({
          text,
          fontSize: 8,
          color: colour.text2,
          margin: [0, 0, 0, 3],
        })),
      ],
    },
  ];
}
