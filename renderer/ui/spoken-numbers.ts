import type { Language } from '../../main/words/language.ts';

type Numbers = { readonly [word: string]: number };

/**
 * Numbers in words, up to twelve, without accents. Those that also stand for one or two weeks are left out: "vor acht
 * Tagen" and "hace ocho días" may be seven days, "il y a quinze jours" fourteen.
 */
export const spokenNumbers: { readonly [language in Language]: Numbers } = {
  en: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  de: {
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
  },
  fr: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, neuf: 9, dix: 10, onze: 11, douze: 12 },
  es: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
  },
  ro: {
    o: 1,
    un: 1,
    una: 1,
    doi: 2,
    doua: 2,
    trei: 3,
    patru: 4,
    cinci: 5,
    sase: 6,
    sapte: 7,
    noua: 9,
    zece: 10,
    unsprezece: 11,
    doisprezece: 12,
    douasprezece: 12,
  },
};
