import type { Deadline, Right } from '../../contract/deadlines/compute-deadline.ts';
import { readJson } from '../files/database/json-text.ts';
import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { addEvent, changesPapers, EventRefused, GroundMissing, knownCase } from './record-event.ts';
import { isEnding, type EndingEvent } from '../records/outcomes.ts';
import { findPack, moveSent, outdatePacks } from '../records/pack.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { findRequest } from '../records/request.store.ts';
import { eventsOf } from '../records/request-event.store.ts';

/** What an event that ended rights keeps where its correction says nothing of it: which rights, and on which ground. */
function keptOf(
  event: Pick<EndingEvent, 'type' | 'rights' | 'ground'>,
  facts: { readonly rights?: readonly Right[] | null | undefined; readonly ground?: string | null | undefined },
) {
  if (!isEnding(event.type)) return {};
  const named = event.rights == null ? [] : readJson(event.rights);
  return {
    rights: facts.rights ?? (named.length === 0 ? null : named),
    ground: facts.ground ?? event.ground ?? null,
  };
}

/**
 * Corrects an event, back-dated if need be. The earlier version stays in the case, marked, and the audit entry names both
 * days. The day on which a pack left is one fact: it is corrected with whatever else the pack answered.
 */
export const editEvent = write.requests.editEvent.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, eventId, ...facts } = input;
  const request = await findRequest(db, reference);
  const events = request === undefined ? [] : await eventsOf(db, request.id);
  const event = events.find(({ id }) => id === eventId);
  if (request === undefined || event === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  if (event.withdrawn_at !== null) {
    throw errors.EVENT_REFUSED({
      data: { field: 'type', sentence: said('requests.refusals.takenBack') },
    });
  }
  const pack = event.pack_id === null ? undefined : await findPack(db, request.id, event.pack_id);
  const built = pack === undefined ? undefined : todayIn((await readOrganisation(db)).timeZone, pack.built_at);
  if (built !== undefined && input.on < built)
    throw errors.EVENT_REFUSED({ data: { field: 'on', sentence: said('packs.sendPack.beforeBuilt', { built }) } });
  if (changesPapers(event.type)) await outdatePacks(db, request.id, event.pack_id);
  let clock: Deadline;
  try {
    const corrected = {
      type: event.type,
      ...facts,
      ...keptOf(event, facts),
      packId: event.pack_id,
      letterId: event.letter_id,
    };
    clock = await addEvent(db, request.id, corrected, context, event.id);
    for (const other of saidOfThePack(events, event))
      if (other.on_date !== input.on) {
        const { type, reason, note, pack_id: packId } = other;
        const moved = { type, reason, note, packId, ...keptOf(other, {}), on: input.on };
        clock = await addEvent(db, request.id, moved, context, other.id);
      }
    if (event.pack_id !== null) await moveSent(db, event.pack_id, input.on);
  } catch (error) {
    if (error instanceof EventRefused)
      throw errors.EVENT_REFUSED({ data: { field: error.field, sentence: error.message } });
    if (error instanceof GroundMissing)
      throw errors.GROUND_MISSING({ data: { field: error.field, sentence: error.message } });
    throw error;
  }
  about(reference, { event: event.type, before: event.on_date, on: input.on, replaces: event.id });
  touch('request', request.id);
  return await knownCase(db, reference, context, clock);
});

type PackEvent = { readonly id: string; readonly pack_id: string | null; readonly withdrawn_at: string | null };

/** The other events that say of a pack that it left. */
function saidOfThePack<Event extends PackEvent>(
  events: readonly Event[],
  { id, pack_id }: PackEvent,
): readonly Event[] {
  return pack_id === null
    ? []
    : events.filter((event) => event.pack_id === pack_id && event.id !== id && event.withdrawn_at === null);
}
