import { Temporal } from 'temporal-polyfill';
import { monthNames, shortName, weekdayNames } from '../../main/contract/deadlines/date-words.ts';

/** When and where the officer is looking: `now` is an instant, `today` the legal date in `zone`. */
export type Moment = { readonly now: string; readonly today: string; readonly zone: string };

/** The moment of an instant in a zone. */
export function momentOf(now: string, zone: string): Moment {
  return { now, zone, today: dateIn(now, zone).toString() };
}

/** "Mon 7 Dec", with the year once it is not the year of `today`. */
export function shortDate(date: string, today: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.year === Temporal.PlainDate.from(today).year ? `${weekday(day)} ${dayMonth(date)}` : fullDate(date);
}

/** "Mon 7 Dec 2026", for workings and for anything that is printed. */
export function fullDate(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return `${weekday(day)} ${dayMonth(date)} ${day.year}`;
}

/** "7 Dec". */
export function dayMonth(date: string): string {
  return `${Temporal.PlainDate.from(date).day} ${monthWord(date)}`;
}

/** "Wednesday 25 November". */
export function longDay(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return `${weekdayNames[day.dayOfWeek - 1]} ${day.day} ${monthName(date)}`;
}

/** "Dec". */
export function monthWord(date: string): string {
  return shortName(monthName(date));
}

/** "December". */
export function monthName(date: string): string {
  return monthNames[Temporal.PlainDate.from(date).month - 1]!;
}

/** "14:05" in the zone, 24 hours. */
export function timeOf(instant: string, zone: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** "09:12" today, "Tue 24 Nov 17:48" on another day, with the year once it is not this year. */
export function shortInstant(instant: string, moment: Moment): string {
  const date = dateIn(instant, moment.zone).toString();
  const time = timeOf(instant, moment.zone);
  return date === moment.today ? time : `${shortDate(date, moment.today)} ${time}`;
}

/** "Tue 24 Nov 2026, 17:48". */
export function fullInstant(instant: string, zone: string): string {
  return `${fullDate(dateIn(instant, zone).toString())}, ${timeOf(instant, zone)}`;
}

/** "4 h 53 min"; "53 min" under an hour. Whole minutes, not negative. */
export function hoursMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}

const plurals = new Intl.PluralRules('en');

/** A whole sentence per plural form, with `{n}` for the number: `count(2, { one: '{n} day over', other: '{n} days over' })`. */
export function count(n: number, forms: { readonly one: string; readonly other: string }): string {
  return forms[plurals.select(n) === 'one' ? 'one' : 'other'].replace('{n}', String(n));
}

function weekday(day: Temporal.PlainDate): string {
  return shortName(weekdayNames[day.dayOfWeek - 1]!);
}

function dateIn(instant: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
