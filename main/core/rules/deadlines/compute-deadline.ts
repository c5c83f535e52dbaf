import type {
  CountedPause,
  Deadline,
  DeadlineInput,
  DeadlineStep,
  OtherClock,
  Right,
} from '../../../contract/deadlines/compute-deadline.ts';
import type { Language } from '../../../words/language.ts';
import { said } from '../../../words/said.ts';
import { acknowledgementPart, complaintPart, type DeadlinePart } from './acknowledgement.ts';
import type { Asked, RightClock, Count } from './count-clock.ts';
import { DeadlineInputError } from './deadline-input-error.ts';
import { breachPart } from './explain-breach.ts';
import { isoOf, never, readDay, type EpochDay } from './epoch-days.ts';
import { countCase, dueOf, readCase, type Case, type CountedInput } from './read-case.ts';
import { recalled } from './regimes/regime.ts';
import type { WaitingTime } from './waiting-time.ts';
import { warningsOf } from './warnings.ts';
import { findWords } from './words/find-words.ts';
import { explainCount, step, writerFor, type WorkingWriter } from './working.ts';

/**
 * Counts a clock and shows the working: the statutory dates of a request, the acknowledgement of a complaint, the hours of a
 * breach. Pure: the same input gives the same answer on any day. Throws DeadlineInputError, which names the field.
 */
export function computeDeadline(input: CountedInput): Deadline {
  const language = input.language ?? 'en';
  findWords(language);
  const { events, complaint, breach } = input;
  if (events === undefined && complaint === undefined && breach === undefined) {
    throw new DeadlineInputError('events', said('deadlines.nothingToCount'));
  }
  const request = events === undefined ? undefined : requestDeadline(input, events, language);
  if (request !== undefined && complaint === undefined && breach === undefined) return request;
  const answered = complaint === undefined ? nothing : complaintPart(input.regime, complaint.receivedOn, language);
  const notified = breach === undefined ? nothing : breachPart(input.regime, breach, language, input.calendar);
  const acknowledged = firstAcknowledgement(request, answered);
  return {
    ...(request ?? empty),
    acknowledgeBy: acknowledged.acknowledgeBy,
    acknowledgeSteps: acknowledged.acknowledgeSteps ?? [],
    notifyBy: notified.notifyBy,
    marks: notified.marks ?? [],
    notifySteps: notified.notifySteps ?? [],
    ...(notified.breachClocks === undefined ? {} : { breachClocks: notified.breachClocks }),
    ruleSet: request?.ruleSet ?? answered.ruleSet ?? notified.ruleSet ?? '',
    steps: request?.steps ?? acknowledged.acknowledgeSteps ?? notified.notifySteps ?? [],
    warnings: [...(request?.warnings ?? []), ...answered.warnings, ...notified.warnings],
  };
}

function firstAcknowledgement(request: DeadlinePart | undefined, complaint: DeadlinePart): DeadlinePart {
  if (request?.acknowledgeBy === undefined) return complaint;
  return complaint.acknowledgeBy !== undefined && complaint.acknowledgeBy < request.acknowledgeBy ? complaint : request;
}

const nothing: DeadlinePart = { warnings: [] };
const empty: Deadline = {
  state: 'running',
  extended: false,
  pauses: [],
  rightsDue: [],
  otherClocks: [],
  marks: [],
  ruleSet: '',
  steps: [],
  noticeSteps: [],
  policySteps: [],
  acknowledgeSteps: [],
  notifySteps: [],
  warnings: [],
};

function requestDeadline(
  input: CountedInput,
  events: NonNullable<DeadlineInput['events']>,
  language: Language,
): Deadline {
  const counted = readCase(input, events);
  const { history, strictest, calendar, due } = counted;
  const writer = writerFor(strictest?.asked ?? counted, findWords(language), language, calendar);
  const today = input.today === undefined ? undefined : readDay(input.today, 'today');
  const standing = due === never ? standingPart(counted, today) : running;
  const policy = policyPart(input.policy, counted, writer);
  const acknowledged = acknowledgementPart(counted, writer);
  const noticeBy = strictest === undefined || strictest.notStarted !== undefined ? never : strictest.notice.due;
  const steps =
    strictest === undefined ? (acknowledged.acknowledgeSteps ?? []) : explainCount(strictest, strictest.answer, writer);
  // One literal, absent dates undefined: building it from spread parts took longer than counting it.
  return {
    due: datedOrAbsent(due),
    noticeBy: datedOrAbsent(noticeBy),
    earliestDue: standing.earliestDue,
    policyDue: datedOrAbsent(policy.due),
    acknowledgeBy: acknowledged.acknowledgeBy,
    notifyBy: undefined,
    state: counted.state,
    startsOn: strictest === undefined || strictest.notStarted !== undefined ? undefined : isoOf(strictest.answer.start),
    extended: strictest?.extension !== undefined,
    closedOn: history.end === undefined ? undefined : isoOf(history.end.on),
    pausedSince: standing.pausedSince,
    pausedDays: standing.pausedDays,
    waitingFor: standing.waitingFor,
    pauses: strictest === undefined ? [] : pausesOf(strictest.answer),
    rightsDue: counted.rights.map((right) => ({ right, due: datedOrAbsent(dueOfRight(counted, right)) })),
    otherClocks: counted.clocks.length < 2 ? [] : otherClocks(counted, writer),
    marks: [],
    ruleSet: writer.edition.ruleSet,
    steps,
    noticeSteps:
      strictest === undefined
        ? []
        : strictest.notice === strictest.answer
          ? steps
          : explainCount(strictest, strictest.notice, writer),
    policySteps: policy.steps,
    acknowledgeSteps: acknowledged.acknowledgeSteps ?? [],
    notifySteps: [],
    warnings: [...warningsOf(counted, policy.due === never ? undefined : policy.due, writer), ...acknowledged.warnings],
  };
}

function datedOrAbsent(day: EpochDay): string | undefined {
  return day === never ? undefined : isoOf(day);
}

function pausesOf({ counted, standing }: Count): CountedPause[] {
  const pauses = counted.map(({ from, end }) => ({ from: isoOf(from), to: isoOf(end - 1), days: end - from }));
  return standing === undefined ? pauses : [...pauses, { from: isoOf(standing.from) }];
}

function dueOfRight({ clocks }: Case, right: Right): EpochDay {
  const clock = clocks.find((candidate) => candidate.right === right);
  return clock === undefined ? never : dueOf(clock);
}

/** The clocks beside the strictest, each once, with the rights that share it. */
function otherClocks({ clocks, strictest }: Case, { words, language, calendar }: WorkingWriter): readonly OtherClock[] {
  const shown: RightClock[] = [];
  for (const clock of clocks) {
    if (clock.answer !== strictest?.answer && !shown.some(({ answer }) => answer === clock.answer)) shown.push(clock);
  }
  return shown.map((clock) => {
    const due = dueOf(clock);
    const noticeBy = clock.notStarted === undefined ? clock.notice.due : never;
    return {
      rights: clocks.filter(({ answer }) => answer === clock.answer).map(({ right }) => right),
      ...(clock.asked.added && { addedOn: isoOf(clock.asked.history.received) }),
      ...(due !== never && { due: isoOf(due) }),
      ...(noticeBy !== never && { noticeBy: isoOf(noticeBy) }),
      steps: explainCount(clock, clock.answer, writerFor(clock.asked, words, language, calendar)),
    };
  });
}

const running: Partial<Deadline> = {};

/** What is known of a clock that stands: since when, for whom, and the earliest date it can still come to. */
function standingPart(counted: Case, today: EpochDay | undefined): Partial<Deadline> {
  const { strictest, asked, calendar, ended } = counted;
  const standing = strictest?.notStarted ?? strictest?.answer.standing;
  if (strictest === undefined || standing === undefined) return {};
  const waiting = strictest.notStarted ?? strictest.answer.standing?.waitings.find(({ to }) => to === never);
  const closed = (waitings: readonly WaitingTime[]) =>
    waitings.map((open) => (open.to === never ? { ...open, to: Math.max(open.from, today ?? open.from) } : open));
  const answered = (each: Asked): Asked => {
    const { history } = each;
    const { identity, fee, clarification } = history;
    const ended = { identity: closed(identity), fee: closed(fee), clarification: closed(clarification) };
    return { ...each, history: { ...history, ...ended } };
  };
  const [first, ...added] = asked;
  const earliest = countCase([answered(first), ...added.map(answered)], calendar, ended).due;
  return {
    pausedSince: isoOf(standing.from),
    ...(earliest === never ? {} : { earliestDue: isoOf(earliest) }),
    ...(waiting === undefined || waiting.kind === 'withdrawal' ? {} : { waitingFor: waiting.kind }),
    ...(today === undefined || today < standing.from ? {} : { pausedDays: today - standing.from + 1 }),
  };
}

/** The organisation's own target: whole days from receipt or confirmed identity, never moved and never paused. */
function policyPart(
  policy: DeadlineInput['policy'],
  { history }: Case,
  writer: WorkingWriter,
): { readonly due: EpochDay; readonly steps: readonly DeadlineStep[] } {
  if (policy === undefined) return noPolicy;
  if (!Number.isInteger(policy.days) || policy.days < 1 || policy.days > 365) {
    throw new DeadlineInputError('policy.days', said('deadlines.houseRuleDays'));
  }
  if (policy.from !== 'received' && policy.from !== 'identity-confirmed') {
    throw new DeadlineInputError('policy.from', said('contract.clocks.houseRuleFrom'));
  }
  const confirmed = policy.from === 'identity-confirmed' ? history.identity.at(-1)?.to : undefined;
  if (confirmed === never) return noPolicy;
  const start = confirmed ?? history.received;
  const due = start + policy.days;
  const { words } = writer;
  const title = words.houseRule(words.length(policy.days, 'days'));
  const sentence = words.houseRuleBecause(confirmed === undefined ? 'received' : policy.from);
  return { due, steps: [step('house-rule', title, start, due, sentence, houseRule(writer), writer)] };
}

const noPolicy = { due: never, steps: [] };

function houseRule({ words, language }: WorkingWriter) {
  return recalled({ en: words.houseCitation, [language]: words.houseCitation });
}
