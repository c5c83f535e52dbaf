import type { Kysely } from 'kysely';
import type { Deadline, Right } from '../../contract/deadlines/compute-deadline.ts';
import type { RightOutcome } from '../../contract/requests/outcome.ts';
import type { RecordedEvent, RequestCase } from '../../contract/requests/request.ts';
import { said } from '../../words/said.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import type { Context } from '../kernel/context.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { refreshClock, rightsAdded, rightsAtFirst } from '../records/count-clock.ts';
import { findRequest } from '../records/request.store.ts';
import { caseOf } from './show-request.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { eventsOf } from '../records/request-event.store.ts';
import { takeBack, takeBackReceived, insertEvent, nameRights } from '../records/request-event.store.ts';
import { indexRequest } from '../records/request-search.store.ts';
import { setColumns, requestById, rightsOf } from '../records/request.store.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { setMark } from '../records/correspondence.store.ts';
import { documentsOf } from '../records/document.store.ts';
import { endingsNamed, isEnding, outcomesOf } from '../records/outcomes.ts';
import { isGround, isGroundFor } from '../rules/exemptions/grounds.ts';

type Field = 'type' | 'on' | 'reason' | 'rights' | 'until' | 'ground';

/** An event that does not fit the case: which field, and what would be right, which may be written down as `said` does. */
export class EventRefused extends Error {
  override readonly name = 'EventRefused';
  readonly field: Field;
  constructor(field: Field, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.field = field;
  }
}

/** A refusal without its ground or its reason (Art. 12(4) GDPR). */
export class GroundMissing extends Error {
  override readonly name = 'GroundMissing';
  readonly field: 'ground' | 'reason';
  constructor(field: 'ground' | 'reason', sentence: string) {
    super(sentence);
    this.field = field;
  }
}

/** Whether an event changes what a pack says that was built before it. */
export function changesPapers(type: RecordedEvent['type']): boolean {
  return isEnding(type) || ['received', 'rights-added', 'revived'].includes(type);
}

/** Records what happened in the case, back-dated if need be. */
export const recordEvent = write.requests.recordEvent.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const letterId = input.letter ?? null;
  if (letterId !== null) await expectLetter(db, request.id, letterId, () => errors.LETTER_GONE());
  if (changesPapers(input.type)) await outdatePacks(db, request.id);
  let clock: Deadline;
  try {
    clock = await addEvent(db, request.id, { ...input, letterId }, context);
  } catch (error) {
    if (error instanceof EventRefused)
      throw errors.EVENT_REFUSED({ data: { field: error.field, sentence: error.message } });
    if (error instanceof GroundMissing)
      throw errors.GROUND_MISSING({ data: { field: error.field, sentence: error.message } });
    throw error;
  }
  about(input.reference, { event: input.type, on: input.on });
  touch('request', request.id);
  return await knownCase(db, input.reference, context, clock);
});

/** The correspondence that an event is recorded from is there, and is what that event says and nothing else. */
async function expectLetter(
  db: Kysely<RegisterSchema>,
  requestId: number,
  letterId: string,
  gone: () => Error,
): Promise<void> {
  const letter = (await documentsOf(db, requestId)).find(({ id }) => id === letterId);
  if (letter?.source !== 'correspondence') throw gone();
  await setMark(db, letterId, null);
}

/** Adds an event, in place of an earlier version if one is named, and answers the clock as it runs then. Throws EventRefused and GroundMissing. */
export async function addEvent(
  db: Kysely<RegisterSchema>,
  requestId: number,
  event: {
    readonly type: RecordedEvent['type'];
    readonly on: string;
    readonly reason: string | null;
    readonly note: string | null;
    readonly rights?: readonly Right[] | null;
    readonly until?: string | null;
    readonly ground?: string | null;
    readonly packId?: string | null;
    readonly letterId?: string | null;
  },
  { now, newId, person, t }: Pick<Context, 'now' | 'newId' | 't'> & { readonly person: { readonly id: string } },
  replaces: string | null = null,
): Promise<Deadline> {
  const organisation = await readOrganisation(db);
  const at = now();
  const today = todayIn(organisation.timeZone, at);
  if (event.on > today) throw new EventRefused('on', said('requests.recordEvent.problems.dayAhead', { today }));
  const before = await eventsOf(db, requestId);
  if (replaces !== null) await takeBack(db, replaces, { at, by: person.id });
  await expectGrounded(db, requestId, event);
  if (event.type === 'rights-added') await nameEnded(db, requestId);
  const rights = event.rights ?? (await restOfRights(db, requestId, event));
  if (event.type === 'received') {
    // A corrected day of receipt takes the earlier one's place; both stay readable.
    await takeBackReceived(db, requestId, { at, by: person.id });
    await setColumns(db, requestId, { received_on: event.on });
  }
  await insertEvent(db, {
    id: newId(),
    request_id: requestId,
    type: event.type,
    on_date: event.on,
    reason: event.reason,
    note: event.note,
    rights: rights === null ? null : JSON.stringify(rights),
    until_on: event.until ?? null,
    ground: isEnding(event.type) ? (event.ground ?? null) : null,
    pack_id: event.packId ?? null,
    letter_id: event.letterId ?? null,
    replaces,
    recorded_at: at,
    recorded_by: person.id,
  });
  await keepRights(db, requestId, before);
  if (event.reason !== null || event.note !== null) await indexRequest(db, requestId);
  try {
    return await refreshClock(db, requestId, organisation, t);
  } catch (error) {
    throw asEventRefused(error);
  }
}

/**
 * The rights that an answer or a refusal ends that names none: all that were asked for by its day and are open, else
 * those of them that were withdrawn. Written down, because a right that is added later was not answered by it.
 */
async function restOfRights(
  db: Kysely<RegisterSchema>,
  requestId: number,
  event: Pick<Parameters<typeof addEvent>[2], 'type' | 'on'>,
): Promise<readonly Right[] | null> {
  if (event.type !== 'answered' && event.type !== 'refused') return null;
  const open = await rightsBy(db, requestId, event.on, 'not-yet');
  return open.length > 0 ? open : await rightsBy(db, requestId, event.on, 'withdrawn');
}

/** The rights with one outcome that were asked for by a day. */
async function rightsBy(
  db: Kysely<RegisterSchema>,
  requestId: number,
  day: string,
  code: RightOutcome['outcome'],
): Promise<readonly Right[]> {
  const events = await eventsOf(db, requestId);
  const later = rightsAdded(events.filter(({ on_date }) => on_date > day));
  return outcomesOf(rightsOf(await requestById(db, requestId)), events).flatMap(({ right, outcome }) =>
    outcome === code && !later.includes(right) ? [right] : [],
  );
}

/** Before rights are added: every answer and refusal of before names the rights it ended. */
export async function nameEnded(db: Kysely<RegisterSchema>, requestId: number): Promise<void> {
  const events = await eventsOf(db, requestId);
  const named = endingsNamed(rightsOf(await requestById(db, requestId)), events);
  for (const [index, event] of named.entries())
    if (event.rights !== null && event.rights !== events[index]?.rights)
      await nameRights(db, event.id, rightsOf({ rights: event.rights }));
}

/** An event that ends rights: it names open ones, and a refusal or a part has its ground and its reason (Art. 12(4) GDPR). */
async function expectGrounded(
  db: Kysely<RegisterSchema>,
  requestId: number,
  { type, on, ground = null, reason, rights }: Parameters<typeof addEvent>[2],
): Promise<void> {
  if (!isEnding(type)) return;
  const request = await requestById(db, requestId);
  if (type === 'refused' || ground !== null) {
    if (ground === null) throw new GroundMissing('ground', said('requests.refusals.noGround'));
    if (!isGround(request.regime, ground)) throw new GroundMissing('ground', said('requests.refusals.groundUnknown'));
    if (reason === null || reason.trim() === '')
      throw new GroundMissing('reason', said('requests.refusals.noRefusalReason'));
  }
  const open = await rightsBy(db, requestId, on, 'not-yet');
  const without =
    ground === null ? undefined : (rights ?? open).find((right) => !isGroundFor(request.regime, ground, right));
  if (without !== undefined)
    throw new GroundMissing(
      'ground',
      said('requests.refusals.groundOfOthers', { right: said(`deadlines.right.names.${without}`) }),
    );
  if (rights == null) return;
  const ended = rights.length === 0 ? undefined : rights.find((right) => !open.includes(right));
  if (rights.length === 0) throw new EventRefused('rights', said('requests.refusals.noRightNamed'));
  if (ended !== undefined)
    throw new EventRefused(
      'rights',
      said('requests.refusals.rightNotOpen', { right: said(`deadlines.right.names.${ended}`) }),
    );
}

/**
 * Keeps with the case the rights it came with and those its events add. `before` are its events as they were.
 * Throws EventRefused on a right that it has already, and on one that would go although it was answered.
 */
export async function keepRights(
  db: Kysely<RegisterSchema>,
  requestId: number,
  before: Awaited<ReturnType<typeof eventsOf>>,
): Promise<void> {
  const after = await eventsOf(db, requestId);
  if (![...before, ...after].some(({ type }) => type === 'rights-added')) return;
  const request = await requestById(db, requestId);
  const rights = [...rightsAtFirst(request, before), ...rightsAdded(after)];
  refuseTwice(rights);
  refuseAnsweredGone(outcomesOf(rightsOf(request), before), rights);
  await setColumns(db, requestId, { rights: JSON.stringify(rights) });
}

/** Throws EventRefused on a right that is named a second time. */
export function refuseTwice(rights: readonly Right[]): void {
  const twice = rights.find((right, index) => rights.indexOf(right) < index);
  if (twice !== undefined)
    throw new EventRefused('rights', said('deadlines.right.twice', { right: said(`deadlines.right.names.${twice}`) }));
}

/** Throws EventRefused on a right that would go although it was answered: the record of its answer would name nothing. */
export function refuseAnsweredGone(outcomes: readonly RightOutcome[], rights: readonly Right[]): void {
  const gone = outcomes.find(({ right, outcome }) => outcome !== 'not-yet' && !rights.includes(right));
  if (gone !== undefined)
    throw new EventRefused(
      'rights',
      said('requests.editRequest.answeredRight', { right: said(`deadlines.right.names.${gone.right}`) }),
    );
}

/** What the clock refused to count, as what is wrong with the event; any other error as it is. */
export function asEventRefused(error: unknown): unknown {
  return error instanceof DeadlineInputError
    ? new EventRefused(fieldOf(error.field), error.message, { cause: error })
    : error;
}

/** The case that was just written to; `counted` is its clock where the write has counted it. */
export async function knownCase(
  db: Kysely<RegisterSchema>,
  reference: string,
  context: Pick<Context, 'now' | 't'>,
  counted?: Deadline,
): Promise<RequestCase> {
  const shown = await caseOf(db, reference, context, counted);
  if (shown === undefined) throw new Error('A case that was written to is not there.');
  return shown;
}

/** `events.2.until` is the dialog's `until`; a wrong combination of events is about what happened. */
function fieldOf(field: string): Field {
  const [, , name = 'type'] = field.split('.');
  return fields.find((known) => known === name) ?? 'type';
}

const fields: readonly Field[] = ['type', 'on', 'reason', 'rights', 'until', 'ground'];
