import type { Kysely } from 'kysely';
import type { RecordedEvent, RequestCase } from '../../contract/requests/request.ts';
import { DeadlineInputError } from '../deadlines/deadline-input-error.ts';
import type { Context } from '../kernel/context.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../organisation/organisation.store.ts';
import type { RegisterSchema } from '../register/schema.ts';
import { todayIn } from '../register/show-status.ts';
import { refreshClock } from './count-clock.ts';
import { findRequest } from './request.store.ts';
import { caseOf } from './show-request.ts';

/** An event that does not fit the case: which field, and what would be right. */
export class EventRefused extends Error {
  override readonly name = 'EventRefused';
  readonly field: 'type' | 'on' | 'reason';
  constructor(field: 'type' | 'on' | 'reason', sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.field = field;
  }
}

/** Records what happened in the case, back-dated if need be. */
export const recordEvent = write.requests.recordEvent.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  try {
    await addEvent(db, request.id, input, context);
  } catch (error) {
    if (error instanceof EventRefused)
      throw errors.EVENT_REFUSED({ data: { field: error.field, sentence: error.message } });
    throw error;
  }
  about(input.reference, { event: input.type, on: input.on });
  touch('request', request.id);
  return await knownCase(db, input.reference, context);
});

/** Adds an event and counts the clock again. Throws EventRefused when the events would not fit together. */
export async function addEvent(
  db: Kysely<RegisterSchema>,
  requestId: number,
  event: {
    readonly type: RecordedEvent['type'];
    readonly on: string;
    readonly reason: string | null;
    readonly note: string | null;
  },
  { now, newId, person }: Pick<Context, 'now' | 'newId'> & { readonly person: { readonly id: string } },
): Promise<void> {
  const organisation = await readOrganisation(db);
  const at = now();
  const today = todayIn(organisation.timeZone, at);
  if (event.on > today) throw new EventRefused('on', `That is after today, ${today}. Type the day it happened.`);
  if (event.type === 'received') {
    // A corrected day of receipt takes the earlier one's place; both stay readable.
    await db
      .updateTable('request_event')
      .set({ withdrawn_at: at, withdrawn_by: person.id })
      .where('request_id', '=', requestId)
      .where('type', '=', 'received')
      .where('withdrawn_at', 'is', null)
      .execute();
    await db.updateTable('request').set({ received_on: event.on }).where('id', '=', requestId).execute();
  }
  await db
    .insertInto('request_event')
    .values({
      id: newId(),
      request_id: requestId,
      type: event.type,
      on_date: event.on,
      reason: event.reason,
      note: event.note,
      recorded_at: at,
      recorded_by: person.id,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  try {
    await refreshClock(db, requestId, organisation);
  } catch (error) {
    if (error instanceof DeadlineInputError)
      throw new EventRefused(fieldOf(error.field), error.message, { cause: error });
    throw error;
  }
}

/** The case that was just written to. */
export async function knownCase(
  db: Kysely<RegisterSchema>,
  reference: string,
  context: Pick<Context, 'now'>,
): Promise<RequestCase> {
  const shown = await caseOf(db, reference, context);
  if (shown === undefined) throw new Error('A case that was written to is not there.');
  return shown;
}

function fieldOf(field: string): EventRefused['field'] {
  if (field.endsWith('on') && !field.endsWith('reason')) return 'on';
  return field.endsWith('reason') ? 'reason' : 'type';
}
