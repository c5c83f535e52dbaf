import { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineStep, Language, OtherClock } from '../../main/contract/deadlines/compute-deadline.ts';
import { daysBetween } from '../ui/due-words.ts';
import type { SumStep } from '../ui/the-sum.tsx';
import { count, fullDate, shortDate } from '../ui/words.ts';
import { sumWords } from './sum-words.ts';

/** A counted clock as the sum shows it: the answer's steps, the total, and the other dates that follow from it. */
export function sumOf(
  clock: Deadline,
  language: Language = 'en',
): {
  readonly steps: readonly SumStep[];
  readonly total: { readonly title: string; readonly date: string };
  readonly after: readonly SumStep[];
} {
  const line = (step: DeadlineStep) => sumStep(step, language);
  return {
    steps: clock.steps.map(line),
    total: totalOf(clock, language),
    after: [
      ...noticeLine(clock, language),
      ...clock.policySteps.slice(-1).map(line),
      ...clock.acknowledgeSteps.slice(-1).map(line),
    ],
  };
}

/** A clock of other rights as a sum. */
export function otherSumOf({ due, steps }: OtherClock, language: Language) {
  return { steps: steps.map((step) => sumStep(step, language)), total: totalOf({ due }, language) };
}

/** "Mon 7 Dec 2026", as a language writes it. */
export function dateIn(date: string, language: Language): string {
  if (language === 'en') return fullDate(date);
  return Temporal.PlainDate.from(date).toLocaleString(sumWords[language].locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
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

function sumStep({ title, date, sentence, citation }: DeadlineStep, language: Language): SumStep {
  return { title, date: dateIn(date, language), sentence, citation };
}

function totalOf({ due, earliestDue }: Pick<Deadline, 'due' | 'earliestDue'>, language: Language) {
  const words = sumWords[language];
  if (due !== undefined) return { title: words.due, date: dateIn(due, language) };
  return earliestDue === undefined
    ? { title: words.dueNone, date: words.noDate }
    : { title: words.dueIfToday, date: dateIn(earliestDue, language) };
}

function noticeLine({ noticeBy, noticeSteps, steps, state }: Deadline, language: Language): readonly SumStep[] {
  const last = noticeSteps.at(-1);
  if (noticeBy === undefined || last === undefined || state === 'answered' || state === 'withdrawn') return [];
  const words = sumWords[language];
  // The notice is counted with the answer's own steps until it is sent: their sentences are not said twice.
  const sentence = steps.some((step) => step.sentence === last.sentence) ? words.countedAlike : last.sentence;
  return [{ title: words.notice, date: dateIn(noticeBy, language), sentence, citation: last.citation }];
}
