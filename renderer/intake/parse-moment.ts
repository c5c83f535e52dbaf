import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../main/words/language.ts';
import type { Moment } from '../../main/words/dates.ts';
import { parseDate, withoutAccents } from '../ui/parse-date.ts';
import { spokenDays } from '../ui/spoken-days.ts';

/**
 * Reads a day and a time as people type them, in the reader's language or in English: "25 Nov 09:05", "today 9.05",
 * "yesterday, 14:00", "Wed 25 Nov 2026, 09:05", "14:05" (today), "now", "gestern um 14:00 Uhr", "hier à 9 h 05". Gives an
 * instant in UTC, or undefined when the words lack a time or are none.
 */
export function parseMoment(language: Language, text: string, { now, today, zone }: Moment): string | undefined {
  const words = withoutAccents(text).trim();
  const spoken = [spokenDays[language], spokenDays.en];
  if (spoken.some((one) => one.now === words)) return Temporal.Instant.from(now).toString();
  const parts = /^(?<day>.*?)[,\s]*\b(?<hour>\d{1,2})(?:[:.]|\s?h\s?)(?<minute>\d{2})(?:\s?(?:uhr|h))?$/u.exec(
    words,
  )?.groups;
  if (parts === undefined) return undefined;
  const typedDay = spoken.reduce((day, { at }) => day.replace(at, ''), parts['day'] ?? '').replace(/[,\s]+$/u, '');
  const day = typedDay === '' ? today : parseDate(language, typedDay, today);
  const [hour, minute] = [Number(parts['hour']), Number(parts['minute'])];
  if (day === undefined || hour > 23 || minute > 59) return undefined;
  // A time that the clocks skip in spring is read as the hour after, one that they repeat in autumn as the first.
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } })
    .toInstant()
    .toString();
}
