import { Temporal } from 'temporal-polyfill';
import type { Words } from '../../main/words/words.ts';
import { dayMonth, hoursMinutes, shortDate, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';

export type DueState = 'over' | 'today' | 'soon' | 'ok' | 'paused' | 'none' | 'done' | 'donelate' | 'late';

/** What a due mark shows. `used` is the part of the time that is gone, 0 to 1; `date` is in words already. */
export type Due = { readonly state: DueState; readonly words: string; readonly date?: string; readonly used: number };

/** A clock as the window knows it. Dates are legal dates, `awareAt` and `until` are instants. */
export type ShownClock =
  | { readonly kind: 'answer'; readonly startedOn: string; readonly due: string }
  | { readonly kind: 'paused'; readonly since: string }
  | { readonly kind: 'waiting'; readonly since: string }
  | { readonly kind: 'closed'; readonly due: string; readonly closedOn: string }
  | { readonly kind: 'internal'; readonly startedOn?: string; readonly due: string }
  | { readonly kind: 'breach'; readonly awareAt: string; readonly until: string };

const soonDays = 7;
const minutesOfDay = 24 * 60;

/** State and words of a clock. Calendar days for requests, hours and minutes for breaches. */
export function dueOf(t: Words, clock: ShownClock, moment: Moment): Due {
  switch (clock.kind) {
    case 'answer':
      return answer(t, clock.startedOn, clock.due, moment.today);
    case 'paused':
      return {
        state: 'paused',
        words: t('ui.due.paused', { day: daysBetween(clock.since, moment.today) + 1 }),
        date: t('ui.due.since', { date: dayMonth(t, clock.since) }),
        used: 0,
      };
    case 'waiting':
      return {
        state: 'none',
        words: t('ui.due.notStarted'),
        date: t('ui.due.since', { date: dayMonth(t, clock.since) }),
        used: 0,
      };
    case 'closed':
      return closed(t, clock.due, clock.closedOn, moment.today);
    case 'internal':
      return internal(t, clock.startedOn ?? clock.due, clock.due, moment.today);
    case 'breach':
      return breach(t, clock.awareAt, clock.until, moment);
  }
}

/**
 * The clock of the extension notice (Art. 12(3) GDPR), shown beside the answer's own from 7 days before its last day.
 * Undefined while that is further away, and once it has passed: then no extension can be given.
 */
export function noticeDue(t: Words, noticeBy: string, today: string): Due | undefined {
  const left = daysBetween(today, noticeBy);
  if (left < 0 || left > soonDays) return undefined;
  return {
    state: left === 0 ? 'today' : 'soon',
    words: left === 0 ? t('ui.due.lastDayToNotice') : t('ui.due.daysToNotice', { days: left }),
    date: shortDate(t, noticeBy, today),
    used: 1 - left / (soonDays + 1),
  };
}

/** Calendar days from one legal date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

function answer(t: Words, startedOn: string, due: string, today: string): Due {
  const left = daysBetween(today, due);
  const date = shortDate(t, due, today);
  if (left < 0) return { state: 'over', words: t('ui.due.daysOver', { days: -left }), date, used: 1 };
  if (left === 0) return { state: 'today', words: t('ui.due.today'), date, used: 1 };
  return { state: left > soonDays ? 'ok' : 'soon', words: ahead(t, left), date, used: share(startedOn, due, today) };
}

// A house target or a department's date: never the colours of a legal limit.
function internal(t: Words, startedOn: string, due: string, today: string): Due {
  const left = daysBetween(today, due);
  const date = shortDate(t, due, today);
  if (left < 0) return { state: 'late', words: t('ui.due.daysLate', { days: -left }), date, used: 1 };
  if (left === 0) return { state: 'ok', words: t('ui.due.today'), date, used: 1 };
  return { state: 'ok', words: ahead(t, left), date, used: share(startedOn, due, today) };
}

function closed(t: Words, due: string, closedOn: string, today: string): Due {
  const early = daysBetween(closedOn, due);
  const date = shortDate(t, closedOn, today);
  if (early < 0) return { state: 'donelate', words: t('ui.due.daysLate', { days: -early }), date, used: 1 };
  return {
    state: 'done',
    words: early === 0 ? t('ui.due.onTheDay') : t('ui.due.daysEarly', { days: early }),
    date,
    used: 1,
  };
}

function breach(t: Words, awareAt: string, until: string, moment: Moment): Due {
  const seconds = secondsBetween(moment.now, until);
  const date = shortInstant(t, until, moment);
  if (seconds < 0) {
    return {
      state: 'over',
      words: t('ui.due.overBy', { time: hoursMinutes(t, Math.ceil(-seconds / 60)) }),
      date,
      used: 1,
    };
  }
  const minutes = Math.floor(seconds / 60);
  const lastHour = minutes < 60;
  return {
    state: minutes < minutesOfDay ? 'today' : minutes <= 3 * minutesOfDay ? 'soon' : 'ok',
    words: t('ui.due.left', {
      time: lastHour ? t('ui.due.minutesAndSeconds', { minutes, seconds: seconds % 60 }) : hoursMinutes(t, minutes),
    }),
    date,
    used: clamp(1 - seconds / secondsBetween(awareAt, until)),
  };
}

function ahead(t: Words, left: number): string {
  return left === 1 ? t('ui.due.tomorrow') : t('ui.due.daysLeft', { days: left });
}

function share(startedOn: string, due: string, today: string): number {
  const whole = daysBetween(startedOn, due);
  return whole <= 0 ? 1 : clamp(daysBetween(startedOn, today) / whole);
}

function secondsBetween(from: string, to: string): number {
  const milliseconds = Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
  return Math.floor(milliseconds / 1000);
}

function clamp(n: number): number {
  return Math.min(1, Math.max(0, n));
}
