import { expect, test } from 'vitest';
import { bareLetters } from '../../main/words/bare-letters.ts';
import { askedWords, holdsTyped, searchedText } from '../../main/words/search-words.ts';

test.each([
  ['Łukasz Żółć', 'lukasz zolc'],
  ['ΚΌΣΜΟΣ Αλέξανδρος', 'κοσμοσ αλεξανδροσ'],
  ['Ольга Ёлкина', 'ольга елкина'],
  ['İbrahim Işık', 'ibrahim isik'],
  ['Þórður Ægisson', 'thordur aegisson'],
  ['Nguyễn Thị Ánh Đào', 'nguyen thi anh dao'],
  ['ГАЛИНА Ґалаґан', 'галина галаган'],
  ['ﬁnal Ｔａｒｏ ½', 'final taro 1⁄2'],
  ['ｶﾞｸ ガク がく', 'がく がく がく'],
  ['مُحَمَّد أحمد إيمان', 'محمد احمد ايمان'],
  ['دָּוִד', 'دוד'],
  ['٢٠٢٦ ۲۰۲۶ २०२६', '2026 2026 2026'],
  ['a\u00ADb\u200Bc\u200D\u202E', 'abc'],
])('%s is, in bare letters, %s', (text, bare) => {
  expect(bareLetters(text)).toBe(bare.normalize('NFC'));
  expect(bareLetters(bareLetters(text))).toBe(bareLetters(text));
  expect(bareLetters(text.normalize('NFD'))).toBe(bareLetters(text));
});

test('vowels of Hindi and Thai stay, and signs of kana that make another letter', () => {
  expect(bareLetters('राम')).not.toBe(bareLetters('रमा'));
  expect(bareLetters('ไทย')).not.toBe(bareLetters('ทย'));
  expect(bareLetters('がく')).not.toBe(bareLetters('かく'));
  expect(bareLetters('फ़रहान')).toBe(bareLetters('फरहान'));
});

test('what stands in a text and how else it may be typed is kept, each once', () => {
  expect(searchedText('Jürgen Müßig')).toBe('jurgen mussig juergen muessig');
  expect(searchedText("Sinéad O'Brien")).toBe('sinead o brien obrien');
  expect(searchedText('Sinéad O’Brien')).toBe('sinead o brien obrien');
  expect(searchedText('Joerg, Joerg')).toBe('joerg joerg jorg');
  expect(searchedText('SW1A 1AA')).toBe('sw1a 1aa sw1a1aa');
  expect(searchedText('+44 7700 900')).toBe('44 7700 900 447700900 7700900 447700 07700900');
  expect(searchedText('田中 tarō')).toBe('田 中 taro');
  expect(searchedText('  … — ')).toBe('');
  expect(searchedText('')).toBe('');
});

test('what is typed is asked for as it is kept, and signs alone ask for nothing', () => {
  expect(askedWords('Muessig JÜRGEN')).toEqual([[['muessig']], [['jurgen']]]);
  expect(askedWords("o'brien")).toEqual([[['o brien'], ['obrien']]]);
  expect(askedWords('田中太郎')).toEqual([[['田 中 太 郎']]]);
  expect(askedWords('+44 7700 900123')).toEqual([[['44', '7700', '900123'], ['447700900123']]]);
  expect(askedWords('"" * ( ^ :')).toEqual([]);
  expect(askedWords('a '.repeat(500))).toHaveLength(12);
});

test('words of a text that is not indexed are found inside its words, and signs where they stand', () => {
  expect(holdsTyped('Ärzteliste 100% veröffentlicht', 'liste 100%')).toBe(true);
  expect(holdsTyped('A list of 100 names', '100%')).toBe(false);
  expect(holdsTyped('Ärzteliste', 'aerzte')).toBe(true);
  expect(holdsTyped('', '')).toBe(true);
});

test('a hostile text costs no more than its length', () => {
  for (const piece of ['a', '1', '1 ', "a'", 'ü', 'ae', '1a', 'x1. ', 'e\u0301', '\u0301', '田', '\u200D', "1'"]) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(searchedText(text).length).toBeLessThan(500_000);
    expect(askedWords(text).length).toBeLessThanOrEqual(12);
  }
});
