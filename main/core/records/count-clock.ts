import type { Kysely, Selectable } from 'kysely';
import type { Deadline, Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Organisation } from '../../contract/organisation/organisation.ts';
import type { Language } from '../../words/language.ts';
import { said } from '../../words/said.ts';
import { daysAsked, type DaysAsked } from '../rules/deadlines/calendar.ts';
import { computeDeadline } from '../rules/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import type { CountedInput, EndedRight } from '../rules/deadlines/read-case.ts';
import { isoOf } from '../rules/deadlines/epoch-days.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { jsonText } from '../files/database/json-text.ts';
import { nextStepOf } from './next-step.ts';
import { caseOutcomeOf, courseOf, isEnding, openRights, outcomesOf } from './outcomes.ts';
import { queueRank, rightsOf, type RequestRecord } from './request.store.ts';
import { eventsOf } from './request-event.store.ts';
import { requestById, setColumns } from './request.store.ts';
import { packStateOf } from './pack.store.ts';

/** Where a running clock without any limit stands among the others. */
const endOfQueue = '9999-12-31';

type EventRow = Readonly<Selectable<RegisterSchema['request_event']>>;
type Event = Pick<EventRow, 'type' | 'on_date' | 'reason' | 'withdrawn_at'> &
  Partial<Pick<EventRow, 'until_on' | 'rights' | 'ground' | 'id' | 'replaces' | 'recorded_at'>>;

type Rules = Pick<Organisation, 'closedDays' | 'policy' | 'identityPause'>;

/** On which day a clock is looked at, and in which language its working is read. */
type Reading = { readonly today?: string; readonly language?: Language };

/** The clock of a case, counted from its events under the organisation's calendar and rules. Throws DeadlineInputError. */
export function clockOf(
  request: Pick<RequestRecord, 'regime' | 'calendar' | 'rights'>,
  events: readonly Event[],
  organisation: Rules,
  read: Reading = {},
): Deadline {
  return computeDeadline(clockInput(request, events, organisation, read));
}

/** A case as the clock takes it: its live events, the rights it came with, the organisation's calendar and rules. */
export function clockInput(
  request: Pick<RequestRecord, 'regime' | 'calendar' | 'rights'>,
  events: readonly Event[],
  organisation: Rules,
  { today, language }: Reading = {},
): CountedInput {
  const live = events.filter(({ withdrawn_at }) => withdrawn_at === null);
  const { ended, events: told } = countedEvents(rightsOf(request), events, live);
  return {
    regime: request.regime,
    calendar: request.calendar,
    rights: rightsAtFirst(request, live),
    events: told.map(({ type, on_date, reason, until_on, rights }) => ({
      type,
      on: on_date,
      ...(reason === null ? {} : { reason }),
      ...(until_on == null ? {} : { until: until_on }),
      ...(rights == null ? {} : { rights: rightsOf({ rights }) }),
    })),
    ended,
    closedDays: organisation.closedDays,
    identityPause: organisation.identityPause,
    ...(organisation.policy === null ? {} : { policy: organisation.policy }),
    ...(today === undefined ? {} : { today }),
    ...(language === undefined ? {} : { language }),
  };
}

/**
 * What the clock counts: the event that ended the last right as the end of the case, every other ending as a part of the
 * answer, and what was taken back and asked for again with the rights it was about; and the day on which each right
 * ended. Places in the list stay as they are. Throws DeadlineInputError on a right that was added after the end.
 */
function countedEvents(
  rights: readonly Right[],
  all: readonly Event[],
  live: readonly Event[],
): { readonly ended: readonly EndedRight[]; readonly events: readonly Event[] } {
  if (!live.some(({ type }) => isEnding(type) || type === 'revived')) return { ended: [], events: live };
  const { outcomes, changed, revivedNothing, last, addedAfterEnd } = courseOf(rights, all);
  if (addedAfterEnd !== undefined)
    throw new DeadlineInputError(
      `events.${live.indexOf(addedAfterEnd.event)}.on`,
      said('deadlines.event.afterEnd', { ended: addedAfterEnd.ended }),
    );
  const part = (event: Event): Event => ({ ...event, type: 'partial-answer', rights: null });
  const events = live.map((event): Event => {
    const of = changed.get(event);
    if (event.type === 'revived') {
      if (of !== undefined) return { ...event, rights: jsonText([...of]) };
      return revivedNothing.has(event) ? { ...event, rights: null } : part(event);
    }
    if (!isEnding(event.type)) return event;
    if (event === last)
      return { ...event, type: event.type === 'partial-answer' ? 'answered' : event.type, rights: null };
    return event.type === 'withdrawn' && of !== undefined ? { ...event, rights: jsonText([...of]) } : part(event);
  });
  const ended = outcomes.flatMap(({ right, outcome, on }) =>
    on === null ? [] : [{ right, on: outcome === 'withdrawn' ? null : on }],
  );
  return { ended, events };
}

/** The rights a case came with: those it has now without those that a live event added. */
export function rightsAtFirst(
  request: Pick<RequestRecord, 'rights'>,
  events: readonly Pick<Event, 'type' | 'rights' | 'withdrawn_at'>[],
): Right[] {
  const added = rightsAdded(events);
  const all = rightsOf(request);
  return added.length === 0 ? all : all.filter((right) => !added.includes(right));
}

/** The rights that live events add to a case, in the order of the events. */
export function rightsAdded(events: readonly Pick<Event, 'type' | 'rights' | 'withdrawn_at'>[]): Right[] {
  return events.flatMap(({ type, rights, withdrawn_at }) =>
    type === 'rights-added' && rights != null && withdrawn_at === null ? rightsOf({ rights }) : [],
  );
}

/**
 * Counts the clock of a case again and keeps the answer beside it: due date, notice, queue, stage and next step are
 * caches of this, never the truth. Throws DeadlineInputError when the events do not fit together.
 */
export async function refreshClock(
  db: Kysely<RegisterSchema>,
  requestId: number,
  organisation: Organisation,
  read: Pick<Reading, 'language'> = {},
): Promise<Deadline> {
  const request = await requestById(db, requestId);
  const events = await eventsOf(db, requestId);
  const { counted: clock, days } = daysAsked(() => clockOf(request, events, organisation, read));
  await keepClock(db, request, clock, { events, days });
  return clock;
}

/** Keeps a counted clock beside its case. */
export async function keepClock(
  db: Kysely<RegisterSchema>,
  request: RequestRecord,
  clock: Deadline,
  { events, days }: { readonly events: readonly Event[]; readonly days: DaysAsked | undefined },
): Promise<void> {
  const rights = rightsOf(request);
  const facts = await packStateOf(db, request);
  const { stage, next } = nextStepOf({
    clock,
    givesData: givesData(openRights(rights, events)),
    ...facts,
  });
  const outcome = caseOutcomeOf(clock.state, outcomesOf(rights, events));
  const dates = keptDates(request, clock, { events, days });
  await setColumns(db, request.id, { ...dates, outcome, stage, next_code: next.code, next_step: next.sentence });
}

/** Keeps beside a case that has ended how it ended, from its events. Its dates stay as they were. */
export async function keepOutcome(db: Kysely<RegisterSchema>, requestId: number): Promise<void> {
  const request = await requestById(db, requestId);
  const outcomes = outcomesOf(rightsOf(request), await eventsOf(db, requestId));
  await setColumns(db, requestId, {
    outcome: request.clock_state === 'answered' ? caseOutcomeOf('answered', outcomes) : null,
  });
}

/** Whether an answer to these rights hands data out. */
export function givesData(rights: readonly Right[]): boolean {
  return rights.includes('access') || rights.includes('portability');
}

/** What of a counted clock is kept beside its case, without the stage and the next step. `days` are those it depends on. */
export function keptDates(
  request: Pick<RequestRecord, 'received_on'>,
  clock: Deadline,
  { events, days }: { readonly events: readonly Event[]; readonly days: DaysAsked | undefined },
) {
  const since = sinceOf(clock, events);
  const due = nextLimit(clock);
  const rank = queueRank[clock.state];
  // A case that has ended is dated by what happened, not by what would have.
  const depends = rank === queueRank.answered ? undefined : days;
  return {
    due_on: due,
    notice_by: clock.noticeBy ?? null,
    policy_due_on: clock.policyDue ?? null,
    clock_state: clock.state,
    clock_since: since,
    extended: clock.extended ? 1 : 0,
    queue_rank: rank,
    queue_date: clock.state === 'running' ? (due ?? endOfQueue) : (since ?? request.received_on),
    depends_from: depends === undefined ? null : isoOf(depends.from),
    depends_to: depends === undefined ? null : isoOf(depends.to),
  } as const;
}

/** The day the case is listed under: the answer's, or the acknowledgement's where the law only limits that (s164A DPA 2018). */
export function nextLimit(clock: Pick<Deadline, 'due' | 'acknowledgeBy'>): string | null {
  return clock.due ?? clock.acknowledgeBy ?? null;
}

/** Since when a clock stands or has not started; the day it was answered or withdrawn when it has ended. */
function sinceOf(clock: Deadline, events: readonly Event[]): string | null {
  if (clock.state === 'running') return null;
  if (clock.closedOn !== undefined) return clock.closedOn;
  if (clock.pausedSince !== undefined) return clock.pausedSince;
  return events.filter(({ withdrawn_at }) => withdrawn_at === null).at(-1)?.on_date ?? null;
}
