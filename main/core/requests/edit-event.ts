import type { Deadline } from '../../contract/deadlines/compute-deadline.ts';
import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { addEvent, EventRefused, GroundMissing, knownCase } from './record-event.ts';
import { isEnding } from '../records/outcomes.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { findRequest } from '../records/request.store.ts';
import { eventsOf } from '../records/request-event.store.ts';

/** Corrects an event, back-dated if need be. The earlier version stays in the case, marked, and the audit entry names both days. */
export const editEvent = write.requests.editEvent.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, eventId, ...facts } = input;
  const request = await findRequest(db, reference);
  const event = request && (await eventsOf(db, request.id)).find(({ id }) => id === eventId);
  if (request === undefined || event === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  if (event.withdrawn_at !== null) {
    throw errors.EVENT_REFUSED({
      data: { field: 'type', sentence: said('requests.refusals.takenBack') },
    });
  }
  let clock: Deadline;
  try {
    clock = await addEvent(db, request.id, { type: event.type, ...facts }, context, event.id);
  } catch (error) {
    if (error instanceof EventRefused)
      throw errors.EVENT_REFUSED({ data: { field: error.field, sentence: error.message } });
    if (error instanceof GroundMissing)
      throw errors.GROUND_MISSING({ data: { field: error.field, sentence: error.message } });
    throw error;
  }
  if (isEnding(event.type)) await outdatePacks(db, request.id);
  about(reference, { event: event.type, before: event.on_date, on: input.on, replaces: event.id });
  touch('request', request.id);
  return await knownCase(db, reference, context, clock);
});
