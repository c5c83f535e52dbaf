import type { Deadline, DeadlineStep } from '../../main/contract/deadlines/compute-deadline.ts';
import { daysBetween } from '../ui/due-words.ts';
import type { SumStep } from '../ui/the-sum.tsx';
import { count, fullDate, shortDate } from '../ui/words.ts';

/** A counted clock as the sum shows it: the answer's steps, the total, and the other dates that follow from it. */
export function sumOf(clock: Deadline): {
  readonly steps: readonly SumStep[];
  readonly total: { readonly title: string; readonly date: string };
  readonly after: readonly SumStep[];
} {
  return {
    steps: clock.steps.map(sumStep),
    total: totalOf(clock),
    after: [
      ...noticeLine(clock),
      ...clock.policySteps.slice(-1).map(sumStep),
      ...clock.acknowledgeSteps.slice(-1).map(sumStep),
    ],
  };
}

/** "Answer due" with its date; what to say instead while there is none. */
export function dueHeadline({ state, due, earliestDue, closedOn, waitingFor }: Deadline): {
  readonly title: string;
  readonly date: string;
} {
  if (state === 'answered' && closedOn !== undefined) return { title: 'Answered', date: fullDate(closedOn) };
  if (state === 'withdrawn') return { title: 'Withdrawn', date: closedOn === undefined ? '' : fullDate(closedOn) };
  if (due !== undefined) return { title: 'Answer due', date: fullDate(due) };
  if (state === 'paused') return { title: 'Clock', date: 'paused' };
  if (state === 'not-started') return { title: 'Clock', date: 'not started' };
  return {
    title: 'Answer due',
    date: earliestDue === undefined && waitingFor === undefined ? 'no fixed limit' : 'not set yet',
  };
}

/** "House target Mon 30 Nov, 5 days left": how the organisation's own date stands, beside the legal one. */
export function houseTarget({ policyDue, state }: Deadline, today: string): string | undefined {
  if (policyDue === undefined || state === 'answered' || state === 'withdrawn') return undefined;
  const left = daysBetween(today, policyDue);
  const on = `House target ${shortDate(policyDue, today)}`;
  if (left === 0) return `${on}, today`;
  return `${on}, ${left > 0 ? count(left, { one: '{n} day left', other: '{n} days left' }) : count(-left, { one: '{n} day late', other: '{n} days late' })}`;
}

/** One line of a working as the sum shows it. */
export function sumStep({ title, date, sentence, citation }: DeadlineStep): SumStep {
  return { title, date: fullDate(date), sentence, citation };
}

function totalOf(clock: Deadline): { readonly title: string; readonly date: string } {
  if (clock.due !== undefined) return { title: 'Answer due, end of', date: fullDate(clock.due) };
  return clock.earliestDue === undefined
    ? { title: 'Answer due', date: 'No date' }
    : { title: 'If it came today, due', date: fullDate(clock.earliestDue) };
}

function noticeLine({ noticeBy, noticeSteps, steps, state }: Deadline): readonly SumStep[] {
  const last = noticeSteps.at(-1);
  if (noticeBy === undefined || last === undefined || state === 'answered' || state === 'withdrawn') return [];
  // The notice is counted with the answer's own steps until it is sent: their sentences are not said twice.
  const sentence = steps.some((step) => step.sentence === last.sentence) ? 'Counted the same way.' : last.sentence;
  return [
    { title: 'Last day to send the extension notice', date: fullDate(noticeBy), sentence, citation: last.citation },
  ];
}
