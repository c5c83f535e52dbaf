import { Temporal } from 'temporal-polyfill';
import { localeOf, type Language } from '../../main/words/language.ts';
import { spokenDays, type SpokenDays } from './spoken-days.ts';

/**
 * Reads a date as people type it, day before month, in the reader's language or in English: "25/11", "25 nov",
 * "Wed 25 Nov 2026", "2026-11-25", "yesterday", "monday" (the last one), "3 days ago", "25. November", "avant-hier".
 * Without a year it is the one nearest to `today`. Gives `YYYY-MM-DD`, or undefined when the words are no date that
 * exists, or name a weekday the date does not fall on.
 */
export function parseDate(language: Language, text: string, today: string): string | undefined {
  const words = withoutAccents(text)
    .replaceAll(/(?<=\d)(?:st|nd|rd|th|er|[ºª°])(?![a-z\d])/gu, '')
    .replaceAll(/[,\s]+/gu, ' ')
    .trim();
  const now = Temporal.PlainDate.from(today);
  return (numeric(words, now) ?? inLanguage(language, words, now) ?? inLanguage('en', words, now))?.toString();
}

/** What is compared: small letters without accents, every apostrophe the same. */
export function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
}

function inLanguage(language: Language, words: string, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const spoken = spokenDays[language];
  return relative(language, spoken, words, now) ?? named(language, spoken, words, now);
}

function relative(language: Language, spoken: SpokenDays, words: string, now: Temporal.PlainDate) {
  const whole = words.replace(/\.$/u, '');
  if (Object.hasOwn(spoken.days, whole)) return now.add({ days: spoken.days[whole]! });
  const ago = spoken.ago.exec(withoutIdle(spoken, whole))?.groups;
  if (ago) {
    const unit = (['days', 'weeks', 'months'] as const).find((one) => ago[one] !== undefined) ?? 'days';
    return now.subtract({ [unit]: Number(ago['n']) });
  }
  const plain = withoutIdle(spoken, whole);
  const weekday = weekdayOf(language, plain.replace(spoken.last, ''));
  if (weekday === undefined) return undefined;
  const back = (now.dayOfWeek - weekday + 7) % 7;
  return now.subtract({ days: back === 0 && spoken.last.test(plain) ? 7 : back });
}

function withoutIdle({ idle }: SpokenDays, words: string): string {
  return words.replaceAll(idle, ' ').replaceAll(/ +/gu, ' ').trim();
}

function numeric(words: string, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const yearFirst = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/u.exec(words);
  if (yearFirst) return existing(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})\.?(?:[-/. ]?(\d{4}|\d{2}))?$/u.exec(words);
  return dayFirst ? inYear(dayFirst[3], Number(dayFirst[2]), Number(dayFirst[1]), now) : undefined;
}

function named(language: Language, spoken: SpokenDays, typed: string, now: Temporal.PlainDate) {
  const words = withoutIdle(spoken, typed);
  const shape =
    /^(?:([a-z]+)\.? )?(?:(\d{1,2})[ \-.]{0,2}([a-z]+)|([a-z]+)\.?[ -]?(\d{1,2}))\.?(?:[ -]'?(\d{4}|\d{2}))?$/u;
  const parts = shape.exec(words);
  if (!parts) return undefined;
  const month = monthOf(language, parts[3] ?? parts[4] ?? '');
  if (month === undefined) return undefined;
  const date = inYear(parts[6], month, Number(parts[2] ?? parts[5]), now);
  if (parts[1] === undefined) return date;
  const weekday = weekdayOf(language, parts[1]);
  return weekday !== undefined && date?.dayOfWeek === weekday ? date : undefined;
}

function inYear(year: string | undefined, month: number, day: number, now: Temporal.PlainDate) {
  if (year === undefined) return nearest(month, day, now);
  return existing(year.length === 2 ? century(Number(year), now) : Number(year), month, day);
}

function nearest(month: number, day: number, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const candidates = [-1, 0, 1].flatMap((offset) => existing(now.year + offset, month, day) ?? []);
  const distance = (date: Temporal.PlainDate) => Math.abs(now.until(date, { largestUnit: 'day' }).days);
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}

// "26" is this century unless that lies more than 20 years ahead.
function century(year: number, now: Temporal.PlainDate): number {
  const thisCentury = now.year - (now.year % 100) + year;
  return thisCentury > now.year + 20 ? thisCentury - 100 : thisCentury;
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function monthOf(language: Language, word: string): number | undefined {
  return onlyOneWith(namesOf(language).months, word, 3);
}

function weekdayOf(language: Language, word: string): number | undefined {
  const { article = /\.$/u, fewestOfWeekday } = spokenDays[language];
  return onlyOneWith(namesOf(language).weekdays, word.replace(/\.$/u, '').replace(article, ''), fewestOfWeekday);
}

/** Counted from one: what is called `word` in short or begins with it, unless several do or it is shorter than `fewest`. */
function onlyOneWith(names: readonly Name[], word: string, fewest: number): number | undefined {
  if (word.length < fewest) return undefined;
  const found = names.flatMap(({ long, short }, index) => (short === word || long.startsWith(word) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

type Name = { readonly long: string; readonly short: string };
type Names = { readonly months: readonly Name[]; readonly weekdays: readonly Name[] };

const known = new Map<Language, Names>();

// January and Monday first. 5 January 2026 was a Monday.
function namesOf(language: Language): Names {
  const written = (parts: Intl.DateTimeFormatOptions, month: number, day: number) =>
    withoutAccents(
      new Intl.DateTimeFormat(localeOf[language], { timeZone: 'UTC', ...parts }).format(Date.UTC(2026, month, day)),
    ).replace('.', '');
  const month = (index: number) => ({
    long: written({ month: 'long' }, index, 1),
    short: written({ month: 'short' }, index, 1),
  });
  const weekday = (index: number) => ({
    long: written({ weekday: 'long' }, 0, 5 + index),
    short: written({ weekday: 'short' }, 0, 5 + index),
  });
  const names = known.get(language) ?? {
    months: Array.from({ length: 12 }, (_, index) => month(index)),
    weekdays: Array.from({ length: 7 }, (_, index) => weekday(index)),
  };
  known.set(language, names);
  return names;
}
