import { Temporal } from 'temporal-polyfill';
import { localeOf, type Language } from '../../main/words/language.ts';
import { spokenMonthDays } from './spoken-month-days.ts';
import { spokenNumbers } from './spoken-numbers.ts';
import { spokenDays, type DayPart, type SpokenDays, type Unit } from './spoken-days.ts';

/**
 * Reads a date as people type it, day before month, in the reader's language or in English: "25/11", "25 nov",
 * "Wed 25 Nov 2026", "2026-11-25", "yesterday", "monday" (the last one), "3 days ago", "25. November", "avant-hier",
 * "gestern Abend". Without a year it is the one nearest to `today`. Gives `YYYY-MM-DD`, or undefined when the words are no
 * date that exists, may be two, or name a weekday the date does not fall on.
 */
export function parseDate(language: Language, text: string, today: string): string | undefined {
  const day = readDay(language, text, today);
  return day?.part === 'night' ? undefined : day?.date;
}

/**
 * The same with the part of the day that the words name. With `night` only an hour says which day is meant. `reader` is
 * the language of whoever typed it, where words are tried in English.
 */
export function readDay(
  language: Language,
  text: string,
  today: string,
  reader: Language = language,
): { readonly date: string; readonly part?: DayPart } | undefined {
  const words = plainWords(text)
    .replaceAll(/(?<=\d)(?: ?(?:st|nd|rd|th|er)|\.?[ºª°])(?![a-z\d])/gu, '')
    .replaceAll(/[,\s]+/gu, ' ')
    .trim();
  const now = Temporal.PlainDate.from(today);
  for (const spokenIn of new Set([language, 'en'] as const)) {
    const day = dayIn(spokenIn, reader, respelled(spokenIn, words), now);
    if (day !== undefined) return { ...day, date: day.date.toString() };
  }
  return undefined;
}

/**
 * What is compared: small letters without accents or marks that nobody sees, none of them raised ("1ᵉʳ"), every apostrophe
 * and every dash the same.
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/\p{Lm}/gu, (raised) => raised.normalize('NFKD'))
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replaceAll(/\p{Pd}/gu, '-');
}

/** Words with the spellings that `spokenDays` knows. */
export function respelled(language: Language, words: string): string {
  const { otherwise, joined } = spokenDays[language];
  const apart = joined === undefined ? words : words.replaceAll(joined, '$<day> $<part>');
  return apart.replaceAll(/[a-z']+/gu, (word) => (Object.hasOwn(otherwise, word) ? otherwise[word]! : word));
}

/** How much time words such as "3 days ago" (`ago`) or "in 3 days" (`ahead`) name, where it is one of these units. */
export function readSpan(
  language: Language,
  way: 'ago' | 'ahead',
  words: string,
  units: readonly Unit[],
): { readonly [unit in Unit]?: number } | undefined {
  const spoken = spokenDays[language];
  const numbers = spokenNumbers[language];
  for (const unit of units)
    for (const said of spoken[way]) {
      const span = `(?:(?<digits>\\d{1,4}) ?|(?<word>[a-z]+) )(?:de )?(?:${spoken.units[unit]})`;
      const { digits, word = '' } = new RegExp(`^${said.replace('#', span)}$`, 'u').exec(words)?.groups ?? {};
      const n = digits ?? (Object.hasOwn(numbers, word) ? numbers[word] : undefined);
      if (n !== undefined) return { [unit]: Number(n) };
    }
  return undefined;
}

type Day = { readonly date: Temporal.PlainDate; readonly part?: DayPart };

// `reader` reads another language than `language` where English is tried.
function dayIn(language: Language, reader: Language, words: string, now: Temporal.PlainDate): Day | undefined {
  const { daysWithPart, parts } = spokenDays[language];
  const whole = words.replace(/\.$/u, '');
  if (Object.hasOwn(daysWithPart, whole)) {
    const [days, part] = daysWithPart[whole]!;
    return { date: now.add({ days }), part };
  }
  const date = dateIn(language, reader, words, now);
  if (date !== undefined) return { date };
  for (const [part, shape] of Object.entries(parts) as [DayPart, RegExp][]) {
    const before = words.replace(shape, '');
    const day = before === words || before === '' ? undefined : dateIn(language, reader, before, now);
    // "Tonight" as well as "last night" is what "heute Nacht" may mean.
    if (day !== undefined) return part === 'night' && day.equals(now) ? undefined : { date: day, part };
  }
  return undefined;
}

function dateIn(language: Language, reader: Language, words: string, now: Temporal.PlainDate) {
  const spoken = spokenDays[language];
  return relative(language, spoken, words, now) ?? withWeekday(language, reader, withoutIdle(spoken, words), now);
}

const calendarUnits = ['days', 'weeks', 'months', 'years'] as const;

function relative(language: Language, spoken: SpokenDays, words: string, now: Temporal.PlainDate) {
  const whole = words.replace(/\.$/u, '');
  if (Object.hasOwn(spoken.days, whole)) return now.add({ days: spoken.days[whole]! });
  const ago = readSpan(language, 'ago', whole, calendarUnits);
  if (ago) return now.subtract(ago);
  const ahead = readSpan(language, 'ahead', whole, calendarUnits);
  if (ahead) return now.add(ahead);
  const plain = withoutIdle(spoken, whole.replace(spoken.lastWeek, ' '));
  const { lastOrOfLastWeek: either } = spoken;
  const weekday = weekdayOf(language, (either ? plain.replace(either, '') : plain).replace(spoken.last, ''));
  if (weekday === undefined) return undefined;
  // "Vorigen Montag" on a Wednesday may be two days ago or nine.
  if (either?.test(plain) && weekday < now.dayOfWeek) return undefined;
  if (either?.test(plain) || spoken.lastWeek.test(whole)) return now.subtract({ days: now.dayOfWeek + 7 - weekday });
  const back = (now.dayOfWeek - weekday + 7) % 7;
  return now.subtract({ days: back === 0 && spoken.last.test(plain) ? 7 : back });
}

function withoutIdle({ idle }: SpokenDays, words: string): string {
  return words.replaceAll(idle, ' ').replaceAll(/ +/gu, ' ').trim();
}

// "25 November 2026" or "25.11.2026", alone or after the weekday that it falls on.
function withWeekday(language: Language, reader: Language, words: string, now: Temporal.PlainDate) {
  const alone = numeric(words, now) ?? named(language, reader, words, now);
  if (alone !== undefined) return alone;
  const [, weekday = '', rest = ''] = /^([a-z]+)\.? (.+)$/u.exec(words) ?? [];
  const date = numeric(rest, now) ?? named(language, reader, rest, now);
  return date !== undefined && weekdayOf(language, weekday) === date.dayOfWeek ? date : undefined;
}

const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

// "25.XI.2026" as "25.11.2026".
function withoutRoman(words: string): string {
  return words.replace(
    /^(\d{1,2} ?[-/.] ?|\d{1,2} (?=[ivx]+ \d))([ivx]+)(?![a-z\d])/u,
    (all, day: string, roman: string) => {
      const month = romanMonths.indexOf(roman) + 1;
      return month === 0 ? all : `${day}${month}`;
    },
  );
}

function numeric(typed: string, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const words = withoutRoman(typed);
  const yearFirst = /^(\d{4})(?:(\d{2})(\d{2})|([-/.])(\d{1,2})\4(\d{1,2})\.?)$/u.exec(words);
  if (yearFirst) {
    const [, year, month, day, , monthApart, dayApart] = yearFirst;
    return existing(Number(year), Number(month ?? monthApart), Number(day ?? dayApart));
  }
  const dayFirst = /^(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?:(?: ?[-/.] ?| )'?(\d{4}|\d{2}))?\.?$/u.exec(words);
  return dayFirst ? inYear(dayFirst[3], Number(dayFirst[2]), Number(dayFirst[1]), now) : undefined;
}

// "zweiter dezember" as "2 dezember".
function withDayInDigits(language: Language, words: string): string {
  const days = spokenMonthDays[language];
  // The long ones first: "vingt et un" is not "vingt".
  const day = days.findLastIndex((said) => new RegExp(`^(?:${said}) `, 'u').test(words)) + 1;
  return day === 0 ? words : words.replace(new RegExp(`^(?:${days[day - 1]!})`, 'u'), String(day));
}

function named(language: Language, reader: Language, typed: string, now: Temporal.PlainDate) {
  const words = withDayInDigits(language, typed);
  const dayFirst = /^(\d{1,2})[ \-./]{0,2}([a-z]+)[ \-./]{0,2}(?:'?(\d{4}|\d{2}))?$/u.exec(words);
  if (dayFirst) return inMonth(language, dayFirst[2]!, dayFirst[3], Number(dayFirst[1]), now);
  // The month before its day is English. "mar 3" is a Tuesday in Paris.
  const monthFirst = language === 'en' && /^([a-z]+)\.?[ -]?(\d{1,2})\.?(?:[ -]'?(\d{4}|\d{2}))?$/u.exec(words);
  if (!monthFirst || (reader !== 'en' && weekdayOf(reader, monthFirst[1]!) !== undefined)) return undefined;
  return inMonth(language, monthFirst[1]!, monthFirst[3], Number(monthFirst[2]), now);
}

function inMonth(language: Language, word: string, year: string | undefined, day: number, now: Temporal.PlainDate) {
  const month = monthOf(language, word);
  return month === undefined ? undefined : inYear(year, month, day, now);
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
    plainWords(
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
