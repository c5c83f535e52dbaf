import type { Letter, TextSpan } from '../../main/contract/letters/letter.ts';
import type { Words } from '../../main/words/words.ts';

/** A piece of a letter's text; `labels` name what its words gave away, empty for the rest. */
export type LetterPiece = { readonly at: number; readonly text: string; readonly labels: readonly string[] };

type Mark = TextSpan & { readonly label: string };

/** Cuts a letter into pieces at the detected words. Marks that overlap become one piece with both labels. */
export function letterPieces(t: Words, { text, proposal }: Pick<Letter, 'text' | 'proposal'>): readonly LetterPiece[] {
  const marks: Mark[] = [
    ...proposal.rights.flatMap(({ right, spans }) =>
      spans.map((span) => ({ ...span, label: t(`terms.rights.${right}`) })),
    ),
    ...(proposal.chaser ? proposal.chaserSpans.map((span) => ({ ...span, label: t('requests.letter.reminder') })) : []),
    ...(proposal.withdrawalSpans ?? []).map((span) => ({ ...span, label: t('requests.letter.withdrawal') })),
    ...(proposal.proofSpans ?? []).map((span) => ({ ...span, label: t('requests.letter.proof') })),
  ];
  const joined: { start: number; end: number; labels: string[] }[] = [];
  for (const { start, end, label } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      if (!last.labels.includes(label)) last.labels.push(label);
    } else joined.push({ start, end, labels: [label] });
  }
  const pieces: LetterPiece[] = [];
  let at = 0;
  for (const { start, end, labels } of joined) {
    if (start > at) pieces.push({ at, text: text.slice(at, start), labels: [] });
    pieces.push({ at: start, text: text.slice(start, end), labels });
    at = end;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), labels: [] });
  return pieces;
}
