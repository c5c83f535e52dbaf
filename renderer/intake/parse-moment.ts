import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../main/words/language.ts';
import type { Moment } from '../../main/words/dates.ts';
import { parseDate, plainWords, readDay, readSpan, respelled } from '../ui/parse-date.ts';
import { spokenDays, type DayPart } from '../ui/spoken-days.ts';
import { spokenTimes } from './spoken-times.ts';

/**
 * Reads a day and a time as people type them, in the reader's language or in English: "25 Nov 09:05", "today 9.05",
 * "yesterday at 2pm", "Wed 25 Nov 2026, 09:05", "14:05" (today), "now", "2 hours ago", "gestern um 14 Uhr", "hier à 9 h 05",
 * "ayer a las 3 de la tarde", "14:30 yesterday", "half past nine yesterday morning". Times are those of 24 hours, those in
 * words of 12; "am" and "pm" are English and Spanish. Gives an instant in UTC, or undefined when the words lack a time, are none, or may mean two: what can be read in two ways is not guessed.
 */
export function parseMoment(language: Language, text: string, moment: Moment): string | undefined {
  const words = plainWords(text).replaceAll(/\s+/gu, ' ').trim();
  const stamp = stamped(words);
  if (stamp !== undefined) return stamp;
  for (const spokenIn of new Set([language, 'en'] as const)) {
    const instant = momentIn(spokenIn, language, respelled(spokenIn, words), moment);
    if (instant !== undefined) return instant;
  }
  return undefined;
}

// What programs write, with its own zone: "2026-11-25T14:30:05Z".
function stamped(words: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})$/u.test(words)) return undefined;
  try {
    return wholeMinute(Temporal.Instant.from(words.toUpperCase()));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function momentIn(language: Language, reader: Language, words: string, moment: Moment): string | undefined {
  const { now: nowWords, halfHourAgo } = spokenTimes[language];
  const now = Temporal.Instant.from(moment.now);
  if (nowWords.includes(words)) return now.toString();
  if (halfHourAgo.includes(words)) return wholeMinute(now.subtract({ minutes: 30 }));
  const ago = readSpan(language, 'ago', words, ['minutes', 'hours']);
  if (ago !== undefined) return wholeMinute(now.subtract(ago));
  return (
    readWith(dayThenTime(language), language, reader, words, moment) ??
    readWith(timeThenDay(language), language, reader, words, moment)
  );
}

/** A day, then a time; or a time alone. */
function dayThenTime(language: Language): string {
  return `^(?:|(?<day>.*?)(?:, ?| - | |(?<=\\d)t(?=\\d)))${timeShape(language)}$`;
}

function timeThenDay(language: Language): string {
  const { joins } = spokenTimes[language];
  return `^${timeShape(language)}(?:, ?| )${joins === undefined ? '' : `(?:(?:${joins}) )?`}(?<dayAfter>.+)$`;
}

/** The shapes that a language has for a time, with what they hold as named groups. */
function timeShape(language: Language): string {
  const { hour, clock, unit, unitOf12, at, halves, fractionBefore, fractionAfter, hours, fourDigits, noon } =
    spokenTimes[language];
  const leads = [hour && `(?<marked>${hour})`, clock && `(?<clock>${clock})`, `(?<at>@|${at})`];
  const numbers = [
    '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::\\d{2})?)?',
    `(?<word>${hours.join('|')})(?![a-z])`,
    fourDigits && '(?<four>(?:[01]\\d|2[0-3])[0-5]\\d)',
  ];
  // One digit of minutes only where no day may begin with it: "9 h 5 décembre".
  const minuteAfter = '(?<minuteAfter>\\d{2}|\\d(?=$|,| ?min))(?: ?min\\.?)?';
  const afters = [
    ` ?(?<unit>${unit})(?: ?${minuteAfter})?`,
    unitOf12 && ` (?<face>${unitOf12})`,
    halves && ` ?${halves}`,
  ];
  const parts = Object.entries(spokenDays[language].parts).map(
    ([part, { source }]) => `(?<${part}>${source.replaceAll('$', '')})`,
  );
  const number = `${optional(fractionBefore && `(?:${fractionBefore}) `)}(?:${oneOf(numbers)})${optional(oneOf(afters))}`;
  return (
    `${optional(`(?:${oneOf(leads)}) `)}(?:${oneOf([number, noon && `(?<twelve>${noon})`])})` +
    `${optional(fractionAfter && ` (?:${fractionAfter})`)}(?:${parts.join('|')})?`
  );
}

function oneOf(shapes: readonly (string | undefined)[]): string {
  return shapes.filter((shape) => shape !== undefined).join('|');
}

function optional(shape: string | undefined): string {
  return shape === undefined ? '' : `(?:${shape})?`;
}

type Found = Readonly<Record<string, string | undefined>>;

function readWith(shape: string, language: Language, reader: Language, words: string, moment: Moment) {
  const found: Found | undefined = new RegExp(shape, 'u').exec(words)?.groups;
  if (found === undefined) return undefined;
  // "12.11" may be a day as well as a time; "hier midi" is both.
  if (found['twelve'] === undefined && parseDate(reader, words, moment.today) !== undefined) return undefined;
  const typed = found['day'] ?? found['dayAfter'];
  const { neverAfter = [] } = spokenTimes[language];
  if ([found['dayAfter'], found['morning']].some((after) => neverAfter.includes(after?.trim() ?? ''))) return undefined;
  const time = timeSaid(language, found);
  if (time === undefined) return undefined;
  const partSaid = partsOfDay.find((part) => found[part] !== undefined);
  const instants = daysMeant(language, typed, reader, moment).flatMap(({ date, part, between }) => {
    const parts = [part, partSaid].filter((each) => each !== undefined);
    const hours = hoursMeant(language, found, time, typed, parts.length > 0 || between !== undefined);
    return hours
      .filter((hour) =>
        parts.every((each) => isIn(each, hour, typed === undefined || /\d/u.test(typed) || date === moment.today)),
      )
      .filter((hour) => between === undefined || (hour >= between[0] && hour <= between[1]))
      .map((hour) => inZone(date, hour, time.minute, moment.zone));
  });
  return instants.length === 1 ? instants[0] : undefined;
}

/** A day that may be meant, and what its hours must lie in. */
type DayMeant = {
  readonly date: string;
  readonly part?: DayPart;
  readonly between?: readonly [first: number, last: number];
};

function daysMeant(
  language: Language,
  typed: string | undefined,
  reader: Language,
  { now, today, zone }: Moment,
): readonly DayMeant[] {
  if (typed === undefined) return [{ date: today }];
  const { partsOfToday = {}, lastNight, thisNight = [] } = spokenTimes[language];
  if (Object.hasOwn(partsOfToday, typed)) return [{ date: today, part: partsOfToday[typed]! }];
  const hourNow = Temporal.Instant.from(now).toZonedDateTimeISO(zone).hour;
  // Before six the night is not over, and nobody knows whether "last night" is this one or the one before.
  const smallHours: readonly DayMeant[] = hourNow < 6 ? [] : [{ date: today, between: [0, 5] }];
  // In the evening "heute Nacht" is the night to come.
  if (thisNight.includes(typed)) return hourNow < 18 ? smallHours : [];
  if (lastNight.words.includes(typed)) {
    const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
    return [{ date: yesterday, between: [lastNight.from, 23] }, ...smallHours];
  }
  const day = readDay(language, typed, today, reader);
  return day === undefined ? [] : [day];
}

/** Hours back from the hour that is said, and minutes. */
const fractions = { halfPast: [0, 30], quarterPast: [0, 15], halfTo: [1, 30], quarterTo: [1, 45] } as const;

type Time = { readonly hour: number; readonly minute: number; readonly back: number; readonly ofTwelve: boolean };

/** The hour as it was said and its minute. `ofTwelve` where speech counts to twelve: "halb neun", "tres", "9 o'clock". */
function timeSaid(language: Language, found: Found): Time | undefined {
  const { twelve, word, four, face, minute, minuteAfter } = found;
  const fraction = Object.entries(fractions).find(([name]) => found[name] !== undefined)?.[1];
  const minutes = [minute, minuteAfter, four?.slice(2), fraction?.[1]].filter((each) => each !== undefined);
  const fromWord =
    spokenTimes[language].hours.findIndex((hour) => new RegExp(`^(?:${hour})$`, 'u').test(word ?? '')) + 1;
  const said = word === undefined ? Number(twelve === undefined ? (found['hour'] ?? four?.slice(0, 2)) : 12) : fromWord;
  const back = fraction?.[0] ?? 0;
  const hour = back === 1 && said === 1 ? 12 : said - back;
  if (minutes.length > 1 || Number(minutes[0] ?? 0) > 59 || hour < 0 || hour > 23) return undefined;
  const ofTwelve = fraction !== undefined || word !== undefined || face !== undefined;
  return { hour, minute: Number(minutes[0] ?? 0), back, ofTwelve };
}

/** What the hour may be: two where a part of the day has to say which, none where nothing does. */
function hoursMeant(
  language: Language,
  found: Found,
  { hour, back, ofTwelve }: Time,
  typed: string | undefined,
  hasPart: boolean,
): readonly number[] {
  const { half, four, at, clock } = found;
  if (found['twelve'] !== undefined) return [hour];
  if (half !== undefined) return hour < 1 || hour > 12 || back > 0 ? [] : [(hour % 12) + (half === 'p' ? 12 : 0)];
  if (four !== undefined) return isTimeOfFour(language, found, typed) ? [hour] : [];
  const either = hasPart && hour >= 1 && hour <= 11 ? [hour, hour + 12] : [hour];
  const isClear = hasPart || hour === 0 || hour > 12;
  const isTime = [...Object.keys(fractions), 'marked', 'unit', 'minute', 'face'].some(
    (name) => found[name] !== undefined,
  );
  if (isTime) return isClear || !ofTwelve ? either : [];
  // "At 15" is a time beside a day; "at 3" may be one of two.
  const isHour = clock !== undefined || (at !== undefined && (typed !== undefined || hasPart));
  return isClear && (isHour || (hasPart && isHourAlone(language, found, typed))) ? either : [];
}

// Not "25 Nov 2026", a day, nor "Wed 25 Nov 2025", a day with a wrong year, nor "Tue 2026".
function isTimeOfFour(language: Language, { four = '', at, unit }: Found, typed: string | undefined): boolean {
  if (at !== undefined || unit !== undefined) return true;
  if (typed === undefined) return false;
  if (isNamedDay(language, typed)) return true;
  return !/^(?:19|20)/u.test(four) && (!/\d/u.test(typed) || /\d{4}/u.test(typed));
}

// "Ieri 8 seara" is a time; "luni 8 seara" may be the evening of Monday the 8th.
function isHourAlone(language: Language, found: Found, typed: string | undefined): boolean {
  if (typed !== undefined) return /\d/u.test(typed) || isNamedDay(language, typed);
  const part = partsOfDay.find((each) => found[each] !== undefined);
  return part !== undefined && spokenTimes[language].partOfHour.test(found[part] ?? '');
}

// "Yesterday" or "yesterday evening", not a weekday or a date.
function isNamedDay(language: Language, typed: string): boolean {
  const { days, daysWithPart } = spokenDays[language];
  const named = [...Object.keys(days), ...Object.keys(daysWithPart)];
  return named.some((day) => typed === day || typed.startsWith(`${day} `));
}

const partsOfDay = ['early', 'morning', 'noon', 'afternoon', 'evening', 'night'] as const;
const hoursOf = { early: [0, 6], morning: [0, 11], noon: [11, 14], afternoon: [12, 20], evening: [17, 23] } as const;

// The small hours of a night are those of the day that is written, and of today where today or no day is said. Beside
// "yesterday" nobody knows which night is meant.
function isIn(part: DayPart, hour: number, dayIsClear: boolean): boolean {
  if (part === 'night') return hour >= 20 || (dayIsClear && hour <= 5);
  const [first, last] = hoursOf[part];
  return hour >= first && hour <= last;
}

// A time that the clocks skip in spring is read as the hour after, one that they repeat in autumn as the first.
function inZone(date: string, hour: number, minute: number, zone: string): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } })
    .toInstant()
    .toString();
}

function wholeMinute(instant: Temporal.Instant): string {
  return instant.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();
}
