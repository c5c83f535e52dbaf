import type { Deadline } from '../../contract/deadlines/compute-deadline.ts';
import { write } from '../kernel/procedures.ts';
import { addEvent, EventRefused, knownCase } from '../requests/record-event.ts';
import { findRequest } from '../records/request.store.ts';
import { findPack, markSent } from '../records/pack.store.ts';
import { checksOf, stopsOfRelease } from './preview-pack.ts';

/** Records that the pack left, by which channel, to whom and on which day. This answers the request (Art. 12(3) GDPR). */
export const sendPack = write.packs.sendPack.handler(async ({ context, input, errors }) => {
  const { db, about, touch, t } = context;
  const request = await findRequest(db, input.reference);
  const pack = request && (await findPack(db, request.id, input.packId));
  if (request === undefined || pack === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const stops = stopsOfRelease(await checksOf(t, db, request));
  if (stops.length > 0) throw errors.PACK_STOPPED({ data: { checks: [...stops] } });
  await markSent(db, pack.id, input);
  let clock: Deadline;
  try {
    clock = await addEvent(db, request.id, { type: 'answered', on: input.on, reason: null, note: null }, context);
  } catch (error) {
    if (error instanceof EventRefused) throw errors.EVENT_REFUSED({ data: { field: 'on', sentence: error.message } });
    throw error;
  }
  about(input.reference, { channel: input.channel, on: input.on });
  touch('request', request.id);
  return await knownCase(db, input.reference, context, clock);
});
