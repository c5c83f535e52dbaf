import type { Deadline, DeadlineInput, Right } from '../../../contract/deadlines/compute-deadline.ts';
import { said } from '../../../words/said.ts';
import { findCalendar, withClosedDays, type Calendar } from './calendar.ts';
import { appliesTo, countClock, identityRule, type Asked, type RightClock } from './count-clock.ts';
import { DeadlineInputError } from './deadline-input-error.ts';
import { isoOf, never, readDay, type EpochDay } from './epoch-days.ts';
import { findEdition } from './regimes/find-edition.ts';
import type { Edition, WaitingRule } from './regimes/regime.ts';
import { historySince, readHistory, readRights, type RequestHistory } from './request-history.ts';
import { concerns } from './waiting-time.ts';

/** A right that has ended, on which day; null where it was withdrawn. */
export type EndedRight = { readonly right: Right; readonly on: string | null };

/** What a clock is counted from, with the rights that have ended where a case keeps an outcome for each. */
export type CountedInput = DeadlineInput & { readonly ended?: readonly EndedRight[] };

type Ended = ReadonlyMap<Right, EpochDay | null>;

/** A request with its clock counted for every right that has one. */
export type Case = {
  readonly history: RequestHistory;
  readonly edition: Edition;
  readonly identity: WaitingRule;
  readonly calendar: Calendar;
  /** What was asked at first, then what was added, each with the law of its own day. */
  readonly asked: readonly [Asked, ...Asked[]];
  readonly rights: readonly Right[];
  readonly clocks: readonly RightClock[];
  /** The day on which each right ended; null where it was withdrawn. */
  readonly ended: Ended;
  /**
   * The clock that ends first, of the rights that are still open; undefined when the law sets no limit for any of them.
   * Of a case that has ended, that of a right that was answered late, else that of those answered last.
   */
  readonly strictest: RightClock | undefined;
  /** The last day for the answer; `never` while the clock stands, has not started, or does not exist. */
  readonly due: EpochDay;
  readonly state: Deadline['state'];
};

/** Reads and counts a request. Throws DeadlineInputError. */
export function readCase(input: CountedInput, events: NonNullable<DeadlineInput['events']>): Case {
  const history = readHistory(events);
  const edition = findEdition(input.regime, history.received, receiptField(events));
  const calendar = withClosedDays(findCalendar(input.calendar), input.closedDays);
  const reading = input.identityPause;
  if (reading !== undefined && reading !== 'pause' && reading !== 'restart') {
    throw new DeadlineInputError('identityPause', said('deadlines.identityPause'));
  }
  const rights = readRights(input.rights, 'rights');
  const first: Asked = { rights, history, edition, identity: identityRule(edition, reading), added: false };
  const ended = new Map(
    (input.ended ?? []).map(({ right, on }) => [right, on === null ? null : readDay(on, 'ended', 0)]),
  );
  return countCase([first, ...addedTo(first, input)], calendar, ended);
}

/** Rights that came with a later letter, under the law of that day. A right the case has already is refused. */
function addedTo({ rights, history }: Asked, { regime, identityPause }: DeadlineInput): readonly Asked[] {
  if (history.added.length === 0) return none;
  const known = new Set(rights);
  return history.added.map(({ on, rights: more, index }) => {
    for (const [at, right] of more.entries()) {
      if (known.has(right)) {
        throw new DeadlineInputError(
          `events.${index}.rights.${at}`,
          said('deadlines.right.twiceOn', { right: said(`deadlines.right.names.${right}`), on: isoOf(on) }),
        );
      }
      known.add(right);
    }
    const edition = findEdition(regime, on, `events.${index}.on`);
    const identity = identityRule(edition, identityPause);
    return { rights: more, history: historySince(history, on), edition, identity, added: true };
  });
}

/** Counts the clock of every right; rights that share a rule share a count. Of what was asked, the first is the request itself. */
export function countCase(asked: readonly [Asked, ...Asked[]], calendar: Calendar, ended: Ended): Case {
  const all = asked.flatMap((each) => each.rights);
  const open = all.filter((right) => !ended.has(right));
  const shown = open.length === 0 ? all : open;
  const clocks: RightClock[] = [];
  for (const each of asked) {
    const { terms } = each.edition;
    for (const right of each.rights) {
      if (!shown.includes(right)) continue;
      const own = terms[right];
      const term = own === undefined ? terms.other : own;
      if (term === null) continue;
      const same = clocks.find(
        (clock) => clock.asked === each && clock.term === term && pausesAlike(clock.right, right, each),
      );
      const clock = same === undefined ? countClock(right, term, each, calendar) : { ...same, right };
      clocks.push(clock);
    }
  }
  let strictest: RightClock | undefined;
  let due = never;
  for (const clock of decisive(clocks, ended)) {
    const end = dueOf(clock);
    if (strictest !== undefined && end >= due) continue;
    strictest = clock;
    due = end;
  }
  const [{ history, edition, identity }] = asked;
  return {
    history,
    edition,
    identity,
    calendar,
    asked,
    rights: shown,
    clocks,
    ended,
    strictest,
    due,
    state: stateOf(history, strictest, due),
  };
}

/**
 * The clocks that decide the date. While a right is open its own; they are all there are then. Once all have ended: those
 * of rights that were answered late, else those of the rights answered last, so that each answer is measured by its own limit.
 */
function decisive(clocks: readonly RightClock[], ended: Ended): readonly RightClock[] {
  const days = [...ended.values()].filter((on) => on !== null);
  if (days.length === 0 || clocks.some(({ right }) => !ended.has(right))) return clocks;
  const answeredOn = ({ right }: RightClock) => ended.get(right) ?? -never;
  const late = clocks.filter((clock) => answeredOn(clock) > dueOf(clock));
  if (late.length > 0) return late;
  const last = Math.max(...days);
  return clocks.filter((clock) => answeredOn(clock) === last);
}

/** The last day of a clock; `never` while it stands or has not started. */
export function dueOf(clock: RightClock): EpochDay {
  return clock.notStarted === undefined ? clock.answer.due : never;
}

const none: readonly never[] = [];

function stateOf(history: RequestHistory, strictest: RightClock | undefined, due: EpochDay): Deadline['state'] {
  if (history.end !== undefined) return history.end.state;
  if (strictest === undefined || due < never) return 'running';
  return strictest.notStarted === undefined ? 'paused' : 'not-started';
}

function pausesAlike(one: Right, other: Right, { edition, identity, history }: Asked): boolean {
  return (
    [identity, edition.fee, edition.clarification].every((rule) => appliesTo(rule, one) === appliesTo(rule, other)) &&
    history.withdrawal.every((waiting) => concerns(waiting, one) === concerns(waiting, other))
  );
}

function receiptField(events: readonly { readonly type: string }[]): string {
  return `events.${events.findIndex(({ type }) => type === 'received')}.on`;
}
