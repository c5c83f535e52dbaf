import { expect, test } from 'vitest';
import type { Letter } from '../../main/contract/letters/letter.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { letterPieces } from '../../renderer/requests/letter-marks.ts';

const t = await loadWords('en');
const text = 'Send me a copy, then delete it. I wrote in May.';

function letter(
  rights: Letter['proposal']['rights'],
  chaserSpans: Letter['proposal']['chaserSpans'] = [],
): Pick<Letter, 'text' | 'proposal'> {
  return {
    text,
    proposal: {
      language: { code: 'en', certainty: 1 },
      rights,
      setAside: [],
      chaser: chaserSpans.length > 0,
      chaserSpans,
      requesterName: '',
      requesterEmail: '',
      through: null,
      check: [],
    },
  };
}

test('the marked words stand where they stood, and nothing of the letter is lost', () => {
  const pieces = letterPieces(
    t,
    letter(
      [
        { right: 'erasure', spans: [{ start: 21, end: 30 }], why: '' },
        { right: 'access', spans: [{ start: 0, end: 14 }], why: '' },
      ],
      [{ start: 32, end: 46 }],
    ),
  );
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ labels }) => labels.length > 0)).toEqual([
    { at: 0, text: 'Send me a copy', labels: ['Access'] },
    { at: 21, text: 'delete it', labels: ['Erasure'] },
    { at: 32, text: 'I wrote in May', labels: ['Reminder'] },
  ]);
});

test('words that gave away two rights are marked once, with both names', () => {
  const pieces = letterPieces(
    t,
    letter([
      { right: 'access', spans: [{ start: 0, end: 14 }], why: '' },
      { right: 'portability', spans: [{ start: 8, end: 20 }], why: '' },
    ]),
  );
  expect(pieces[0]).toEqual({ at: 0, text: text.slice(0, 20), labels: ['Access', 'Portability'] });
  expect(pieces).toHaveLength(2);
});
