import type { Deadline, DeadlineInput, Language } from '../../contract/deadlines/compute-deadline.ts';
import { acknowledgementPart, complaintPart, type DeadlinePart } from './acknowledgement.ts';
import { DeadlineInputError } from './deadline-input-error.ts';
import { breachPart } from './explain-breach.ts';
import { isoOf, never, readDay, type EpochDay } from './epoch-days.ts';
import { countCase, dueOf, readCase, type Case } from './read-case.ts';
import { recalled } from './regimes/regime.ts';
import type { Waiting } from './request-history.ts';
import { warningsOf } from './warnings.ts';
import { findWords } from './words/find-words.ts';
import { explainCount, step, type Writer } from './working.ts';

/**
 * Counts a clock and shows the working: the statutory dates of a request, the acknowledgement of a complaint, the hours of a
 * breach. Pure: the same input gives the same answer on any day. Throws DeadlineInputError, which names the field.
 */
export function computeDeadline(input: DeadlineInput): Deadline {
  const language = input.language ?? 'en';
  findWords(language);
  if (input.events === undefined && input.complaint === undefined && input.breach === undefined) {
    throw new DeadlineInputError(
      'events',
      'Nothing says what to count. Give the events of a request, a complaint or a breach.',
    );
  }
  const request = input.events === undefined ? undefined : requestPart(input, input.events, language);
  const complaint =
    input.complaint === undefined ? undefined : complaintPart(input.regime, input.complaint.receivedOn, language);
  const breach = input.breach === undefined ? undefined : breachPart(input.regime, input.breach, language);
  const main = request?.steps ?? complaint?.acknowledgeSteps ?? breach?.notifySteps ?? [];
  return {
    ...empty,
    ...complaint,
    ...breach,
    ...request,
    ...earliestAcknowledgement(request, complaint),
    ruleSet: request?.ruleSet ?? complaint?.ruleSet ?? breach?.ruleSet ?? '',
    steps: main,
    warnings: [request, complaint, breach].flatMap((part) => part?.warnings ?? []),
  };
}

/** The statutory last day of a request alone, without its working; undefined while the clock stands. Throws DeadlineInputError. */
export function dueDate(input: DeadlineInput): string | undefined {
  const { due } = readCase(input, input.events ?? []);
  return due === never ? undefined : isoOf(due);
}

function earliestAcknowledgement(...parts: readonly (DeadlinePart | undefined)[]): Partial<Deadline> {
  const [first] = parts
    .flatMap((part) =>
      part?.acknowledgeBy === undefined
        ? []
        : [{ acknowledgeBy: part.acknowledgeBy, acknowledgeSteps: part.acknowledgeSteps ?? [] }],
    )
    .toSorted((a, b) => (a.acknowledgeBy < b.acknowledgeBy ? -1 : 1));
  return first ?? {};
}

const empty: Deadline = {
  state: 'running',
  extended: false,
  pauses: [],
  rightsDue: [],
  marks: [],
  ruleSet: '',
  steps: [],
  noticeSteps: [],
  policySteps: [],
  acknowledgeSteps: [],
  notifySteps: [],
  warnings: [],
};

function requestPart(
  input: DeadlineInput,
  events: NonNullable<DeadlineInput['events']>,
  language: Language,
): DeadlinePart {
  const counted = readCase(input, events);
  const { history, strictest, edition, identity, calendar, due, state, rights } = counted;
  const today = input.today === undefined ? undefined : readDay(input.today, 'today');
  const writer: Writer = { words: findWords(language), language, calendar, edition, identity };
  const policy = policyPart(input.policy, counted, writer);
  const acknowledgement = acknowledgementPart(counted, writer);
  const end = history.end === undefined ? {} : { closedOn: isoOf(history.end.on) };
  const shared = {
    ...policy.part,
    ...acknowledgement,
    ...end,
    state,
    ruleSet: edition.ruleSet,
    rightsDue: rights.map((right) => ({ right, ...datedDue(counted, right) })),
    warnings: [...warningsOf(counted, policy.due, writer), ...acknowledgement.warnings],
  };
  if (strictest === undefined) return { ...shared, steps: acknowledgement.acknowledgeSteps ?? [] };
  const { answer, notice, notStarted, extension } = strictest;
  const pauses = [...answer.counted, ...(answer.standing === undefined ? [] : [answer.standing])];
  return {
    ...shared,
    ...(due === never ? standingPart(counted, today) : { due: isoOf(due) }),
    ...(notStarted === undefined ? { startsOn: isoOf(answer.start) } : {}),
    ...(notStarted === undefined && notice.due < never ? { noticeBy: isoOf(notice.due) } : {}),
    extended: extension !== undefined,
    pauses: pauses.map(({ from, end: after }) =>
      after === never ? { from: isoOf(from) } : { from: isoOf(from), to: isoOf(after - 1), days: after - from },
    ),
    steps: explainCount(strictest, answer, history, writer),
    noticeSteps: explainCount(strictest, notice, history, writer),
  };
}

function datedDue({ clocks }: Case, right: string): { readonly due?: string } {
  const clock = clocks.find((candidate) => candidate.right === right);
  const due = clock === undefined ? never : dueOf(clock);
  return due === never ? {} : { due: isoOf(due) };
}

/** What is known of a clock that stands: since when, for whom, and the earliest date it can still come to. */
function standingPart(counted: Case, today: EpochDay | undefined): Partial<Deadline> {
  const { strictest, history, rights, edition, calendar, identity } = counted;
  const standing = strictest?.notStarted ?? strictest?.answer.standing;
  if (strictest === undefined || standing === undefined) return {};
  const waiting = strictest.notStarted ?? strictest.answer.standing?.waitings.find(({ to }) => to === never);
  const closed = (waitings: readonly Waiting[]) =>
    waitings.map((open) => (open.to === never ? { ...open, to: Math.max(open.from, today ?? open.from) } : open));
  const ended = {
    ...history,
    identity: closed(history.identity),
    fee: closed(history.fee),
    clarification: closed(history.clarification),
  };
  const earliest = countCase(ended, rights, edition, calendar, identity).due;
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
  writer: Writer,
): { readonly due?: EpochDay; readonly part: Partial<Deadline> } {
  if (policy === undefined) return { part: {} };
  if (!Number.isInteger(policy.days) || policy.days < 1 || policy.days > 365) {
    throw new DeadlineInputError('policy.days', 'Give the house rule a whole number of days from 1 to 365.');
  }
  if (policy.from !== 'received' && policy.from !== 'identity-confirmed') {
    throw new DeadlineInputError('policy.from', 'Count the house rule from received or from identity-confirmed.');
  }
  const confirmed = policy.from === 'identity-confirmed' ? history.identity.at(-1)?.to : undefined;
  const start = confirmed ?? history.received;
  if (start === never) return { part: {} };
  const due = start + policy.days;
  const { words } = writer;
  const title = words.houseRule(words.length(policy.days, 'days'));
  const policySteps = [
    step(
      'house-rule',
      title,
      start,
      due,
      words.houseRuleBecause(confirmed === undefined ? 'received' : policy.from),
      houseRule(writer),
      writer,
    ),
  ];
  return { due, part: { policyDue: isoOf(due), policySteps } };
}

function houseRule({ words, language }: Writer) {
  return recalled({ en: words.houseCitation, [language]: words.houseCitation });
}
