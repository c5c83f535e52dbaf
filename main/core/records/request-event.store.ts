import type { Kysely, Insertable, Selectable } from 'kysely';
import { requestEventTypes, type Right } from '../../contract/deadlines/compute-deadline.ts';
import type { RecordedEvent } from '../../contract/requests/request.ts';
import type { Words } from '../../words/words.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { isMark, marks } from '../rules/deadlines/waiting-time.ts';
import { rightsOf } from './request.store.ts';

type EventRow = Selectable<RegisterSchema['request_event']>;

/** What something later answers: a question, or a withdrawal. */
const opening = requestEventTypes.filter((type) => isMark(type) && marks[type].opens);

/**
 * What happened in a case, oldest first, with what was taken back. Of what was recorded in the same second the request
 * itself comes first, and a question before its answer, as the clock takes them.
 */
export async function eventsOf(db: Reader, requestId: number) {
  return await db
    .selectFrom('request_event')
    .leftJoin('person', 'person.id', 'request_event.recorded_by')
    .selectAll('request_event')
    .select('person.name as recorded_by_name')
    .where('request_id', '=', requestId)
    .orderBy('on_date')
    .orderBy('recorded_at')
    .orderBy((event) =>
      event.case().when('type', '=', 'received').then(0).when('type', 'in', opening).then(1).else(2).end(),
    )
    .orderBy('request_event.id')
    .execute();
}

/** Writes down what happened. It counts until it is taken back. */
export async function insertEvent(
  db: Kysely<RegisterSchema>,
  event: Omit<Insertable<RegisterSchema['request_event']>, 'withdrawn_at' | 'withdrawn_by'>,
): Promise<void> {
  await db
    .insertInto('request_event')
    .values({ ...event, withdrawn_at: null, withdrawn_by: null })
    .execute();
}

/** Marks an event as taken back: it stays readable and counts for nothing. */
export async function takeBack(
  db: Kysely<RegisterSchema>,
  eventId: string,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  await db.updateTable('request_event').set({ withdrawn_at: at, withdrawn_by: by }).where('id', '=', eventId).execute();
}

/** Writes down which rights an event ended. */
export async function nameRights(db: Kysely<RegisterSchema>, eventId: string, rights: readonly Right[]): Promise<void> {
  await db
    .updateTable('request_event')
    .set({ rights: JSON.stringify(rights) })
    .where('id', '=', eventId)
    .execute();
}

/** Takes back the day on which a request arrived, for a corrected one. */
export async function takeBackReceived(
  db: Kysely<RegisterSchema>,
  requestId: number,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  await db
    .updateTable('request_event')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('request_id', '=', requestId)
    .where('type', '=', 'received')
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** An event as the window shows it. */
export function asRecordedEvent(
  t: Words,
  event: EventRow & { readonly recorded_by_name: string | null },
): RecordedEvent {
  return {
    id: event.id,
    type: event.type,
    on: event.on_date,
    reason: event.reason,
    note: event.note,
    rights: event.rights === null || event.rights === '[]' ? null : rightsOf({ rights: event.rights }),
    ground: event.ground,
    until: event.until_on,
    replaces: event.replaces,
    letter: event.letter_id,
    recordedAt: event.recorded_at,
    recordedBy: event.recorded_by_name ?? t('history.somebodyGone'),
    withdrawnAt: event.withdrawn_at,
  };
}
