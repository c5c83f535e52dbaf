import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import { dueOf } from '../ui/due-words.ts';
import type { Due } from '../ui/due-words.ts';
import { hoursMinutes } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';

type Counted = Pick<BreachRow, 'awareAt' | 'notifyBy' | 'state' | 'notifiedAt'>;

/** Whether the 72 hours still run: until the notice went, or was decided against. */
export function clockRuns({ state, notifiedAt }: Pick<Counted, 'state' | 'notifiedAt'>): boolean {
  return notifiedAt === null && (state === 'undecided' || state === 'to-notify');
}

/** The due mark of a breach. What is finished asks for no attention, late or not. */
export function breachDue({ awareAt, notifyBy, state, notifiedAt }: Counted, moment: Moment): Due {
  if (clockRuns({ state, notifiedAt })) return dueOf({ kind: 'breach', awareAt, until: notifyBy }, moment);
  if (notifiedAt === null) return { state: 'done', words: 'No notice needed', used: 1 };
  const late = minutesBetween(notifyBy, notifiedAt);
  return late > 0
    ? { state: 'donelate', words: `Sent ${hoursMinutes(late)} late`, used: 1 }
    : { state: 'done', words: `Sent after ${hoursMinutes(minutesBetween(awareAt, notifiedAt))}`, used: 1 };
}

/** Whole minutes from one instant to another; negative when the other is earlier. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}
