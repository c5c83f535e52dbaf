import {
  rightCodes,
  type Deadline,
  type DeadlineInput,
  type Right,
} from '../../contract/deadlines/compute-deadline.ts';
import { findCalendar, withClosedDays, type Calendar } from './calendar.ts';
import { appliesTo, countClock, identityRule, type Clock } from './count-clock.ts';
import { DeadlineInputError } from './deadline-input-error.ts';
import { never, type EpochDay } from './epoch-days.ts';
import { findEdition } from './regimes/find-edition.ts';
import type { Edition, WaitingRule } from './regimes/regime.ts';
import { readHistory, type RequestHistory } from './request-history.ts';

/** A request with its clock counted for every right that has one. */
export type Case = {
  readonly history: RequestHistory;
  readonly edition: Edition;
  readonly identity: WaitingRule;
  readonly calendar: Calendar;
  readonly rights: readonly Right[];
  readonly clocks: readonly Clock[];
  /** The clock that ends first; undefined when the law sets no limit for any of the rights. */
  readonly strictest: Clock | undefined;
  /** The last day for the answer; `never` while the clock stands, has not started, or does not exist. */
  readonly due: EpochDay;
  readonly state: Deadline['state'];
};

/** Reads and counts a request. Throws DeadlineInputError. */
export function readCase(input: DeadlineInput, events: NonNullable<DeadlineInput['events']>): Case {
  const history = readHistory(events);
  const edition = findEdition(input.regime, history.received, receiptField(events));
  const calendar = withClosedDays(findCalendar(input.calendar), input.closedDays);
  const reading = input.identityPause;
  if (reading !== undefined && reading !== 'pause' && reading !== 'restart') {
    throw new DeadlineInputError('identityPause', 'Say how waiting for identity is read: pause or restart.');
  }
  return countCase(history, readRights(input.rights), edition, calendar, identityRule(edition, reading));
}

/** Counts the clock of every right; rights that share a rule share a count. */
export function countCase(
  history: RequestHistory,
  rights: readonly Right[],
  edition: Edition,
  calendar: Calendar,
  identity: WaitingRule,
): Case {
  const clocks: Clock[] = [];
  let strictest: Clock | undefined;
  let due = never;
  for (const right of rights) {
    const own = edition.terms[right];
    const term = own === undefined ? edition.terms.other : own;
    if (term === null) continue;
    const same = clocks.find((clock) => clock.term === term && pausesAlike(clock.right, right, edition, identity));
    const clock =
      same === undefined ? countClock(right, term, history, edition, calendar, identity) : { ...same, right };
    clocks.push(clock);
    const end = dueOf(clock);
    if (strictest === undefined || end < due) {
      strictest = clock;
      due = end;
    }
  }
  return {
    history,
    edition,
    identity,
    calendar,
    rights,
    clocks,
    strictest,
    due,
    state: stateOf(history, strictest, due),
  };
}

/** The last day of a clock; `never` while it stands or has not started. */
export function dueOf(clock: Clock): EpochDay {
  return clock.notStarted === undefined ? clock.answer.due : never;
}

function stateOf(history: RequestHistory, strictest: Clock | undefined, due: EpochDay): Deadline['state'] {
  if (history.end !== undefined) return history.end.state;
  if (strictest === undefined || due < never) return 'running';
  return strictest.notStarted === undefined ? 'paused' : 'not-started';
}

function pausesAlike(one: Right, other: Right, edition: Edition, identity: WaitingRule): boolean {
  return [identity, edition.fee, edition.clarification].every(
    (rule) => appliesTo(rule, one) === appliesTo(rule, other),
  );
}

function readRights(rights: DeadlineInput['rights']): readonly Right[] {
  if (rights === undefined || rights.length === 0) {
    throw new DeadlineInputError('rights', `Name at least one right: ${rightCodes.join(', ')}.`);
  }
  for (const [index, right] of rights.entries()) {
    if (!rightCodes.includes(right)) {
      throw new DeadlineInputError(
        `rights.${index}`,
        `Docket does not know this right. Use one of ${rightCodes.join(', ')}.`,
      );
    }
  }
  return rights;
}

function receiptField(events: readonly { readonly type: string }[]): string {
  return `events.${events.findIndex(({ type }) => type === 'received')}.on`;
}
