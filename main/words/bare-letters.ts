/** Letters that no accent makes, as somebody types them whose keyboard has none. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ς: 'σ',
  ґ: 'г',
  // One letter in the spellings of Arabic, Persian and Urdu.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  ـ: '',
};

/** The letter, or two, that stands for one without its own sign; undefined for one that an accent makes. */
export function plainLetter(letter: string): string | undefined {
  return letters[letter];
}

/**
 * What is not looked at when names are compared: accents and vowel points of the alphabets that are typed without them,
 * and signs nobody sees. The vowels of Hindi and Thai are marks too, and those of kana that make another letter: they stay.
 */
const unlooked =
  /[[[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]&&\p{M}]--[\u3099\u309A]]|[\u093C\u09BC\u0A3C\u0ABC\u0B3C\p{Cf}]/v;

/**
 * A text in small bare letters: "Łukasz Żółć" and "lukasz zolc", "ΚΌΣΜΟΣ" and "κοσμος", "ｶﾀｶﾅ" and "かたかな" are the same.
 * Bare of what is bare already.
 */
export function bareLetters(text: string): string {
  if (/^[\0-~]*$/u.test(text)) return text.toLowerCase();
  return text
    .replaceAll(/ŀ/giu, 'l')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\0-~]/gu, (sign) => {
      const bare = known.get(sign) ?? bareOf(sign);
      known.set(sign, bare);
      return bare;
    })
    .normalize('NFC');
}

/** What signs come to, found once. */
const known = new Map<string, string>();

function bareOf(sign: string): string {
  if (unlooked.test(sign)) return '';
  const letter = letters[sign];
  if (letter !== undefined) return letter;
  const code = sign.codePointAt(0) ?? 0;
  if (/[ァ-ヶヽヾ]/u.test(sign)) return String.fromCodePoint(code - 0x60);
  // Ten digits follow each other, the zero of India's at an address that ends in 6, of the others in 0.
  if (/[٠-٩۰-۹๐-๙]/u.test(sign)) return String(code & 0xf);
  if (/[०-९০-৯]/u.test(sign)) return String((code & 0xf) - 6);
  return sign;
}
