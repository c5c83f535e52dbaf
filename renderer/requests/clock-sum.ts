import type { Deadline, DeadlineStep, OtherClock } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Words } from '../../main/words/words.ts';
import { fullDate, shortDate } from '../../main/words/dates.ts';
import { daysBetween } from '../ui/due-words.ts';
import type { SumStep } from '../ui/the-sum.tsx';

/** The day on which what a standing clock waits for would come. */
export type AwaitedDay = 'today' | 'that-day';

/** A counted clock as the sum shows it: the answer's steps, the total, and the other dates that follow from it. */
export function sumOf(
  t: Words,
  clock: Deadline,
  ifItCame: AwaitedDay = 'today',
): {
  readonly steps: readonly SumStep[];
  readonly total: { readonly title: string; readonly date: string };
  readonly after: readonly SumStep[];
} {
  const line = (step: DeadlineStep) => sumStep(t, step);
  return {
    steps: clock.steps.map(line),
    total: totalOf(t, clock, ifItCame),
    after: [
      ...noticeLine(t, clock),
      ...clock.policySteps.slice(-1).map(line),
      ...clock.acknowledgeSteps.slice(-1).map(line),
    ],
  };
}

/** A clock of other rights as a sum. */
export function otherSumOf(t: Words, { due, steps }: OtherClock) {
  return { steps: steps.map((step) => sumStep(t, step)), total: totalOf(t, { due }, 'today') };
}

/** "Answer due" with its date; what to say instead while there is none. */
export function dueHeadline(t: Words, clock: Deadline): { readonly title: string; readonly date: string } {
  const { state, due, closedOn } = clock;
  if (state === 'answered' && closedOn !== undefined)
    return { title: t('requests.clock.answered'), date: fullDate(t, closedOn) };
  if (state === 'withdrawn')
    return { title: t('requests.clock.withdrawn'), date: closedOn === undefined ? '' : fullDate(t, closedOn) };
  if (due !== undefined) return { title: t('requests.clock.answerDue'), date: fullDate(t, due) };
  const none = whyNoDate(clock);
  const stands = none === 'paused' || none === 'notStarted';
  return { title: t(stands ? 'requests.clock.label' : 'requests.clock.answerDue'), date: t(`requests.clock.${none}`) };
}

/** The same as one line, for a clock without a due date: "Clock paused". */
export function noDueLine(t: Words, clock: Deadline): string {
  return t(`requests.clock.whole.${whyNoDate(clock)}`);
}

/** "House target Mon 30 Nov, 5 days left": how the organisation's own date stands, beside the legal one. */
export function houseTarget(t: Words, { policyDue, state }: Deadline, today: string): string | undefined {
  if (policyDue === undefined || state === 'answered' || state === 'withdrawn') return undefined;
  const left = daysBetween(today, policyDue);
  const date = shortDate(t, policyDue, today);
  if (left === 0) return t('requests.clock.targetToday', { date });
  return left > 0
    ? t('requests.clock.targetAhead', { date, days: left })
    : t('requests.clock.targetLate', { date, days: -left });
}

function whyNoDate({ state, earliestDue, waitingFor }: Deadline) {
  if (state === 'paused') return 'paused';
  if (state === 'not-started') return 'notStarted';
  return earliestDue === undefined && waitingFor === undefined ? 'noFixedLimit' : 'notSetYet';
}

function sumStep(t: Words, { title, date, sentence, citation }: DeadlineStep): SumStep {
  return { title, date: fullDate(t, date), sentence, citation };
}

function totalOf(t: Words, { due, earliestDue }: Pick<Deadline, 'due' | 'earliestDue'>, day: AwaitedDay) {
  if (due !== undefined) return { title: t('requests.sum.due'), date: fullDate(t, due) };
  return earliestDue === undefined
    ? { title: t('requests.sum.dueNone'), date: t('requests.sum.noDate') }
    : {
        title: t(day === 'today' ? 'requests.sum.dueIfToday' : 'requests.sum.dueIfThatDay'),
        date: fullDate(t, earliestDue),
      };
}

function noticeLine(t: Words, { noticeBy, noticeSteps, steps, state }: Deadline): readonly SumStep[] {
  const last = noticeSteps.at(-1);
  if (noticeBy === undefined || last === undefined || state === 'answered' || state === 'withdrawn') return [];
  // The notice is counted with the answer's own steps until it is sent: their sentences are not said twice.
  const sentence = steps.some((step) => step.sentence === last.sentence)
    ? t('requests.sum.countedAlike')
    : last.sentence;
  return [{ title: t('requests.sum.notice'), date: fullDate(t, noticeBy), sentence, citation: last.citation }];
}
