import { beforeAll, describe, expect, test } from 'vitest';
import { doneWords } from '../../main/core/records/history-words.ts';
import { en } from '../../main/words/en.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { said, speak } from '../../main/words/said.ts';
import type { Words } from '../../main/words/words.ts';
import { messagesOf } from '../house/catalogue.ts';
import { english } from '../support/english.ts';

const words = new Map<Language, Words>();
beforeAll(async () => {
  for (const language of languages) words.set(language, await loadWords(language));
});

type Ask = (key: string, values?: Readonly<Record<string, unknown>>) => unknown;

/** What nobody should read: ICU's own signs, or what JavaScript calls nothing. */
const source = /[{}#]|\b(?:plural|select),|undefined|\bnull\b|NaN|<\/?\w+>/u;

describe.each(languages)('a message whose parameters nobody wrote down, read in %s,', (language) => {
  test('is a sentence with gaps, never its source', () => {
    const t = words.get(language) ?? english;
    const unread = [...messagesOf(en).keys()].filter((key) => {
      const spoken = [(t as Ask)(key), (t as Ask)(key, {}), (t.rich as Ask)(key, { nothing: 1 }), speak(t, key)];
      return spoken.some((text) => typeof text !== 'string' || text.trim() === '' || source.test(text));
    });
    expect(unread).toEqual([]);
  });

  test('is one in the history of a case too', () => {
    const t = words.get(language) ?? english;
    for (const action of messagesOf(en.audit.actions).keys())
      for (const detail of ['{}', 'null', 'no JSON', '{"on":null,"documents":null,"people":null,"fields":null}'])
        expect(doneWords(t, { action, detail }), `${action} ${detail}`).not.toMatch(source);
  });
});

test('what was written down stays, and the gap stands where the rest would', () => {
  expect(speak(english, 'contract.atMost')).toBe('Write at most … characters.');
  expect((english as Ask)('letters.handedLetters.first', { file: undefined })).toBe('The first is “…”.');
  const decided = 'Decided … documents: withhold (privilege)';
  expect(
    speak(
      english,
      said('history.documents.decidedFor', {
        documents: Number.NaN,
        count: '…',
        decision: 'withhold',
        exemption: 'privilege',
      }),
    ),
  ).toBe(decided);
  expect((english as Ask)('history.documents.decidedFor', { decision: 'withhold', exemption: 'privilege' })).toBe(
    decided,
  );
  expect(
    (english as Ask)('history.documents.decidedFor', { documents: 1, decision: 'withhold', exemption: 'privilege' }),
  ).toBe('Decided … document: withhold (privilege)');
});
