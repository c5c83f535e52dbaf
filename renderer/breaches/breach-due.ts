import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { Words } from '../../main/words/words.ts';
import { dueOf } from '../ui/due-words.ts';
import type { Due } from '../ui/due-words.ts';
import { hoursMinutes, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';

type Counted = Pick<BreachRow, 'awareAt' | 'notifyBy' | 'state' | 'notifiedAt'>;
type Listed = Counted & Pick<BreachRow, 'nextLimit' | 'investigatedFrom'>;

/** Whether the 72 hours still run: until the notice went, or was decided against. */
export function clockRuns({ state, notifiedAt }: Pick<Counted, 'state' | 'notifiedAt'>): boolean {
  return notifiedAt === null && (state === 'undecided' || state === 'to-notify');
}

/** The due mark of a breach: its open clock that ends first. A suspicion has none. */
export function breachDue(t: Words, breach: Listed, moment: Moment): Due {
  const { nextLimit, state, investigatedFrom } = breach;
  if (state === 'suspected') {
    const since =
      investigatedFrom === null ? {} : { date: t('ui.due.since', { date: shortInstant(t, investigatedFrom, moment) }) };
    return { state: 'none', words: t('breaches.due.notAware'), ...since, used: 0 };
  }
  if (nextLimit === null) return authorityDue(t, breach, moment);
  return clockDue(t, nextLimit, moment);
}

const daysFrom = 96 * 60;

/** The due mark of one clock; long ones in days, because nobody counts 700 hours. */
export function clockDue(
  t: Words,
  { startsAt, at }: { readonly startsAt: string; readonly at: string },
  moment: Moment,
): Due {
  const due = dueOf(t, { kind: 'breach', awareAt: startsAt, until: at }, moment);
  const left = minutesBetween(moment.now, at);
  return left < daysFrom ? due : { ...due, words: t('ui.due.daysLeft', { days: Math.floor(left / 1_440) }) };
}

/** The due mark of the authority's own clock. What is finished asks for no attention, late or not. */
export function authorityDue(t: Words, { awareAt, notifyBy, state, notifiedAt }: Counted, moment: Moment): Due {
  if (clockRuns({ state, notifiedAt })) return dueOf(t, { kind: 'breach', awareAt, until: notifyBy }, moment);
  if (notifiedAt === null) return { state: 'done', words: t('breaches.due.noNotice'), used: 1 };
  const late = minutesBetween(notifyBy, notifiedAt);
  return late > 0
    ? { state: 'donelate', words: t('breaches.due.sentLate', { time: hoursMinutes(t, late) }), used: 1 }
    : {
        state: 'done',
        words: t('breaches.due.sentAfter', { time: hoursMinutes(t, minutesBetween(awareAt, notifiedAt)) }),
        used: 1,
      };
}

/** Whole minutes from one instant to another; negative when the other is earlier. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}
