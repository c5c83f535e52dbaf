import { Temporal } from 'temporal-polyfill';
import { monthNames, shortName, weekdayNames } from '../../main/contract/deadlines/date-words.ts';

const months = monthNames.map((name) => name.toLowerCase());
const weekdays = weekdayNames.map((name) => name.toLowerCase());

// A map, because a typed "constructor" would be found on an object.
const spoken: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['day before yesterday', -2],
]);

/**
 * Reads a date as people type it, day before month: "25/11", "25 nov", "Wed 25 Nov 2026", "2026-11-25", "yesterday",
 * "monday" (the last one), "3 days ago". Without a year it is the one nearest to `today`.
 * Gives `YYYY-MM-DD`, or undefined when the words are no date that exists, or name a weekday the date does not fall on.
 */
export function parseDate(text: string, today: string): string | undefined {
  const words = text
    .toLowerCase()
    .replaceAll(/(?<=\d)(?:st|nd|rd|th)\b/gu, '')
    .replaceAll(/[,\s]+/gu, ' ')
    .trim();
  const now = Temporal.PlainDate.from(today);
  return (relative(words, now) ?? numeric(words, now) ?? named(words, now))?.toString();
}

function relative(words: string, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const offset = spoken.get(words);
  if (offset !== undefined) return now.add({ days: offset });
  const ago = /^(\d{1,4}) (day|week|month)s? ago$/u.exec(words);
  if (ago) return now.subtract({ [`${ago[2]}s`]: Number(ago[1]) });
  const weekday = weekdayOf(words.replace(/^last /u, ''));
  if (weekday === undefined) return undefined;
  const back = (now.dayOfWeek - weekday + 7) % 7;
  return now.subtract({ days: back === 0 && words.startsWith('last ') ? 7 : back });
}

function numeric(words: string, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const yearFirst = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/u.exec(words);
  if (yearFirst) return existing(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})\.?(?:[-/. ]?(\d{4}|\d{2}))?$/u.exec(words);
  return dayFirst ? inYear(dayFirst[3], Number(dayFirst[2]), Number(dayFirst[1]), now) : undefined;
}

function named(words: string, now: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const shape = /^(?:([a-z]+)\.? )?(?:(\d{1,2})[ \-.]?([a-z]+)|([a-z]+)\.?[ -]?(\d{1,2}))\.?(?:[ -]'?(\d{4}|\d{2}))?$/u;
  const parts = shape.exec(words);
  if (!parts) return undefined;
  const month = monthOf(parts[3] ?? parts[4] ?? '');
  if (month === undefined) return undefined;
  const date = inYear(parts[6], month, Number(parts[2] ?? parts[5]), now);
  if (parts[1] === undefined) return date;
  const weekday = weekdayOf(parts[1]);
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

function monthOf(word: string): number | undefined {
  const index = months.findIndex(
    (name) => word === name || word === shortName(name) || (word === 'sept' && name === 'september'),
  );
  return index === -1 ? undefined : index + 1;
}

function weekdayOf(word: string): number | undefined {
  const index = word.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(word));
  return index === -1 ? undefined : index + 1;
}
