import { Temporal } from 'temporal-polyfill';
import { monthNames, shortName, weekdayNames } from '../../../contract/deadlines/date-words.ts';

/** An instant as UTC text in whole seconds, rounded down, so that instants sort as text. */
export function wholeSecond(instant: string): string {
  return Temporal.Instant.from(instant).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}

/** "Wed 25 Nov 2026, 09:12" in the zone. */
export function instantWords(instant: string, zone: string): string {
  const { dayOfWeek, day, month, year, hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const date = [shortName(weekdayNames[dayOfWeek - 1]!), day, shortName(monthNames[month - 1]!), year];
  return `${date.join(' ')}, ${time}`;
}

/** "3 h 10 min" from one instant to a later one, in whole minutes. */
export function elapsedWords(from: string, to: string): string {
  const minutes = Math.floor(Temporal.Instant.from(from).until(to).total('minutes'));
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}
