import type { RecordedEvent, RequestCase } from '../../contract/requests/request.ts';
import { asDocument, documentsOf } from '../records/document.store.ts';
import type { Context } from '../kernel/context.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { packsOf } from '../records/pack.store.ts';
import { clockOf, packStateOf } from '../records/count-clock.ts';
import { historyOf } from '../records/history.ts';
import { nextStepOf } from '../records/next-step.ts';
import { asRequestRow, eventsOf, findRequest, rightsOf } from '../records/request.store.ts';
import type { Reader } from '../files/database/reader.ts';
import { todayIn } from '../rules/instants/today-in.ts';

/** The whole case. */
export const showRequest = read.requests.showRequest.handler(async ({ context, input, errors }) => {
  const shown = await caseOf(context.db, input.reference, context);
  if (shown === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  return shown;
});

/** The case behind a reference as the window shows it, its clock counted now from its events. */
export async function caseOf(
  db: Reader,
  reference: string,
  { now }: Pick<Context, 'now'>,
): Promise<RequestCase | undefined> {
  const request = await findRequest(db, reference);
  if (request === undefined) return undefined;
  const organisation = await readOrganisation(db);
  const events = await eventsOf(db, request.id);
  const clock = clockOf(request, events, organisation, todayIn(organisation.timeZone, now()));
  const rights = rightsOf(request);
  const facts = await packStateOf(db, request);
  const { next } = nextStepOf({
    clock,
    givesData: rights.includes('access') || rights.includes('portability'),
    ...facts,
  });
  const handler =
    request.handler_id === null
      ? undefined
      : await db.selectFrom('person').select('name').where('id', '=', request.handler_id).executeTakeFirst();
  const notes = await db
    .selectFrom('note')
    .leftJoin('person', 'person.id', 'note.written_by')
    .select(['note.id', 'note.text', 'note.written_at', 'person.name'])
    .where('request_id', '=', request.id)
    .orderBy('written_at', 'desc')
    .execute();
  return {
    ...asRequestRow({ ...request, handler: handler?.name ?? null }),
    email: request.email,
    address: request.address,
    representative:
      request.representative_name === null
        ? null
        : { name: request.representative_name, authority: request.representative_authority ?? '' },
    channel: request.channel as RequestCase['channel'], // written from the contract's enum only
    language: request.language,
    subject: request.subject,
    body: request.body,
    regime: request.regime,
    calendar: request.calendar,
    identityNeeded: request.identity_needed === 1,
    next,
    clock,
    events: events.map((event) => ({
      id: event.id,
      type: event.type as RecordedEvent['type'], // written from the contract's enum only
      on: event.on_date,
      reason: event.reason,
      note: event.note,
      rights: event.rights === null ? null : rightsOf({ rights: event.rights }),
      until: event.until_on,
      replaces: event.replaces,
      recordedAt: event.recorded_at,
      recordedBy: event.recorded_by_name ?? 'Somebody who has left',
      withdrawnAt: event.withdrawn_at,
    })),
    notes: notes.map(({ id, text, written_at, name }) => ({
      id,
      text,
      writtenAt: written_at,
      writtenBy: name ?? 'Somebody who has left',
    })),
    documents: (await documentsOf(db, request.id)).map(asDocument),
    packs: await packsOf(db, request.id),
    history: await historyOf(db, reference),
    loggedAt: request.logged_at,
  };
}
