import type { Deadline } from '../../contract/deadlines/compute-deadline.ts';
import type { PackAnswer } from '../../contract/requests/outcome.ts';
import { said } from '../../words/said.ts';
import type { Reader } from '../files/database/reader.ts';
import { write } from '../kernel/procedures.ts';
import { addEvent, EventRefused, knownCase } from '../requests/record-event.ts';
import { eventsOf } from '../records/request-event.store.ts';
import { openRights } from '../records/outcomes.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest, rightsOf, type RequestRecord } from '../records/request.store.ts';
import { answersIn, findPack, markSent, outdatePacks } from '../records/pack.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { checksOf, stopsOfRelease } from './preview-pack.ts';

/** Records that the pack left, by which channel, to whom and on which day. This ends the rights that it answers (Art. 12(3) GDPR). */
export const sendPack = write.packs.sendPack.handler(async ({ context, input, errors }) => {
  const { db, about, touch, t } = context;
  const request = await findRequest(db, input.reference);
  const pack = request && (await findPack(db, request.id, input.packId));
  if (request === undefined || pack === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  if (pack.sent_on !== null)
    throw errors.EVENT_REFUSED({
      data: { field: 'on', sentence: said('packs.sendPack.sentAlready', { on: pack.sent_on }) },
    });
  const { timeZone } = await readOrganisation(db);
  const built = todayIn(timeZone, pack.built_at);
  if (input.on < built)
    throw errors.EVENT_REFUSED({ data: { field: 'on', sentence: said('packs.sendPack.beforeBuilt', { built }) } });
  const checks = await checksOf(t, db, request, answersIn(pack), { packId: pack.id, language: pack.language });
  const stops = stopsOfRelease(checks);
  if (stops.length > 0) throw errors.PACK_STOPPED({ data: { checks: [...stops] } });
  // What another pack that was built meanwhile says is not true any more: this one has answered.
  await outdatePacks(db, request.id, pack.id);
  await markSent(db, pack.id, input);
  let clock: Deadline | undefined;
  try {
    for (const event of await endedBy(db, request, answersIn(pack)))
      clock = await addEvent(db, request.id, { ...event, on: input.on, note: null, packId: pack.id }, context);
  } catch (error) {
    if (error instanceof EventRefused) throw errors.EVENT_REFUSED({ data: { field: 'on', sentence: error.message } });
    throw error;
  }
  about(input.reference, { channel: input.channel, on: input.on });
  touch('request', request.id);
  return await knownCase(db, input.reference, context, clock);
});

/** The events by which a pack ends the rights it answers and that are open: one for all, or one for each answer of its own. */
async function endedBy(
  db: Reader,
  request: Pick<RequestRecord, 'id' | 'rights'>,
  { rights }: { readonly rights: readonly PackAnswer[] },
) {
  const open = openRights(rightsOf(request), await eventsOf(db, request.id));
  const ending = rights.filter(({ right, outcome }) => outcome !== 'later' && open.includes(right));
  if (ending.length === open.length && ending.every(({ outcome }) => outcome === 'granted'))
    return [{ type: 'answered', reason: null, ground: null, rights: null } as const];
  const alike = Map.groupBy(ending, ({ outcome, ground, reason }) => JSON.stringify([outcome, ground, reason]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { outcome, ground, reason } = first;
    const of = { ground, reason, rights: group.map(({ right }) => right) };
    return [{ type: outcome === 'refused' ? ('refused' as const) : ('answered' as const), ...of }];
  });
}
