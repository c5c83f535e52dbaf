import { Temporal } from 'temporal-polyfill';
import type { Words } from '../../../words/words.ts';

/** An instant as UTC text in whole seconds, rounded down, so that instants sort as text. */
export function wholeSecond(instant: string): string {
  return Temporal.Instant.from(instant).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}

/** "3 h 10 min" from one instant to a later one, in whole minutes. */
export function elapsedWords(t: Words, from: string, to: string): string {
  const minutes = Math.floor(Temporal.Instant.from(from).until(to).total('minutes'));
  const hours = Math.floor(minutes / 60);
  return hours === 0
    ? t('ui.elapsed.minutes', { minutes: String(minutes) })
    : t('ui.elapsed.hours', { hours: String(hours), minutes: String(minutes % 60) });
}
