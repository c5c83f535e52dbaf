import { Temporal } from 'temporal-polyfill';
import { localeOf } from './language.ts';
import type { Words } from './words.ts';
import { format, writtenDate } from './written-date.ts';

/** When and where the officer is looking: `now` is an instant, `today` the legal date in `zone`. */
export type Moment = { readonly now: string; readonly today: string; readonly zone: string };

/** The moment of an instant in a zone. */
export function momentOf(now: string, zone: string): Moment {
  return { now, zone, today: dateIn(now, zone).toString() };
}

/** "Mon 7 Dec", with the year once it is not the year of `today`. */
export function shortDate(t: Words, date: string, today: string): string {
  return writtenDate(t, { date, parts: shortParts(date, today) });
}

/** "Mon 7 Dec 2026", for workings and for anything that is printed. */
export function fullDate(t: Words, date: string): string {
  return writtenDate(t, { date, parts: fullParts });
}

/** "7 December 2026", on paper and inside a sentence. */
export function dayOnPaper(t: Words, date: string): string {
  return writtenDate(t, { date, parts: { day: 'numeric', month: 'long', year: 'numeric' } });
}

/** "7" or "12,345", as the reader writes a number. */
export function numberIn({ language }: Words, n: number): string {
  return new Intl.NumberFormat(localeOf[language]).format(n);
}

/** "7 Dec". */
export function dayMonth(t: Words, date: string): string {
  return writtenDate(t, { date, parts: { day: 'numeric', month: 'short' } });
}

/** "Wednesday 25 November". */
export function longDay(t: Words, date: string): string {
  return writtenDate(t, { date, parts: { weekday: 'long', day: 'numeric', month: 'long' } });
}

/** "Dec". */
export function monthWord(t: Words, date: string): string {
  return writtenDate(t, { date, parts: { month: 'short' } });
}

/** "December". */
export function monthName(t: Words, date: string): string {
  return writtenDate(t, { date, parts: { month: 'long' } });
}

/** "14:05" in the zone, 24 hours, in every language. */
export function timeOf(instant: string, zone: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** "09:12" today, "Tue 24 Nov 17:48" on another day, with the year once it is not this year. */
export function shortInstant(t: Words, instant: string, moment: Moment): string {
  const date = dateIn(instant, moment.zone).toString();
  const time = timeOf(instant, moment.zone);
  return date === moment.today
    ? time
    : writtenDate(t, { date, parts: shortParts(date, moment.today), after: ` ${time}` });
}

/** "Tue 24 Nov 2026, 17:48". */
export function fullInstant(t: Words, instant: string, zone: string): string {
  const date = dateIn(instant, zone).toString();
  return writtenDate(t, { date, parts: fullParts, after: `, ${timeOf(instant, zone)}` });
}

/**
 * A text in which days and instants stand as the register keeps them, with both as the reader writes them. What is part of
 * a longer word stays: a folder's name, a file number.
 */
export function datesInWords(t: Words, text: string, { today, zone }: Pick<Moment, 'today' | 'zone'>): string {
  return text.replaceAll(
    /(?<![\w/-])(\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)(?![\w/-])(\.(?=\s|$))?/gu,
    (whole, found: string, stop = '') => {
      try {
        const words = found.includes('T') ? fullInstant(t, found, zone) : shortDate(t, found, today);
        // A short month's own full stop ends a sentence too: "2. Nov.".
        return words.endsWith('.') ? words : `${words}${stop}`;
      } catch {
        return whole; // looks like one, and never was
      }
    },
  );
}

/** "4 h 53 min"; "53 min" under an hour. Whole minutes, not negative. */
export function hoursMinutes(t: Words, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? t('ui.due.minutes', { minutes }) : t('ui.due.hoursAndMinutes', { hours, minutes: minutes % 60 });
}

/** The names of the seven days, Monday first. */
export function weekdayNames({ language }: Words, weekday: 'long' | 'short' | 'narrow'): readonly string[] {
  // 5 January 2026 was a Monday.
  return Array.from({ length: 7 }, (_, index) => format(language, { weekday }).format(Date.UTC(2026, 0, 5 + index)));
}

const fullParts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;

function shortParts(date: string, today: string): Intl.DateTimeFormatOptions {
  return date.slice(0, 4) === today.slice(0, 4) ? { weekday: 'short', day: 'numeric', month: 'short' } : fullParts;
}

function dateIn(instant: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
