import type { Deadline } from '../../contract/deadlines/compute-deadline.ts';
import { said } from '../../words/said.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { refreshClock } from '../records/count-clock.ts';
import { changesPapers, EventRefused, keepRights, knownCase } from './record-event.ts';
import { markUnsent, outdatePacks } from '../records/pack.store.ts';
import { findRequest } from '../records/request.store.ts';
import { takeBack, eventsOf } from '../records/request-event.store.ts';

/**
 * Takes an event back; the clock is then what it was without it. One that says that a pack left goes with the others that
 * say so, and the pack counts as not sent.
 */
export const withdrawEvent = write.requests.withdrawEvent.handler(async ({ context, input, errors }) => {
  const { db, now, person, about, touch, t } = context;
  const request = await findRequest(db, input.reference);
  const before = request === undefined ? [] : await eventsOf(db, request.id);
  const event = before.find(({ id }) => id === input.eventId);
  if (request === undefined || event === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  if (event.type === 'received') {
    throw errors.EVENT_REFUSED({
      data: { field: 'type', sentence: said('requests.refusals.receiptStays') },
    });
  }
  const { pack_id: pack } = event;
  // That a pack left is one fact: whatever it answered is open again, and it can be sent as it is.
  const together = pack === null ? [event] : before.filter(({ pack_id }) => pack_id === pack);
  for (const { id, withdrawn_at } of together)
    if (withdrawn_at === null) await takeBack(db, id, { at: now(), by: person.id });
  if (pack !== null) await markUnsent(db, pack);
  if (changesPapers(event.type)) await outdatePacks(db, request.id, pack);
  let clock: Deadline;
  try {
    await keepRights(db, request.id, before);
    clock = await refreshClock(db, request.id, await readOrganisation(db), t);
  } catch (error) {
    if (error instanceof EventRefused) throw errors.EVENT_REFUSED({ data: { field: 'type', sentence: error.message } });
    if (error instanceof DeadlineInputError)
      throw errors.EVENT_REFUSED({
        data: { field: 'type', sentence: said('requests.refusals.othersDoNotFit', { why: error.message }) },
      });
    throw error;
  }
  about(input.reference, { event: event.type, on: event.on_date, ...(pack !== null && { notSent: true }) });
  touch('request', request.id);
  return await knownCase(db, input.reference, context, clock);
});
