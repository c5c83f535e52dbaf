import type { Language } from '../../main/words/language.ts';

/** A part of a day. At night two days meet, so a night alone names no day. */
export type DayPart = 'early' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

/** How a language speaks of days, without accents and in small letters, as `parseDate` reads them. */
export type SpokenDays = {
  /** What is read as another word: other spellings, regional names of months and days, "first" as a number. */
  readonly otherwise: { readonly [word: string]: string };
  /** A weekday and a part of it in one word: "Montagabend". */
  readonly joined?: RegExp;
  /** Days from today. */
  readonly days: { readonly [words: string]: number };
  /** Days from today with a part of that day: "this morning". */
  readonly daysWithPart: { readonly [words: string]: readonly [days: number, part: DayPart] };
  /** What follows a day, or a time, and says which part of the day it was. */
  readonly parts: { readonly [part in DayPart]?: RegExp };
  /** How a span before today is said, with the span as `#`: "# ago". */
  readonly ago: readonly string[];
  /** The same for a span after today. */
  readonly ahead: readonly string[];
  readonly units: { readonly [unit in Unit]: string };
  /** Says with a weekday that it is the one before today, never today. */
  readonly last: RegExp;
  /** May say either of `last` and `lastWeek`: read where both are one day. */
  readonly lastOrOfLastWeek?: RegExp;
  /** Says with a weekday that it is the one of the week before this one. */
  readonly lastWeek: RegExp;
  /** Words that mean nothing inside a date: articles, "of", "on". */
  readonly idle: RegExp;
  /** What a weekday ends in where the language gives it an article: "miercurea". */
  readonly article?: RegExp;
  /** Fewer letters than this are no weekday. */
  readonly fewestOfWeekday: number;
};

export const spokenDays: { readonly [language in Language]: SpokenDays } = {
  en: {
    otherwise: { first: '1', weds: 'wed' },
    days: {
      today: 0,
      yesterday: -1,
      tomorrow: 1,
      'day before yesterday': -2,
      'the day before yesterday': -2,
      'day after tomorrow': 2,
      'the day after tomorrow': 2,
      'a fortnight ago': -14,
    },
    daysWithPart: {
      'this morning': [0, 'morning'],
      'this afternoon': [0, 'afternoon'],
      'this evening': [0, 'evening'],
    },
    parts: {
      morning: /(?: in the)? morning$/u,
      afternoon: /(?: in the)? afternoon$/u,
      evening: /(?: in the)? evening$/u,
      night: /(?: at)? night$/u,
    },
    ago: ['# ago', '# ago today'],
    ahead: ['in #'],
    units: {
      minutes: 'min(?:ute)?s?',
      hours: 'h(?:ou)?rs?|h',
      days: 'days?',
      weeks: 'weeks?',
      months: 'months?',
      years: 'years?',
    },
    last: /^last /u,
    lastWeek: /\b(?:of )?last week\b/u,
    idle: /\b(?:of|on|the)\b/gu,
    fewestOfWeekday: 3,
  },
  de: {
    otherwise: {
      uebermorgen: 'ubermorgen',
      frueh: 'fruh',
      fuenf: 'funf',
      zwoelf: 'zwolf',
      maerz: 'marz',
      mrz: 'marz',
      janner: 'januar',
      jaenner: 'januar',
      feber: 'februar',
      sonnabend: 'samstag',
      erste: '1',
      erster: '1',
      ersten: '1',
    },
    joined: /(?<day>[a-z]{2,}(?:tag|woch))(?<part>fruh|morgen|vormittag|nachmittag|mittag|abend)/gu,
    days: { heute: 0, gestern: -1, vorgestern: -2, vorvorgestern: -3, morgen: 1, ubermorgen: 2 },
    daysWithPart: {},
    parts: {
      morning: /(?: am)? (?:morgens?|vormittags?)$|(?: in der)? fruh$/u,
      noon: /(?: am)? mittags?$/u,
      afternoon: /(?: am)? nachmittags?$/u,
      evening: /(?: am)? abends?$/u,
      night: /(?: in der)? nachts?$/u,
    },
    ago: ['vor #', 'heute vor #'],
    ahead: ['in #'],
    units: {
      minutes: 'min(?:\\.|uten?)?',
      hours: 'std\\.?|stunden?|h',
      days: 'tag(?:en?)?',
      weeks: 'wochen?',
      months: 'monat(?:en?)?',
      years: 'jahr(?:en?)?',
    },
    last: /^(?:letzte|vergangene)[mnrs]? /u,
    lastOrOfLastWeek: /^vorige[mnrs]? /u,
    lastWeek: /\b(?:der )?(?:letzte|vergangene|vorige)[nr]? woche\b/u,
    idle: /\b(?:am|dem|den|der|vom)\b/gu,
    fewestOfWeekday: 2,
  },
  fr: {
    otherwise: { aujourdhui: "aujourd'hui", premier: '1' },
    days: {
      "aujourd'hui": 0,
      'aujourd hui': 0,
      'ce jour': 0,
      hier: -1,
      'avant-hier': -2,
      'avant hier': -2,
      demain: 1,
      'apres-demain': 2,
      'apres demain': 2,
    },
    daysWithPart: {
      'ce matin': [0, 'morning'],
      'ce midi': [0, 'noon'],
      'cet apres-midi': [0, 'afternoon'],
      'cet apres midi': [0, 'afternoon'],
      'ce soir': [0, 'evening'],
    },
    parts: {
      morning: /(?: du| au| le)? matin$/u,
      afternoon: /(?: de l'| dans l'| l'| )apres[- ]midi$/u,
      noon: / midi$/u,
      evening: /(?: du| au| le)? soir$/u,
    },
    ago: ['il y a #'],
    ahead: ['dans #'],
    units: {
      minutes: 'minutes?|min|mn',
      hours: 'heures?|h',
      days: 'jours?|j',
      weeks: 'semaines?',
      months: 'mois',
      years: 'ans?',
    },
    last: / (?:dernier|passe)$/u,
    lastWeek: /\b(?:de )?(?:la )?semaine (?:derniere|passee)\b/u,
    idle: /\b(?:le|du)\b/gu,
    fewestOfWeekday: 2,
  },
  es: {
    otherwise: { setiembre: 'septiembre', set: 'septiembre', primero: '1', uno: '1' },
    days: {
      hoy: 0,
      ayer: -1,
      anteayer: -2,
      antier: -2,
      'antes de ayer': -2,
      'antes de anteayer': -3,
      manana: 1,
      'pasado manana': 2,
    },
    daysWithPart: {
      'esta madrugada': [0, 'early'],
      'esta manana': [0, 'morning'],
      'este mediodia': [0, 'noon'],
      'esta tarde': [0, 'afternoon'],
    },
    parts: {
      early: / (?:de(?: la)?|por la|en la) madrugada$/u,
      morning: / (?:de|por|en|a) la manana$/u,
      noon: / (?:al?|del) mediodia$/u,
      afternoon: /(?: (?:de|por|en|a) la)? tarde$/u,
      evening: /(?: (?:de|por|en|a) la)? noche$/u,
    },
    ago: ['hace #', '# atras'],
    ahead: ['dentro de #', 'en #'],
    units: {
      minutes: 'minutos?|min',
      hours: 'horas?|h',
      days: 'dias?',
      weeks: 'semanas?',
      months: 'mes(?:es)?',
      years: 'anos?',
    },
    last: /^pasado | pasado$/u,
    lastWeek: /\b(?:de )?la semana pasada\b/u,
    idle: /\b(?:el|de|del|dia)\b/gu,
    fewestOfWeekday: 3,
  },
  ro: {
    otherwise: { miine: 'maine', poimiine: 'poimaine', simbata: 'sambata', intai: '1', intii: '1' },
    days: { azi: 0, astazi: 0, ieri: -1, alaltaieri: -2, rasalaltaieri: -3, maine: 1, poimaine: 2, raspoimaine: 3 },
    daysWithPart: {
      aseara: [-1, 'evening'],
      diseara: [0, 'evening'],
      'asta seara': [0, 'evening'],
      'asta-seara': [0, 'evening'],
      'seara asta': [0, 'evening'],
      'in seara asta': [0, 'evening'],
      'dimineata asta': [0, 'morning'],
      'in dimineata asta': [0, 'morning'],
    },
    parts: {
      morning: /(?: de)?[ -]dimineat[ae]$/u,
      noon: / la (?:pranz|amiaza)$/u,
      afternoon: / dupa[- ]?(?:amiaz[ae]|mas[ae])$/u,
      evening: /(?: de)? sear[ae]$/u,
      night: / noaptea?$/u,
    },
    ago: ['acum #', 'in urma cu #', 'cu # in urma'],
    ahead: ['peste #'],
    units: {
      minutes: 'minute?|min',
      hours: 'or[ae]|h',
      days: 'zi(?:le)?',
      weeks: 'saptaman[ai]',
      months: 'lun[ai]',
      years: 'ani?',
    },
    last: / trecuta?$/u,
    lastWeek: /\b(?:din )?saptamana trecuta\b/u,
    idle: /\b(?:de|pe|din|la|in|data|ziua)\b/gu,
    // Not "luna", the month: "luna trecută" is no Monday.
    article: /(?:(?<=^(?:lun|mart|miercur|viner))ea|(?<=^(?:joi|sambat|duminic))a)$/u,
    fewestOfWeekday: 2,
  },
};
