import { describe, expect, test } from 'vitest';
import { capsOf, isCharacters, isChord, wordOf } from '../../renderer/shell/press.ts';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('a key in words', () => {
  test.each([
    [press('n'), 'n'],
    [press('N'), 'n'],
    [press('?'), '?'],
    [press('Enter'), 'Enter'],
    [press('k', { ctrlKey: true }), 'mod+k'],
    [press('k', { metaKey: true }), 'mod+k'],
    [press('ArrowUp', { altKey: true }), 'alt+ArrowUp'],
  ])('%j is %s', (pressed, word) => {
    expect(wordOf(pressed)).toBe(word);
  });

  test('is shown as caps: a sequence as several, a chord as one', () => {
    expect(capsOf('g t')).toEqual(['G', 'T']);
    expect(capsOf('mod+Enter')).toEqual(['Ctrl Enter']);
    expect(capsOf('Escape')).toEqual(['Esc']);
  });

  test('single characters and sequences of them can be turned off, chords and named keys cannot', () => {
    expect(['n', '?', 'g t'].every(isCharacters)).toBe(true);
    expect(['mod+l', 'Enter', 'alt+ArrowUp'].some(isCharacters)).toBe(false);
    expect(isChord('mod+l')).toBe(true);
    expect(isChord('n')).toBe(false);
  });
});
