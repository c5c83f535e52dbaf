import type { Language } from '../../main/words/language.ts';

/** How a language speaks of days, without accents and in small letters, as `parseDate` reads them. */
export type SpokenDays = {
  /** Days from today. */
  readonly days: { readonly [words: string]: number };
  /** "3 days ago", with the number as `n` and the unit as `days`, `weeks` or `months`. */
  readonly ago: RegExp;
  /** Says with a weekday that it is the one before today, never today. */
  readonly last: RegExp;
  /** Words that mean nothing inside a date: articles, "of", "on". */
  readonly idle: RegExp;
  /** What a weekday ends in where the language gives it an article: "miercurea". */
  readonly article?: RegExp;
  /** Fewer letters than this are no weekday. */
  readonly fewestOfWeekday: number;
  /** What a moment may have between its day and its time: "at". */
  readonly at: RegExp;
  readonly now: string;
};

export const spokenDays: { readonly [language in Language]: SpokenDays } = {
  en: {
    days: { today: 0, yesterday: -1, tomorrow: 1, 'day before yesterday': -2, 'day after tomorrow': 2 },
    ago: /^(?<n>\d{1,4}) (?:(?<days>days?)|(?<weeks>weeks?)|(?<months>months?)) ago$/u,
    last: /^last /u,
    idle: /\b(?:of|on|the)\b/gu,
    fewestOfWeekday: 3,
    at: /\bat$/u,
    now: 'now',
  },
  de: {
    days: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, ubermorgen: 2 },
    ago: /^vor (?<n>\d{1,4}) (?:(?<days>tag(?:en)?)|(?<weeks>wochen?)|(?<months>monat(?:en)?))$/u,
    last: /^letzte[nrs]? /u,
    idle: /\b(?:am|den|der|vom)\b/gu,
    fewestOfWeekday: 2,
    at: /\bum$/u,
    now: 'jetzt',
  },
  fr: {
    days: {
      "aujourd'hui": 0,
      hier: -1,
      'avant-hier': -2,
      'avant hier': -2,
      demain: 1,
      'apres-demain': 2,
      'apres demain': 2,
    },
    ago: /^il y a (?<n>\d{1,4}) (?:(?<days>jours?)|(?<weeks>semaines?)|(?<months>mois))$/u,
    last: / (?:dernier|passe)$/u,
    idle: /\b(?:le|du)\b/gu,
    fewestOfWeekday: 3,
    at: /\ba$/u,
    now: 'maintenant',
  },
  es: {
    days: { hoy: 0, ayer: -1, anteayer: -2, 'antes de ayer': -2, manana: 1, 'pasado manana': 2 },
    ago: /^hace (?<n>\d{1,4}) (?:(?<days>dias?)|(?<weeks>semanas?)|(?<months>mes(?:es)?))$/u,
    last: /^pasado | pasado$/u,
    idle: /\b(?:el|de|del)\b/gu,
    fewestOfWeekday: 3,
    at: /\ba las?$/u,
    now: 'ahora',
  },
  ro: {
    days: { azi: 0, astazi: 0, ieri: -1, alaltaieri: -2, maine: 1, poimaine: 2 },
    ago: /^acum (?<n>\d{1,4}) (?:(?<days>zi(?:le)?)|(?<weeks>saptaman[ai])|(?<months>lun[ai]))$/u,
    last: / (?:trecuta?)$/u,
    idle: /\b(?:de|pe|din)\b/gu,
    article: /e?a$/u,
    fewestOfWeekday: 3,
    at: /\bla(?: ora)?$/u,
    now: 'acum',
  },
};
