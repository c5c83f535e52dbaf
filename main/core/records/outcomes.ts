import type { Selectable } from 'kysely';
import type { Deadline, Right } from '../../contract/deadlines/compute-deadline.ts';
import type { CaseOutcome, RightOutcome } from '../../contract/requests/outcome.ts';
import { readJson } from '../files/database/json-text.ts';
import type { RegisterSchema } from '../files/database/schema.ts';

type EventRow = Readonly<Selectable<RegisterSchema['request_event']>>;

/** An event as far as it ends rights. */
export type EndingEvent = Pick<EventRow, 'type' | 'on_date' | 'reason' | 'withdrawn_at'> &
  Partial<Pick<EventRow, 'rights' | 'ground'>>;

type Ending = 'answered' | 'partial-answer' | 'refused' | 'withdrawn';

const endings: readonly EndingEvent['type'][] = ['answered', 'partial-answer', 'refused', 'withdrawn'];

/** Whether an event can end rights. */
export function isEnding(type: EndingEvent['type']): type is Ending {
  return endings.includes(type);
}

/**
 * The outcome of each right of a case, from its events in order. An event that names no right ends all that are open, but
 * a part of an answer ends only what it names. What was granted on a ground was granted in part.
 */
export function outcomesOf(rights: readonly Right[], events: readonly EndingEvent[]): readonly RightOutcome[] {
  const outcomes = new Map<Right, RightOutcome>(rights.map((right) => [right, notYet(right)]));
  for (const event of namedFirst(events)) {
    if (event.withdrawn_at !== null) continue;
    if (event.type === 'revived') {
      for (const { right, outcome } of outcomes.values())
        if (outcome === 'withdrawn') outcomes.set(right, notYet(right));
    } else if (isEnding(event.type)) {
      for (const right of endedBy(event, event.type, openIn(outcomes)))
        outcomes.set(right, ended(right, event, event.type));
    }
  }
  return [...outcomes.values()];
}

/** In order of days; on one day what names its rights comes before what ends all the others. */
function namedFirst(events: readonly EndingEvent[]): readonly EndingEvent[] {
  const named = ({ type, rights }: EndingEvent) => isEnding(type) && rights != null;
  return events.toSorted((a, b) =>
    a.on_date === b.on_date ? Number(named(b)) - Number(named(a)) : a.on_date < b.on_date ? -1 : 1,
  );
}

/** The rights that have no outcome yet. */
export function openRights(rights: readonly Right[], events: readonly EndingEvent[]): readonly Right[] {
  return outcomesOf(rights, events).flatMap(({ right, outcome }) => (outcome === 'not-yet' ? [right] : []));
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

function endedBy(event: EndingEvent, type: Ending, open: readonly Right[]): readonly Right[] {
  if (event.rights == null) return type === 'partial-answer' ? [] : open;
  const named = readJson(event.rights);
  return open.filter((right) => named.includes(right));
}

function openIn(outcomes: ReadonlyMap<Right, RightOutcome>): readonly Right[] {
  return [...outcomes.values()].flatMap(({ right, outcome }) => (outcome === 'not-yet' ? [right] : []));
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
