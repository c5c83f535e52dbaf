import { said } from '../../../words/said.ts';
import { asGiven, DeadlineInputError } from './deadline-input-error.ts';

/** A legal date as whole days since 1970-01-01, so that counting is integer arithmetic and no time zone can touch it. */
export type EpochDay = number;

export const firstYear = 2000;
export const lastYear = 2099;
/** Later than any date: the end of a pause that nobody has ended. */
export const never: EpochDay = 2 ** 30;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 1 for January to 12 for December. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; years are counted from March so that leap days come last. */
export function epochDayOf(year: number, month: number, dayOfMonth: number): EpochDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const century = Math.floor(marchYear / 400);
  const yearOfCentury = marchYear - century * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100);
  return century * 146_097 + yearOfCentury * 365 + leapDays + dayOfYear - 719_468;
}

type CivilDate = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/** The inverse of `epochDayOf`. */
export function civilDateOf(day: EpochDay): CivilDate {
  const shifted = day + 719_468;
  const century = Math.floor(shifted / 146_097);
  const dayOfCentury = shifted - century * 146_097;
  const leapDays =
    Math.floor(dayOfCentury / 1460) - Math.floor(dayOfCentury / 36_524) + Math.floor(dayOfCentury / 146_096);
  const yearOfCentury = Math.floor((dayOfCentury - leapDays) / 365);
  const dayOfYear =
    dayOfCentury - (365 * yearOfCentury + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfCentury + century * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The same date number `months` later, or the last day of that month when it has no such date (Reg. 1182/71 Art. 3(2)(c)). */
export function addMonths(day: EpochDay, months: number): EpochDay {
  const { year, month, dayOfMonth } = civilDateOf(day);
  const months0 = year * 12 + month - 1 + months;
  const newYear = Math.floor(months0 / 12);
  const newMonth = months0 - newYear * 12 + 1;
  return epochDayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

const isoTexts = new Map<EpochDay, string>();

/** `YYYY-MM-DD`. */
export function isoOf(day: EpochDay): string {
  const known = isoTexts.get(day);
  if (known !== undefined) return known;
  const { year, month, dayOfMonth } = civilDateOf(day);
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  isoTexts.set(day, text);
  return text;
}

/** Reads `YYYY-MM-DD`, or throws a DeadlineInputError that names the field. `index` completes a path such as `events.2.on`. */
export function readDay(text: unknown, list: string, index = -1, name = 'on'): EpochDay {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-')
    throw notADate(text, list, index, name);
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const dayOfMonth = digits(text, 8, 10);
  if (year < 0 || month < 0 || dayOfMonth < 0) throw notADate(text, list, index, name);
  if (year < firstYear || year > lastYear) {
    throw new DeadlineInputError(
      pathOf(list, index, name),
      said('deadlines.date.outside', { given: text, first: String(firstYear), last: String(lastYear) }),
    );
  }
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    const sentence =
      month < 1 || month > 12
        ? said('deadlines.date.noSuchMonth', { given: text })
        : said('deadlines.date.noSuchDay', { given: text, last: String(daysInMonth(year, month)) });
    throw new DeadlineInputError(pathOf(list, index, name), sentence);
  }
  return epochDayOf(year, month, dayOfMonth);
}

function pathOf(list: string, index: number, name: string): string {
  return index < 0 ? list : `${list}.${index}.${name}`;
}

function notADate(text: unknown, list: string, index: number, name: string): DeadlineInputError {
  return new DeadlineInputError(pathOf(list, index, name), said('deadlines.date.none', asGiven(text, 40)));
}

/** The number written in text[from, to), or -1 when something else than digits stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
