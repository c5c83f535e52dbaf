import type { Content } from 'pdfmake/interfaces.js';
import { isHidden, type Figures, type ShownCount } from '../../contract/reports/compute-figures.ts';
import { kindInWords } from '../../words/kind-in-words.ts';
import type { Words } from '../../words/words.ts';
import { printable } from '../files/paper/printable.ts';
import { heading, note, table } from './report-blocks.ts';
import { colour } from './report-charts.ts';
import { noDepartments, wordChannel, wordCount, wordDepartment, wordRight, wordShare } from './report-words.ts';

/** The figures in parts: by department, refusals, right, kind and channel. */
export function partPages(t: Words, figures: Figures): readonly Content[] {
  return [...departments(t, figures), ...refusals(t, figures), ...rights(t, figures), ...kindsAndChannels(t, figures)];
}

/** A share in words: `none` of nothing, `not shown` where a part of it is hidden. */
export function shareOf(t: Words, part: ShownCount, whole: ShownCount, none: string): string {
  if (isHidden(part) || isHidden(whole)) return t('reports.count.notShown');
  return wordShare(t, part, whole) ?? none;
}

function departments(t: Words, { answered, byDepartment, detail }: Figures): readonly Content[] {
  const title = heading(t('reports.departments.title'), t('reports.paper.answeredRequests'));
  if (answered === 0) return [title, { text: t('reports.noAnswers'), color: colour.text2 }];
  if (!byDepartment.shown) return [title, { text: noDepartments(t, detail), color: colour.text2 }];
  return [
    title,
    table(
      t,
      [
        t('reports.columns.department'),
        t('reports.columns.answered'),
        t('reports.columns.onTime'),
        t('reports.paper.shareOnTime'),
        t('reports.columns.halfWithin'),
      ],
      byDepartment.rows.map((row) => [
        printable(wordDepartment(t, row.department)),
        wordCount(t, row.answered),
        wordCount(t, row.onTime),
        shareOf(t, row.onTime, row.answered, t('reports.count.notShown')),
        wordCount(t, row.medianDays),
      ]),
    ),
    ...(detail === 'all' ? [] : [note(t('reports.paper.smallDepartments'))]),
  ];
}

function rights(t: Words, { byRight, received, answered, detail }: Figures): readonly Content[] {
  const title = heading(t('reports.showFigures.byRight'));
  if (byRight.length === 0) return [title, { text: noneBy(t, received + answered, detail), color: colour.text2 }];
  return [
    title,
    table(
      t,
      [
        t('reports.columns.right'),
        t('reports.columns.received'),
        t('reports.columns.answered'),
        t('reports.columns.onTime'),
        t('reports.paper.shareOnTime'),
      ],
      byRight.map((row) => [
        wordRight(t, row.right),
        wordCount(t, row.received),
        wordCount(t, row.answered),
        wordCount(t, row.onTime),
        shareOf(t, row.onTime, row.answered, t('reports.paper.noneAnswered')),
      ]),
    ),
  ];
}

function refusals(t: Words, { answered, refused, refusedWithReasons, refusedInPart }: Figures): readonly Content[] {
  if (answered === 0) return [];
  return [
    heading(t('reports.outcomes.title'), t('reports.paper.answeredRequests')),
    table(
      t,
      [t('reports.columns.outcome'), t('reports.columns.requests')],
      [
        [t('reports.outcomes.refused'), wordCount(t, refused)],
        [t('reports.outcomes.refusedWithReasons'), wordCount(t, refusedWithReasons)],
        [t('reports.outcomes.refusedInPart'), wordCount(t, refusedInPart)],
      ],
    ),
  ];
}

function noneBy(t: Words, requests: number, detail: Figures['detail']): string {
  if (requests === 0) return t('reports.parts.none.all');
  return t(detail === 'totals' ? 'reports.parts.none.totals' : 'reports.paper.tooFew');
}

function kindsAndChannels(t: Words, { byKind, byChannel }: Figures): readonly Content[] {
  const counts = [t('reports.columns.received'), t('reports.columns.answered')];
  const rows = (named: readonly { name: string; received: ShownCount; answered: ShownCount }[]) =>
    named.map(({ name, received, answered }) => [name, wordCount(t, received), wordCount(t, answered)]);
  return [
    ...(byKind.length === 0
      ? []
      : [
          heading(t('reports.showFigures.byKind')),
          table(
            t,
            [t('reports.columns.kind'), ...counts],
            rows(byKind.map(({ kind, ...row }) => ({ name: kindInWords(t, kind), ...row }))),
          ),
        ]),
    ...(byChannel.length === 0
      ? []
      : [
          heading(t('reports.showFigures.byChannel')),
          table(
            t,
            [t('reports.columns.channel'), ...counts],
            rows(byChannel.map(({ channel, ...row }) => ({ name: wordChannel(t, channel), ...row }))),
          ),
        ]),
  ];
}
