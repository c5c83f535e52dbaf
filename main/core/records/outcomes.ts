import type { Selectable } from 'kysely';
import type { Deadline, Right } from '../../contract/deadlines/compute-deadline.ts';
import type { CaseOutcome, RightOutcome } from '../../contract/requests/outcome.ts';
import { jsonText, readJson } from '../files/database/json-text.ts';
import type { RegisterSchema } from '../files/database/schema.ts';

type EventRow = Readonly<Selectable<RegisterSchema['request_event']>>;

/** An event as far as it ends rights, brings them back or adds them. */
export type EndingEvent = Pick<EventRow, 'type' | 'on_date' | 'reason' | 'withdrawn_at'> &
  Partial<Pick<EventRow, 'rights' | 'ground' | 'id' | 'replaces' | 'recorded_at'>>;

type Ending = 'answered' | 'partial-answer' | 'refused' | 'withdrawn';

const endings: readonly EndingEvent['type'][] = ['answered', 'partial-answer', 'refused', 'withdrawn'];

/** Whether an event can end rights. */
export function isEnding(type: EndingEvent['type']): type is Ending {
  return endings.includes(type);
}

/** What the events of a case came to. */
export type Course<Event extends EndingEvent = EndingEvent> = {
  readonly outcomes: readonly RightOutcome[];
  /** The rights that an event ended, or brought back; an event that changed nothing is not in it. */
  readonly changed: ReadonlyMap<Event, readonly Right[]>;
  /** Events that say a request is made again, of which nothing had been taken back. */
  readonly revivedNothing: ReadonlySet<Event>;
  /** The event that ended the last right; undefined while one is open. */
  readonly last: Event | undefined;
  /** Rights that were added after every right asked for until then had ended, on the day `ended`. */
  readonly addedAfterEnd: { readonly event: Event; readonly ended: string } | undefined;
};

/**
 * Goes through the events of a case in order. `rights` are all it has, with those that its events added. An answer or a
 * refusal ends the rights it names; an old one that names none ends all that were open on its day. A part of an answer
 * ends only what it names. Taken back without naming a right is the whole request, whatever it asked for. An answer
 * counts even where the request had been taken back before.
 */
export function courseOf<Event extends EndingEvent>(rights: readonly Right[], events: readonly Event[]): Course<Event> {
  const inOrder = ordered(events);
  const later = new Set(inOrder.flatMap((event) => (event.type === 'rights-added' ? namedBy(event) : [])));
  const outcomes = new Map<Right, RightOutcome>(rights.map((right) => [right, notYet(right)]));
  const asked = new Set(rights.filter((right) => !later.has(right)));
  const having = (...codes: readonly RightOutcome['outcome'][]) =>
    [...outcomes.values()].flatMap(({ right, outcome }) =>
      asked.has(right) && codes.includes(outcome) ? [right] : [],
    );
  const changed = new Map<Event, readonly Right[]>();
  const revivedNothing = new Set<Event>();
  let last: Event | undefined;
  let takenBack = false;
  let addedAfterEnd: Course<Event>['addedAfterEnd'];
  for (const event of inOrder) {
    if (event.type === 'rights-added') {
      if (last !== undefined && having('not-yet').length === 0 && last.on_date < event.on_date)
        addedAfterEnd ??= { event, ended: last.on_date };
      for (const right of namedBy(event)) {
        asked.add(right);
        if (!outcomes.has(right)) outcomes.set(right, notYet(right));
      }
      continue;
    }
    if (event.type === 'revived') {
      const back = within(event, having('withdrawn'));
      if (back.length > 0) changed.set(event, back);
      else if (!takenBack) revivedNothing.add(event);
      takenBack = having('withdrawn').length > back.length;
      for (const right of back) outcomes.set(right, notYet(right));
      continue;
    }
    if (!isEnding(event.type)) continue;
    const ends = endedBy(event, event.type, { open: having('not-yet'), withdrawn: having('withdrawn') });
    if (event.type === 'withdrawn') takenBack = true;
    if (ends.length === 0) continue;
    changed.set(event, ends);
    last = event;
    for (const right of ends) outcomes.set(right, ended(right, event, event.type));
  }
  return {
    outcomes: [...outcomes.values()],
    changed,
    revivedNothing,
    last: having('not-yet').length === 0 ? last : undefined,
    addedAfterEnd,
  };
}

/** The outcome of each right of a case, from its events. What was granted on a ground was granted in part. */
export function outcomesOf(rights: readonly Right[], events: readonly EndingEvent[]): readonly RightOutcome[] {
  return courseOf(rights, events).outcomes;
}

/** The rights that have no outcome yet. */
export function openRights(rights: readonly Right[], events: readonly EndingEvent[]): readonly Right[] {
  return outcomesOf(rights, events).flatMap(({ right, outcome }) => (outcome === 'not-yet' ? [right] : []));
}

/**
 * The events with the rights that each answer and refusal ended, where it does not name them yet: whatever is asked for
 * later was not answered by them.
 */
export function endingsNamed<Event extends EndingEvent>(
  rights: readonly Right[],
  events: readonly Event[],
): readonly Event[] {
  const { changed } = courseOf(rights, events);
  return events.map((event) =>
    event.rights == null && event.withdrawn_at === null && (event.type === 'answered' || event.type === 'refused')
      ? { ...event, rights: jsonText([...(changed.get(event) ?? [])]) }
      : event,
  );
}

/** How a case ended over all its rights; null while it is open, and for one that was withdrawn. */
export function caseOutcomeOf(
  state: Deadline['state'],
  outcomes: readonly Pick<RightOutcome, 'outcome' | 'reason'>[],
): CaseOutcome | null {
  if (state !== 'answered') return null;
  const told = outcomes.filter(({ outcome }) => outcome !== 'withdrawn' && outcome !== 'not-yet');
  const refused = told.filter(({ outcome }) => outcome === 'refused');
  if (refused.length > 0 && refused.length === told.length)
    return refused.every(({ reason }) => reason !== null) ? 'refused' : 'refused-without-reason';
  return told.some(({ outcome }) => outcome !== 'granted') ? 'refused-in-part' : 'answered';
}

/**
 * Live events in order of days, and on one day in the order they were recorded: a corrected one in the place of the one
 * it replaces. What was asked for on a day comes before what was answered on it.
 */
function ordered<Event extends EndingEvent>(events: readonly Event[]): readonly Event[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const placeOf = ({ recorded_at = '', replaces }: EndingEvent): string => {
    const replaced = replaces == null ? undefined : byId.get(replaces);
    return replaced === undefined ? recorded_at : placeOf(replaced);
  };
  return events
    .filter(({ withdrawn_at }) => withdrawn_at === null)
    .map((event) => ({ event, place: placeOf(event) }))
    .toSorted(
      (a, b) =>
        compare(a.event.on_date, b.event.on_date) ||
        Number(b.event.type === 'rights-added') - Number(a.event.type === 'rights-added') ||
        // An event that is only supposed was not recorded, and comes last.
        Number(a.place === '') - Number(b.place === '') ||
        compare(a.place, b.place) ||
        Number(a.event.type === 'revived') - Number(b.event.type === 'revived'),
    )
    .map(({ event }) => event);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function endedBy(
  event: EndingEvent,
  type: Ending,
  { open, withdrawn }: { readonly open: readonly Right[]; readonly withdrawn: readonly Right[] },
): readonly Right[] {
  if (type === 'withdrawn') return within(event, open);
  if (event.rights != null) return within(event, [...open, ...withdrawn]);
  if (type === 'partial-answer') return [];
  return open.length > 0 ? open : withdrawn;
}

/** Those of the rights that an event names; all of them where it names none. */
function within(event: EndingEvent, rights: readonly Right[]): readonly Right[] {
  return event.rights == null ? rights : rights.filter((right) => namedBy(event).includes(right));
}

function namedBy({ rights }: EndingEvent): readonly Right[] {
  return rights == null ? [] : readJson(rights);
}

function ended(right: Right, event: EndingEvent, type: Ending): RightOutcome {
  const ground = event.ground ?? null;
  const reason = event.reason === null || event.reason.trim() === '' ? null : event.reason;
  const on = event.on_date;
  if (type === 'withdrawn') return { right, outcome: 'withdrawn', ground: null, reason, on };
  if (type === 'refused') return { right, outcome: 'refused', ground, reason, on };
  return ground === null
    ? { right, outcome: 'granted', ground, reason: null, on }
    : { right, outcome: 'granted-in-part', ground, reason, on };
}

function notYet(right: Right): RightOutcome {
  return { right, outcome: 'not-yet', ground: null, reason: null, on: null };
}
