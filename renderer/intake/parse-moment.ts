import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../main/words/language.ts';
import type { Moment } from '../../main/words/dates.ts';
import { parseDate, plainWords, readDay, readSpan, respelled } from '../ui/parse-date.ts';
import { spokenDays, type DayPart } from '../ui/spoken-days.ts';
import { spokenTimes } from './spoken-times.ts';

/**
 * Reads a day and a time as people type them, in the reader's language or in English: "25 Nov 09:05", "today 9.05",
 * "yesterday at 2pm", "Wed 25 Nov 2026, 09:05", "14:05" (today), "now", "2 hours ago", "gestern um 14 Uhr", "hier à 9 h 05",
 * "ayer a las 3 de la tarde", "14:30 yesterday". Times are those of 24 hours; "am" and "pm" are English. Gives an instant
 * in UTC, or undefined when the words lack a time, are none, or may mean two: what can be read in two ways is not guessed.
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
  const { hour, unit, at, halves, noon } = spokenTimes[language];
  const lead = `(?:(?:${hour === undefined ? '' : `(?<marked>${hour})|`}(?<at>@|${at})) )?`;
  const clock = '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::\\d{2})?)?';
  const after = ` ?(?<unit>${unit})(?: ?(?<minuteAfter>\\d{2})(?: ?min\\.?)?)?${halves === undefined ? '' : `| ?${halves}`}`;
  const parts = Object.entries(spokenDays[language].parts).map(
    ([part, { source }]) => `(?<${part}>${source.replaceAll('$', '')})`,
  );
  return `${lead}(?:${clock}(?:${after})?${noon === undefined ? '' : `|(?<twelve>${noon})`})(?:${parts.join('|')})?`;
}

type Found = Readonly<Record<string, string | undefined>>;

function readWith(shape: string, language: Language, reader: Language, words: string, moment: Moment) {
  const found: Found | undefined = new RegExp(shape, 'u').exec(words)?.groups;
  // "12.11" may be a day as well as a time.
  if (found === undefined || parseDate(reader, words, moment.today) !== undefined) return undefined;
  const typed = found['day'] ?? found['dayAfter'];
  const { neverAfter = [] } = spokenTimes[language];
  if ([found['dayAfter'], found['morning']].some((after) => neverAfter.includes(after?.trim() ?? ''))) return undefined;
  const day = typed === undefined ? { date: moment.today } : readDay(language, typed, moment.today, reader);
  const minute = Number(found['minute'] ?? found['minuteAfter'] ?? 0);
  const typedTwice = found['minute'] !== undefined && found['minuteAfter'] !== undefined;
  if (day === undefined || typedTwice || minute > 59) return undefined;
  const parts = [day.part, partsOfDay.find((part) => found[part] !== undefined)].filter((part) => part !== undefined);
  const hours = hoursMeant(found, typed !== undefined, parts.length > 0);
  const fitting = hours.filter((hour) => parts.every((part) => isIn(part, hour, /\d/u.test(typed ?? ''))));
  return fitting.length === 1 ? inZone(day.date, fitting[0]!, minute, moment.zone) : undefined;
}

/** What the hour may be: two where a part of the day has to say which, none where nothing does. */
function hoursMeant(found: Found, hasDay: boolean, hasPart: boolean): readonly number[] {
  if (found['twelve'] !== undefined) return [12];
  const hour = Number(found['hour']);
  if (found['half'] !== undefined) return hour < 1 || hour > 12 ? [] : [(hour % 12) + (found['half'] === 'p' ? 12 : 0)];
  const either = hasPart && hour >= 1 && hour <= 11 ? [hour, hour + 12] : [hour];
  const isTime = ['marked', 'unit', 'minute'].some((name) => found[name] !== undefined);
  // "At 15" is a time beside a day; "at 3" may be one of two.
  const isClear = found['at'] !== undefined && hasDay && (hasPart || hour === 0 || hour > 12);
  return hour <= 23 && (isTime || isClear) ? either : [];
}

const partsOfDay = ['early', 'morning', 'noon', 'afternoon', 'evening', 'night'] as const;
const hoursOf = { early: [0, 6], morning: [0, 11], noon: [11, 14], afternoon: [12, 20], evening: [17, 23] } as const;

// The small hours of a night are those of the day that is written, and of nobody knows which beside "yesterday".
function isIn(part: DayPart, hour: number, dayIsWritten: boolean): boolean {
  if (part === 'night') return hour >= 20 || (dayIsWritten && hour <= 5);
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
