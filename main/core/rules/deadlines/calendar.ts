import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { ClosedDay } from '../../../contract/deadlines/compute-deadline.ts';
import { said } from '../../../words/said.ts';
import { calendarCorrections, type CalendarCorrection } from './calendar-corrections.ts';
import { asGiven, DeadlineInputError } from './deadline-input-error.ts';
import { findHolidayNames, holidayNamed } from './words/holidays/find-holiday-names.ts';
import { civilDateOf, epochDayOf, firstYear, lastYear, readDay, weekdayOf, type EpochDay } from './epoch-days.ts';

export type DayKind = 'working' | 'weekend' | 'holiday' | 'closed';

/** Which days count as working days: weekends, public holidays, and the organisation's own closed days. */
export type Calendar = {
  readonly code: string;
  readonly closedDays: ReadonlyMap<EpochDay, string>;
  isWorkingDay(day: EpochDay): boolean;
  kindOf(day: EpochDay): DayKind;
  /** The name of a public holiday in the language, else as the country writes it. */
  holidayName(day: EpochDay, language: string): string | undefined;
};

/** The first working day on or after a day (Reg. 1182/71 Art. 3(4)). */
export function nextWorkingDay(calendar: Calendar, day: EpochDay): EpochDay {
  let next = day;
  while (!calendar.isWorkingDay(next)) next += 1;
  return next;
}

/** The day `count` working days after a day, which is not itself counted. */
export function addWorkingDays(calendar: Calendar, day: EpochDay, count: number): EpochDay {
  let next = day;
  for (let left = count; left > 0;) {
    next += 1;
    if (calendar.isWorkingDay(next)) left -= 1;
  }
  return next;
}

/** The first and the last day about which a count asked whether it is a working day. */
export type DaysAsked = { readonly from: EpochDay; readonly to: EpochDay };

let firstAsked = Infinity;
let lastAsked = -Infinity;

/**
 * Counts, and tells about which days it asked: a count is a function of its events and of what it was told about those
 * days, so no other day that becomes or ceases to be a working day can change it. Undefined when it asked about none.
 */
export function daysAsked<T>(count: () => T): { readonly counted: T; readonly days: DaysAsked | undefined } {
  const [from, to] = [firstAsked, lastAsked];
  firstAsked = Infinity;
  lastAsked = -Infinity;
  try {
    const counted = count();
    return { counted, days: lastAsked < firstAsked ? undefined : { from: firstAsked, to: lastAsked } };
  } finally {
    // A count inside a count: the outer one asked about these days too.
    firstAsked = Math.min(from, firstAsked);
    lastAsked = Math.max(to, lastAsked);
  }
}

const known = new Map<string, Calendar>();

/**
 * The working days of `weekends`, or of a country or region by its `date-holidays` code, mended by `calendarCorrections`.
 * Kept for the life of the process. Throws DeadlineInputError on `calendar`.
 */
export function findCalendar(code: unknown): Calendar {
  const found = typeof code === 'string' ? known.get(code) : undefined;
  if (found !== undefined) return found;
  const calendar = code === 'weekends' ? countedCalendar(code, undefined) : countedCalendar(...openHolidays(code));
  known.set(calendar.code, calendar);
  return calendar;
}

/** A calendar with the organisation's own closed days. Throws DeadlineInputError on `closedDays.N.on`. */
export function withClosedDays(calendar: Calendar, closedDays: readonly ClosedDay[] | undefined): Calendar {
  if (closedDays === undefined || closedDays.length === 0) return calendar;
  const own = readClosedDays(closedDays);
  return {
    ...calendar,
    closedDays: own,
    isWorkingDay: (day) => calendar.isWorkingDay(day) && !own.has(day),
    kindOf: (day) => (calendar.isWorkingDay(day) && own.has(day) ? 'closed' : calendar.kindOf(day)),
  };
}

const readBefore = new WeakMap<readonly ClosedDay[], ReadonlyMap<EpochDay, string>>();

/** Read once for all cases that are counted under the same list. */
function readClosedDays(closedDays: readonly ClosedDay[]): ReadonlyMap<EpochDay, string> {
  const known = readBefore.get(closedDays);
  if (known !== undefined) return known;
  const days = new Map(closedDays.map(({ on, name }, index) => [readDay(on, 'closedDays', index), name]));
  readBefore.set(closedDays, days);
  return days;
}

const base = epochDayOf(firstYear, 1, 1);
const dayCount = epochDayOf(lastYear + 8, 1, 1) - base; // a date may be moved past the last year of input
const unread = 0;
const working = 1;
const weekend = 2;
const holiday = 3;
const kinds = ['working', 'working', 'weekend', 'holiday'] as const;
const noClosedDays: ReadonlyMap<EpochDay, string> = new Map();

function countedCalendar(code: string, holidays: Holidays | undefined): Calendar {
  const days = new Uint8Array(dayCount);

  function kindAt(day: EpochDay): number {
    if (day < firstAsked) firstAsked = day;
    if (day > lastAsked) lastAsked = day;
    const at = day - base;
    const kind = days[at];
    if (kind === undefined) throw new RangeError(`The calendar ${code} does not reach epoch day ${day}.`);
    if (kind !== unread) return kind;
    readYear(civilDateOf(day).year);
    return days[at] ?? unread;
  }

  function readYear(year: number): void {
    const first = epochDayOf(year, 1, 1) - base;
    const end = Math.min(epochDayOf(year + 1, 1, 1) - base, dayCount);
    for (let at = first; at < end; at += 1) {
      const weekday = weekdayOf(at + base);
      days[at] = weekday === 0 || weekday === 6 ? weekend : working;
    }
    for (const day of holidays === undefined ? [] : publicHolidays(code, holidays, year, 'en').keys()) {
      const at = day - base;
      if (at >= first && at < end && days[at] === working) days[at] = holiday;
    }
  }

  const names = new Map<string, ReadonlyMap<EpochDay, string>>();

  return {
    code,
    closedDays: noClosedDays,
    isWorkingDay: (day) => kindAt(day) === working,
    kindOf: (day) => kinds[kindAt(day)] ?? 'working',
    holidayName(day, language) {
      if (holidays === undefined) return undefined;
      const { year } = civilDateOf(day);
      const key = `${language} ${year}`;
      const ofYear = names.get(key) ?? publicHolidays(code, holidays, year, language);
      names.set(key, ofYear);
      return ofYear.get(day);
    },
  };
}

/** Public holidays that touch a year. One entry may last several days, such as the Romanian New Year. */
function publicHolidays(code: string, holidays: Holidays, year: number, language: string): Map<EpochDay, string> {
  const mends = correctionsOf(code);
  const dropped = mends.flatMap((mend) => ('drop' in mend && year < (mend.before ?? Infinity) ? [mend.drop] : []));
  const noFridayFor = mends.flatMap((mend) => ('dropFridayFor' in mend ? mend.dropFridayFor : []));
  const days = new Map<EpochDay, string>();
  for (const entry of namedIn(code, holidays, year, language)) {
    if (entry.type !== 'public' || dropped.includes(entry.rule)) continue;
    const first = epochDayOf(
      Number(entry.date.slice(0, 4)),
      Number(entry.date.slice(5, 7)),
      Number(entry.date.slice(8, 10)),
    );
    if (entry.substitute === true && weekdayOf(first) === 5 && noFridayFor.some((rule) => entry.rule.startsWith(rule)))
      continue;
    const length = Math.max(1, Math.round((entry.end.getTime() - entry.start.getTime()) / 86_400_000));
    for (let day = first; day < first + length; day += 1) if (!days.has(day)) days.set(day, entry.name);
  }
  return days;
}

/** The holidays of a year with their names in a language: the list's own, else Docket's, else as the country writes it. */
function namedIn(code: string, holidays: Holidays, year: number, language: string): HolidaysTypes.Holiday[] {
  const own = findHolidayNames(language);
  const listed = listedIn(holidays, year, language);
  const inEnglish = language === 'en' ? listed : listedIn(holidays, year, 'en');
  const english = new Map(inEnglish.map((entry) => [`${entry.rule} ${entry.date}`, bare(entry)]));
  return listed.map((entry) => {
    const englishName = english.get(`${entry.rule} ${entry.date}`) ?? bare(entry);
    const name = holidayNamed(own, code.split('-')[0] ?? '', englishName) ?? bare(entry);
    return { ...entry, name: entry.substitute === true ? `${name} (${own.substitute})` : name };
  });
}

// The list remembers every language it was asked in, and falls back to the last one: it is told the one it is asked in.
function listedIn(holidays: Holidays, year: number, language: string): HolidaysTypes.Holiday[] {
  holidays.setLanguages(language);
  return holidays.getHolidays(year);
}

/** The name without the words for a day off in place of another. */
function bare({ name, substitute }: HolidaysTypes.Holiday): string {
  return substitute === true ? name.replace(/ \([^()]*\)$/u, '') : name;
}

function openHolidays(code: unknown): [string, Holidays] {
  if (code === undefined || code === null) {
    throw new DeadlineInputError('calendar', said('deadlines.calendar.none'));
  }
  if (typeof code !== 'string' || !isListed(code)) {
    throw new DeadlineInputError('calendar', said('deadlines.calendar.unknown', asGiven(code, 40)));
  }
  if (code === 'GB') {
    throw new DeadlineInputError('calendar', said('deadlines.calendar.unitedKingdom'));
  }
  const [country = '', state, region] = code.split('-');
  const holidays = new Holidays(country, state ?? '', region ?? '');
  for (const mend of correctionsOf(code)) {
    if ('add' in mend) holidays.setHoliday(mend.add, { name: { ...mend.name }, type: 'public' });
  }
  return [code, holidays];
}

function correctionsOf(code: string): CalendarCorrection[] {
  return calendarCorrections.filter(({ calendar }) => code === calendar || code.startsWith(`${calendar}-`));
}

/** Whether `date-holidays` lists the country, and the region when one is named. */
function isListed(code: string): boolean {
  const [country = '', state, region, ...rest] = code.split('-');
  const list = new Holidays();
  if (rest.length > 0 || !Object.hasOwn(list.getCountries(), country)) return false;
  if (state === undefined) return true;
  if (!Object.hasOwn(list.getStates(country) ?? {}, state)) return false;
  return region === undefined || Object.hasOwn(list.getRegions(country, state) ?? {}, region);
}
