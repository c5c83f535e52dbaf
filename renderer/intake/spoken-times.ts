import type { Language } from '../../main/words/language.ts';

/** How a language speaks of times, without accents and in small letters, as `parseMoment` reads them. Sources of RegExp. */
type SpokenTimes = {
  readonly now: readonly string[];
  /** Says before a number that it is an hour of the 24: "a las", "ora". */
  readonly hour?: string;
  /** Says the same after one: "Uhr", "h". */
  readonly unit: string;
  /** May stand before a time and does not say whether an hour is one of 12 or of 24: "at", "um", "about". */
  readonly at: string;
  /** `at` may also stand before a day: "la 12.11" is a day as well as a time. */
  readonly atIsOfDaysToo?: true;
  /** "am" and "pm". */
  readonly halves?: string;
  /** Words for 12:00, with nothing that makes them about noon. Midnight is left out: two days meet in it. */
  readonly noon?: string;
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
    at: 'at|about|around|at about|at around',
    halves: '(?<half>[ap])(?:m|\\.m\\.?)',
    noon: '(?:12 )?noon|midday',
    halfHourAgo: ['half an hour ago', 'half hour ago', 'a half hour ago'],
  },
  de: {
    now: ['jetzt', 'gerade', 'gerade eben', 'soeben', 'eben', 'eben gerade'],
    unit: 'uhr|h',
    at: 'um|gegen|ca\\.?|circa|ungefahr um|um ca\\.?|um circa|um ungefahr',
    halfHourAgo: ['vor einer halben stunde', 'vor 1/2 stunde'],
    neverAfter: ['morgen'],
  },
  fr: {
    now: ['maintenant', "a l'instant"],
    unit: 'h|heures?',
    at: 'a|vers|environ|a environ|vers les',
    noon: 'midi',
    halfHourAgo: ['il y a une demi-heure', 'il y a une demi heure', 'il y a 1/2 heure'],
  },
  es: {
    now: ['ahora', 'ahora mismo', 'justo ahora'],
    hour: '(?:(?:a|sobre|hacia|a eso de) )?las?',
    unit: 'h\\.?|hs|hrs?|horas?',
    at: 'hacia|sobre',
    halfHourAgo: ['hace media hora'],
    joins: 'del?',
    neverAfter: ['manana', 'de manana'],
  },
  ro: {
    now: ['acum', 'chiar acum', 'acuma'],
    hour: '(?:(?:la|pe la|in jurul) )?(?:ora|orele|orei)',
    unit: 'h',
    at: 'la|pe la|in jurul',
    atIsOfDaysToo: true,
    halfHourAgo: ['acum o jumatate de ora', 'acum jumatate de ora', 'acum 1/2 ora'],
    joins: 'din',
  },
};
