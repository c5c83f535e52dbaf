import { Temporal } from 'temporal-polyfill';
import { parseDate } from '../ui/parse-date.ts';
import type { Moment } from '../ui/words.ts';

/**
 * Reads a day and a time as people type them: "25 Nov 09:05", "today 9.05", "yesterday, 14:00", "Wed 25 Nov 2026, 09:05",
 * "14:05" (today), "now". Gives an instant in UTC, or undefined when the words lack a time or are none.
 */
export function parseMoment(text: string, { now, today, zone }: Moment): string | undefined {
  const words = text.trim().toLowerCase();
  if (words === 'now') return Temporal.Instant.from(now).toString();
  const parts = /^(?<day>.*?)[,\s]*(?:\bat\s+)?\b(?<hour>\d{1,2})[:.h](?<minute>\d{2})$/u.exec(words)?.groups;
  if (parts === undefined) return undefined;
  const day = parts['day'] === '' ? today : parseDate(parts['day'] ?? '', today);
  const [hour, minute] = [Number(parts['hour']), Number(parts['minute'])];
  if (day === undefined || hour > 23 || minute > 59) return undefined;
  // A time that the clocks skip in spring is read as the hour after, one that they repeat in autumn as the first.
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } })
    .toInstant()
    .toString();
}
