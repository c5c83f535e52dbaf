import { Temporal } from 'temporal-polyfill';
import type { LimitKind } from '../../contract/reminders/reminder.ts';

/** What is said of a legal date on the day it is told, whatever step it was meant for: "SAR-2026-0042 is due in 3 days". */
export function dateWords(
  { reference, kind, on }: { readonly reference: string; readonly kind: LimitKind; readonly on: string },
  today: string,
): string {
  const days = Temporal.PlainDate.from(today).until(on, { largestUnit: 'days' }).days;
  const passed = days < 0;
  switch (kind) {
    case 'notice':
      return `The extension notice of ${reference} ${passed ? 'had to go' : 'has to go'} ${dayWords(days)}`;
    case 'house':
      return `The house target of ${reference} ${passed ? 'was' : 'is'} ${dayWords(days)}`;
    case 'due':
    case 'breach':
      return `${reference} ${passed ? 'was' : 'is'} due ${dayWords(days)}`;
  }
}

/** What is said of a breach clock at an instant: "BR-2026-0007 has 12 hours left"; of a further one, which it is. */
export function breachWords(
  {
    reference,
    notifyBy,
    further,
  }: { readonly reference: string; readonly notifyBy: string; readonly further?: string | undefined },
  now: string,
): string {
  const minutes = Math.floor(
    (Temporal.Instant.from(notifyBy).epochMilliseconds - Temporal.Instant.from(now).epochMilliseconds) / 60_000,
  );
  if (further !== undefined)
    return `${reference}, ${further}: ${minutes <= 0 ? `ended ${timeWords(-minutes)} ago` : `${timeWords(minutes)} left`}`;
  if (minutes <= 0) return `The hours of ${reference} ended ${timeWords(-minutes)} ago`;
  return `${reference} has ${timeWords(minutes)} left`;
}

function dayWords(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function timeWords(minutes: number): string {
  if (minutes < 60) return counted(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 96 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
}

function counted(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
