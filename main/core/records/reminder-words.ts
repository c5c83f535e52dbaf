import { Temporal } from 'temporal-polyfill';
import type { ExtraClockCode } from '../../contract/deadlines/extra-clock.ts';
import type { LimitKind } from '../../contract/reminders/reminder.ts';
import type { Words } from '../../words/words.ts';
import { findRule } from '../rules/deadlines/extra-clocks/find-rule.ts';

/** What is said of a legal date on the day it is told, whatever step it was meant for: "SAR-2026-0042 is due in 3 days". */
export function dateWords(
  t: Words,
  { reference, kind, on }: { readonly reference: string; readonly kind: LimitKind; readonly on: string },
  today: string,
): string {
  const { days } = Temporal.PlainDate.from(today).until(on, { largestUnit: 'days' });
  const of = kind === 'breach' ? 'due' : kind;
  if (days === 0) return t(`reminders.words.${of}.today`, { reference });
  if (days === 1) return t(`reminders.words.${of}.tomorrow`, { reference });
  if (days === -1) return t(`reminders.words.${of}.yesterday`, { reference });
  return days > 0
    ? t(`reminders.words.${of}.ahead`, { reference, days })
    : t(`reminders.words.${of}.ago`, { reference, days: -days });
}

/** What is said of a breach clock at an instant: "BR-2026-0007 has 12 hours left"; of a further one, which it is. */
export function breachWords(
  t: Words,
  {
    reference,
    notifyBy,
    further,
  }: { readonly reference: string; readonly notifyBy: string; readonly further?: ExtraClockCode | undefined },
  now: string,
): string {
  const minutes = Math.floor(
    (Temporal.Instant.from(notifyBy).epochMilliseconds - Temporal.Instant.from(now).epochMilliseconds) / 60_000,
  );
  const { count, unit } = rounded(Math.abs(minutes));
  const end = minutes <= 0 ? 'Ago' : 'Left';
  return further === undefined
    ? t(`reminders.words.breach.${unit}${end}`, { reference, count })
    : t(`reminders.words.further.${unit}${end}`, { reference, count, clock: ruleName(t, further) });
}

/** A further clock by its law's own name for it: a contract's could name people, and this leaves Docket. */
export function ruleName({ language }: Words, rule: ExtraClockCode): string {
  return findRule(rule, 'rule').name[language];
}

function rounded(minutes: number): { readonly count: number; readonly unit: 'minutes' | 'hours' | 'days' } {
  if (minutes < 60) return { count: minutes, unit: 'minutes' };
  const hours = Math.floor(minutes / 60);
  return hours < 96 ? { count: hours, unit: 'hours' } : { count: Math.floor(hours / 24), unit: 'days' };
}
