import type { Language } from '../../main/words/language.ts';
import type { DayPart } from '../ui/spoken-days.ts';

/** How a language speaks of times, without accents and in small letters, as `parseMoment` reads them. Sources of RegExp. */
type SpokenTimes = {
  readonly now: readonly string[];
  /** Says before a number that it is an hour of the 24: "ora". */
  readonly hour?: string;
  /** Says before a number that it is an hour, and not whether one of 12 or of 24: "a las". */
  readonly clock?: string;
  /** Says after a number that it is an hour of the 24: "Uhr", "h". */
  readonly unit: string;
  /** Says after a number that it is an hour of the 12: "o'clock". */
  readonly unitOf12?: string;
  /** May stand before a time and does not say whether an hour is one of 12 or of 24: "at", "um", "about". */
  readonly at: string;
  /** "am" and "pm". */
  readonly halves?: string;
  /** Halves and quarters of an hour of the 12, named as `fractions` in `parseMoment`, before the hour or after it. */
  readonly fractionBefore?: string;
  readonly fractionAfter?: string;
  /** The hours from one to twelve in words. */
  readonly hours: readonly string[];
  /** "1400" beside a day is a time. */
  readonly fourDigits?: true;
  /** Words for 12:00, with nothing that makes them about noon. Midnight is left out: two days meet in it. */
  readonly noon?: string;
  /** What says after a bare number, without a day, that it is a time: "9 de la mañana", not "9 por la mañana". */
  readonly partOfHour: RegExp;
  /** Names a part of today, though no day unless a time stands beside it: "tonight". */
  readonly partsOfToday?: { readonly [words: string]: DayPart };
  /** The night that began yesterday at the hour `from`. Its small hours are those of today. */
  readonly lastNight: { readonly words: readonly string[]; readonly from: number };
  /** The same night or the one to come. */
  readonly thisNight?: readonly string[];
  /** Half an hour before now. */
  readonly halfHourAgo: readonly string[];
  /** Joins a day that follows its time: "9 h le 25". */
  readonly joins?: string;
  /** Days that mean something else right after a time: "9 Uhr morgen(s)". */
  readonly neverAfter?: readonly string[];
};

export const spokenTimes: { readonly [language in Language]: SpokenTimes } = {
  en: {
    now: ['now', 'just now', 'right now'],
    unit: 'h|hrs?|hours',
    unitOf12: "o'? ?clock",
    at: '(?:at )?(?:about|around|approximately|approx\\.?)|at',
    halves: '(?<half>[ap])(?:m|\\. ?m\\.?)',
    fractionBefore: '(?<halfPast>half past)|(?<quarterPast>(?:a )?quarter past)|(?<quarterTo>(?:a )?quarter to)',
    hours: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    fourDigits: true,
    noon: '(?:12 )?noon|midday',
    partOfHour: / (?:in the|at) /u,
    partsOfToday: { tonight: 'evening' },
    lastNight: { words: ['last night'], from: 17 },
    halfHourAgo: ['half an hour ago', 'half hour ago', 'a half hour ago'],
  },
  de: {
    now: ['jetzt', 'gerade', 'gerade eben', 'soeben', 'eben', 'eben gerade'],
    unit: 'uhr|h',
    at: '(?:um )?(?:ca\\.?|circa|etwa)|um|gegen|(?:ungefahr|etwa|circa|ca\\.?) um|um ungefahr',
    fractionBefore: '(?<halfTo>halb)|(?<quarterPast>viertel nach)|(?<quarterTo>viertel vor)',
    hours: ['eins?', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf'],
    partOfHour: /s$/u,
    lastNight: {
      words: ['letzte nacht', 'vergangene nacht', 'in der letzten nacht', 'in der vergangenen nacht'],
      from: 20,
    },
    thisNight: ['heute nacht'],
    halfHourAgo: ['vor einer halben stunde', 'vor 1/2 stunde'],
    neverAfter: ['morgen'],
  },
  fr: {
    now: ['maintenant', "a l'instant"],
    unit: 'h|heures?',
    at: 'a|vers|environ|a environ|vers les|(?:aux (?:environs|alentours)|autour) de',
    fractionAfter: '(?<halfPast>et demie?)|(?<quarterPast>et quart)|(?<quarterTo>moins (?:le )?quart)',
    hours: ['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
    noon: 'midi',
    partOfHour: / d[ue] /u,
    lastNight: { words: ['la nuit derniere', 'la nuit passee'], from: 20 },
    thisNight: ['cette nuit'],
    halfHourAgo: ['il y a une demi-heure', 'il y a une demi heure', 'il y a 1/2 heure'],
  },
  es: {
    now: ['ahora', 'ahora mismo', 'justo ahora'],
    clock: '(?:(?:a|sobre|hacia|a eso de|alrededor de) )?las?',
    unit: 'h\\.?|hs|hrs?|horas?',
    at: 'hacia|sobre',
    halves: '(?<half>[ap])(?:m|\\. ?m\\.?)',
    fractionAfter: '(?<halfPast>y media)|(?<quarterPast>y cuarto)|(?<quarterTo>menos cuarto)',
    hours: ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
    noon: 'a mediodia',
    partOfHour: / de la /u,
    partsOfToday: { 'esta noche': 'evening' },
    lastNight: { words: ['anoche', 'la noche pasada', 'la pasada noche'], from: 17 },
    halfHourAgo: ['hace media hora'],
    joins: 'del?',
    neverAfter: ['manana', 'de manana'],
  },
  ro: {
    now: ['acum', 'chiar acum', 'acuma'],
    hour: '(?:(?:la|pe la|in jurul|in jur de) )?(?:ora|orele|orei)',
    unit: 'h',
    at: 'la|pe la|in jurul|in jur de',
    fractionAfter: '(?<halfPast>si jumatate)|(?<quarterPast>si (?:un )?sfert)|(?<quarterTo>fara (?:un )?sfert)',
    hours: [
      'unu|una',
      'doua',
      'trei',
      'patru',
      'cinci',
      'sase',
      'sapte',
      'opt',
      'noua',
      'zece',
      'unsprezece',
      'doisprezece|douasprezece',
    ],
    noon: 'la (?:pranz|amiaza)',
    partOfHour: /[ae]$/u,
    partsOfToday: { dimineata: 'morning', 'de dimineata': 'morning' },
    lastNight: {
      words: ['azi-noapte', 'azi noapte', 'noaptea trecuta'],
      from: 24,
    },
    halfHourAgo: ['acum o jumatate de ora', 'acum jumatate de ora', 'acum 1/2 ora'],
    joins: 'din',
  },
};
