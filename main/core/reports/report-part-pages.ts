import type { Content } from 'pdfmake/interfaces.js';
import {
  isHidden,
  wordCount,
  wordShare,
  type Figures,
  type ShownCount,
} from '../../contract/reports/compute-figures.ts';
import { heading, note, table } from './report-blocks.ts';
import { colour } from './report-charts.ts';
import { noAnswers, noDepartments, wordChannel, wordDepartment, wordRight } from './report-words.ts';

/** The figures in parts: by department, right, kind and channel. */
export function partPages(figures: Figures): readonly Content[] {
  return [...departments(figures), ...rights(figures), ...kindsAndChannels(figures)];
}

/** A share in words: `none` of nothing, `not shown` where a part of it is hidden. */
export function shareOf(part: ShownCount, whole: ShownCount, none: string): string {
  if (isHidden(part) || isHidden(whole)) return 'not shown';
  return wordShare(part, whole) ?? none;
}

function departments({ answered, byDepartment, detail }: Figures): readonly Content[] {
  const title = heading('By department', 'Answered requests');
  if (answered === 0) return [title, { text: noAnswers, color: colour.text2 }];
  if (!byDepartment.shown) return [title, { text: noDepartments(detail), color: colour.text2 }];
  return [
    title,
    table(
      ['Department', 'Answered', 'On time', 'Share on time', 'Half within, days'],
      byDepartment.rows.map((row) => [
        wordDepartment(row.department),
        wordCount(row.answered),
        wordCount(row.onTime),
        shareOf(row.onTime, row.answered, 'not shown'),
        wordCount(row.medianDays),
      ]),
    ),
    ...(detail === 'all'
      ? []
      : [
          note(
            'Counts under 5 are not shown, nor those from which one could be worked out. Lateness by department is not shown.',
          ),
        ]),
  ];
}

function rights({ byRight, received, answered, detail }: Figures): readonly Content[] {
  if (byRight.length === 0)
    return [heading('By right'), { text: noneBy(received + answered, detail), color: colour.text2 }];
  return [
    heading('By right'),
    table(
      ['Right', 'Received', 'Answered', 'On time', 'Share on time'],
      byRight.map((row) => [
        wordRight(row.right),
        wordCount(row.received),
        wordCount(row.answered),
        wordCount(row.onTime),
        shareOf(row.onTime, row.answered, 'none answered'),
      ]),
    ),
  ];
}

function noneBy(requests: number, detail: Figures['detail']): string {
  if (requests === 0) return 'No request was received or answered in this period.';
  return detail === 'totals'
    ? 'Shown for a whole month, quarter or year that is over.'
    : 'Too few requests to show any without giving a small count away.';
}

function kindsAndChannels({ byKind, byChannel }: Figures): readonly Content[] {
  const rows = (named: readonly { name: string; received: ShownCount; answered: ShownCount }[]) =>
    named.map(({ name, received, answered }) => [name, wordCount(received), wordCount(answered)]);
  return [
    ...(byKind.length === 0
      ? []
      : [
          heading('By kind'),
          table(['Kind', 'Received', 'Answered'], rows(byKind.map(({ kind, ...row }) => ({ name: kind, ...row })))),
        ]),
    ...(byChannel.length === 0
      ? []
      : [
          heading('By channel'),
          table(
            ['Channel', 'Received', 'Answered'],
            rows(byChannel.map(({ channel, ...row }) => ({ name: wordChannel(channel), ...row }))),
          ),
        ]),
  ];
}
