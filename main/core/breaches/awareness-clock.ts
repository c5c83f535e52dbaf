import { Temporal } from 'temporal-polyfill';
import type { RegimeCode } from '../../contract/deadlines/compute-deadline.ts';
import { breachClock, type BreachClock } from '../deadlines/breach-clock.ts';
import { todayIn } from '../register/show-status.ts';
import { hoursToNotify } from './hours-to-notify.ts';
import { wholeSecond } from './instant-words.ts';

/** The end of the hours as UTC text, counted from the instant of awareness. */
export function notifyByOf(
  awareAt: string,
  { regime, timeZone }: { readonly regime: RegimeCode; readonly timeZone: string },
): string {
  return wholeSecond(breachClock({ awareAt, timeZone }, hoursToNotify(regime, todayIn(timeZone, awareAt))).notifyBy);
}

/** The clock of a breach as it was counted when its awareness was set: a later change of settings does not move it. */
export function keptClock({
  aware_at,
  notify_by,
  time_zone,
}: {
  readonly aware_at: string;
  readonly notify_by: string;
  readonly time_zone: string;
}): BreachClock {
  const hours = Temporal.Instant.from(aware_at).until(notify_by).total('hours');
  return breachClock({ awareAt: aware_at, timeZone: time_zone }, hours);
}
