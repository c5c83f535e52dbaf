import { describe, expect, test } from 'vitest';
import { en } from '../../main/words/en.ts';
import { wordsWrittenOut } from './found-by-words.ts';
import { sourcesIn } from './sources.ts';

// What parts.spec.ts opens are parts with words of its own, in no window.
const specs = sourcesIn(['test/e2e'], /\.ts$/u).filter(({ path }) => path !== 'test/e2e/parts.spec.ts');

test('the specs find what the window shows by the words of the catalogue', () => {
  expect(wordsWrittenOut(en, specs)).toEqual([]);
});

describe('the check of the specs sees', () => {
  const catalogue = {
    log: { save: 'Log request', due: 'Answer due', late: '{days, plural, one {# day} other {# days}} over' },
  };
  const written = (text: string) => wordsWrittenOut(catalogue, [{ path: 'a.spec.ts', text }]);

  test('a button found by its English words', () => {
    expect(written("page.getByRole('button', { name: 'Log request' })")).toEqual(['a.spec.ts: Log request']);
  });

  test('a part of a message, also in a pattern', () => {
    expect(written('page.getByText(/^answer due \\w+/u)')).toEqual(['a.spec.ts: answer due ']);
  });

  test('but not what somebody typed', () => {
    expect(written("page.getByText('Ottilie Brandt'); page.getByRole('link', { name: 'SAR-2026-0001' })")).toEqual([]);
  });
});
