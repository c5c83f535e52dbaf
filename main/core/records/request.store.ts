import { sql, type Kysely, type Selectable } from 'kysely';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { RequestRow } from '../../contract/requests/request.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';

export type RequestRecord = Selectable<RegisterSchema['request']>;

/** Where open cases stand in the queue: running clocks first, then paused, then not started, then closed. */
export const queueRank = { running: 0, paused: 1, 'not-started': 2, answered: 3, withdrawn: 3 } as const;

export const rowColumns = [
  'request.reference',
  'request.requester',
  'request.representative_name',
  'request.rights',
  'request.clock_state',
  'request.due_on',
  'request.notice_by',
  'request.policy_due_on',
  'request.clock_since',
  'request.received_on',
  'request.stage',
  'request.next_step',
  'request.department',
  'request.extended',
  'person.name as handler',
] as const;

type ListedRow = Pick<
  RequestRecord,
  | 'reference'
  | 'requester'
  | 'representative_name'
  | 'rights'
  | 'clock_state'
  | 'due_on'
  | 'notice_by'
  | 'policy_due_on'
  | 'clock_since'
  | 'received_on'
  | 'stage'
  | 'next_step'
  | 'department'
  | 'extended'
> & { readonly handler: string | null };

/** A stored row as the window lists it. Rights, clock state and stage are only ever written from the contract's enums. */
export function asRequestRow(row: ListedRow): RequestRow {
  return {
    reference: row.reference,
    requester: row.requester,
    hasRepresentative: row.representative_name !== null,
    rights: rightsOf(row),
    clockState: row.clock_state as RequestRow['clockState'],
    due: row.due_on,
    noticeBy: row.notice_by,
    policyDue: row.policy_due_on,
    since: row.clock_since,
    receivedOn: row.received_on,
    stage: row.stage as RequestRow['stage'],
    nextStep: row.next_step,
    department: row.department,
    handler: row.handler,
    extended: row.extended === 1,
  };
}

export function rightsOf({ rights }: Pick<RequestRecord, 'rights'>): readonly Right[] & Right[] {
  return JSON.parse(rights);
}

export async function findRequest(db: Reader, reference: string): Promise<RequestRecord | undefined> {
  return await db.selectFrom('request').selectAll().where('reference', '=', reference).executeTakeFirst();
}

export async function eventsOf(db: Reader, requestId: number) {
  return await db
    .selectFrom('request_event')
    .leftJoin('person', 'person.id', 'request_event.recorded_by')
    .selectAll('request_event')
    .select('person.name as recorded_by_name')
    .where('request_id', '=', requestId)
    .orderBy('on_date')
    .orderBy('recorded_at')
    .orderBy('request_event.id')
    .execute();
}

/** Puts the words of a case where search finds them. The row id is the case's own. */
export async function indexRequest(db: Kysely<RegisterSchema>, requestId: number): Promise<void> {
  await sql`DELETE FROM request_search WHERE rowid = ${requestId}`.execute(db);
  await sql`
    INSERT INTO request_search (rowid, reference, requester, email, subject, body, notes)
    SELECT id, reference, requester || ' ' || coalesce(representative_name, ''), coalesce(email, ''), subject, substr(body, 1, 100000),
      coalesce((SELECT group_concat(text, ' ') FROM note WHERE request_id = request.id), '')
    FROM request WHERE id = ${requestId}`.execute(db);
}

/** What was typed in a search field as an FTS5 query: every word, each as the beginning of one. Null when it holds no word. */
export function searchQuery(words: string): string | null {
  const parts = words
    .normalize('NFC')
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.slice(0, 12);
  return parts === undefined || parts.length === 0 ? null : parts.map((part) => `"${part}"*`).join(' ');
}
