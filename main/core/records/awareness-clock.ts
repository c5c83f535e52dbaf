import { Temporal } from 'temporal-polyfill';
import type { BreachCase } from '../../contract/breaches/breach.ts';
import type { RegimeCode } from '../../contract/deadlines/compute-deadline.ts';
import type { Words } from '../../words/words.ts';
import { breachClock, type BreachClock } from '../rules/deadlines/breach-clock.ts';
import { newestEdition } from '../rules/deadlines/regimes/find-edition.ts';
import { citedIn } from '../rules/deadlines/working.ts';
import { hoursToNotify } from '../rules/breaches/hours-to-notify.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
import { todayIn } from '../rules/instants/today-in.ts';

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

/** What a law without hours says instead, with its source. */
export function withoutHours({ language }: Words, regime: RegimeCode): BreachCase['withoutHours'] {
  const { breach } = newestEdition(regime);
  return breach.hours === null
    ? { sentence: breach.says[language], citation: citedIn(language, breach.citation) }
    : null;
}

/**
 * When looking into a suspicion has lasted a day. The law names no hours for it: EDPB Guidelines 9/2022 ask for a short period,
 * begun at once, and Docket warns after 24 hours.
 */
export function addedDay(investigatedFrom: string): string {
  return Temporal.Instant.from(investigatedFrom).add({ hours: 24 }).toString();
}
