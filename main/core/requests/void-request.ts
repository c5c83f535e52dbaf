import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { lastSent } from '../records/pack.store.ts';
import { eventsOf } from '../records/request-event.store.ts';
import { findRequest } from '../records/request.store.ts';
import { voidRow } from '../records/voided.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { knownCase } from './record-event.ts';

const answers = ['answered', 'partial-answer', 'refused'] as const;

/** Voids a case that was logged by mistake. It is final: nothing else is recorded in it afterwards. */
export const voidRequest = write.requests.voidRequest.handler(async ({ context, input, errors }) => {
  const { db, about, touch, now, person } = context;
  const { reference, reason } = input;
  const request = await findRequest(db, reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  if (request.voided_at !== null) throw errors.VOIDED();
  const refuse = (sentence: string) => errors.NOT_VOIDED({ data: { sentence } });
  const sent = await lastSent(db, request.id);
  if (sent !== undefined) throw refuse(said('requests.voidRequest.packSent', { on: sent }));
  const events = await eventsOf(db, request.id);
  for (const { type, on_date, withdrawn_at } of events) {
    const answer = answers.find((code) => code === type);
    if (answer !== undefined && withdrawn_at === null)
      throw refuse(said(`requests.voidRequest.recorded.${answer}`, { on: on_date }));
  }
  const at = now();
  const { timeZone } = await readOrganisation(db);
  await voidRow(db, request, { at, by: person.id, reason, today: todayIn(timeZone, at) });
  about(reference);
  touch('request', request.id);
  return await knownCase(db, reference, context);
});
