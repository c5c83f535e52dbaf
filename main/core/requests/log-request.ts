import { Temporal } from 'temporal-polyfill';
import { write } from '../kernel/procedures.ts';
import { keepLetter } from '../documents/keep-letter.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { nextLimit, refreshClock } from '../records/count-clock.ts';
import { kindOf, takeReference } from '../records/reference.ts';
import { indexRequest } from '../records/request.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';

/** Logs a request, files its letter and starts its clock (Art. 12(3) GDPR). All of it is kept, or none. */
export const logRequest = write.requests.logRequest.handler(async ({ context, input, errors }) => {
  const { db, now, newId, person, about, touch } = context;
  const organisation = await readOrganisation(db);
  const at = now();
  const today = todayIn(organisation.timeZone, at);
  if (input.receivedOn > today) {
    throw errors.RECEIVED_IN_FUTURE({
      data: { today, sentence: `That is after today, ${today}. Type the day it reached any official address.` },
    });
  }
  const tenYearsAgo = Temporal.PlainDate.from(today).subtract({ years: 10 }).toString();
  if (input.receivedOn < tenYearsAgo) {
    throw errors.RECEIVED_LONG_AGO({
      data: {
        sentence: `That is more than 10 years ago. Check the year, and type the day it reached any official address.`,
      },
    });
  }
  if (input.messageId !== null) {
    const before = await db
      .selectFrom('request')
      .select('reference')
      .where('message_id', '=', input.messageId)
      .executeTakeFirst();
    if (before !== undefined) throw errors.ALREADY_LOGGED({ data: { reference: before.reference } });
  }
  const reference = await takeReference(db, kindOf(input.rights), input.receivedOn);
  const { id } = await db
    .insertInto('request')
    .values({
      reference,
      ledger_id: newId(),
      requester: input.requester,
      email: blankIsNull(input.email),
      address: blankIsNull(input.address),
      representative_name: input.representative?.name ?? null,
      representative_authority: input.representative?.authority ?? null,
      channel: input.channel,
      language: input.language,
      subject: input.subject,
      body: input.body,
      message_id: input.messageId,
      regime: organisation.regime,
      calendar: organisation.calendar,
      received_on: input.receivedOn,
      received_at: input.receivedAt,
      identity_needed: input.identityNeeded ? 1 : 0,
      department: input.department,
      handler_id: input.handlerId,
      logged_at: at,
      logged_by: person.id,
      rights: JSON.stringify(input.rights),
      due_on: null,
      notice_by: null,
      policy_due_on: null,
      clock_state: 'running',
      clock_since: null,
      extended: 0,
      stage: 'search',
      next_code: 'none',
      next_step: '',
      queue_rank: 0,
      queue_date: input.receivedOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const recorded = {
    request_id: id,
    reason: null,
    note: null,
    recorded_at: at,
    recorded_by: person.id,
    withdrawn_at: null,
    withdrawn_by: null,
  };
  await db
    .insertInto('request_event')
    .values({ id: newId(), type: 'received', on_date: input.receivedOn, ...recorded })
    .execute();
  if (input.identityNeeded) {
    await db
      .insertInto('request_event')
      .values({ id: newId(), type: 'identity-requested', on_date: today, ...recorded })
      .execute();
  }
  if (input.letterUpload !== null) {
    const kept = await keepLetter(context, { requestId: id, upload: input.letterUpload });
    if (!kept) throw errors.UPLOAD_GONE();
  }
  const clock = await refreshClock(db, id, organisation);
  await indexRequest(db, id);
  about(reference, { kind: reference.slice(0, 3), channel: input.channel, due: nextLimit(clock) });
  touch('request', id);
  return { reference, due: nextLimit(clock), noticeBy: clock.noticeBy ?? null };
});

function blankIsNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
