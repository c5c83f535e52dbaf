import type { Kysely, Selectable, Updateable } from 'kysely';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Inputs } from '../../contract/index.ts';
import type { Organisation } from '../../contract/organisation/organisation.ts';
import type { RequestRow } from '../../contract/requests/request.ts';
import type { Words } from '../../words/words.ts';
import { readJson } from '../files/database/json-text.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';
import type { FieldCode } from './field-words.ts';
import { nextStepIn } from './next-step.ts';
import { indexRequest } from './request-search.store.ts';

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
  'request.next_code',
  'request.next_step',
  'request.department',
  'request.extended',
  'request.outcome',
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
  | 'next_code'
  | 'next_step'
  | 'department'
  | 'extended'
  | 'outcome'
> & { readonly handler: string | null };

/** A stored row as the window lists it. */
export function asRequestRow(t: Words, row: ListedRow): RequestRow {
  return {
    reference: row.reference,
    requester: row.requester,
    hasRepresentative: row.representative_name !== null,
    rights: rightsOf(row),
    clockState: row.clock_state,
    due: row.due_on,
    noticeBy: row.notice_by,
    policyDue: row.policy_due_on,
    since: row.clock_since,
    receivedOn: row.received_on,
    stage: row.stage,
    nextStep: nextStepIn(t, row),
    department: row.department,
    handler: row.handler,
    extended: row.extended === 1,
    outcome: row.outcome,
  };
}

export function rightsOf({ rights }: Pick<RequestRecord, 'rights'>): readonly Right[] & Right[] {
  return readJson(rights);
}

/** What of a case's own row the window shows beside its line in the list. */
export function caseFieldsOf(request: RequestRecord) {
  return {
    email: request.email,
    address: request.address,
    phone: request.phone,
    representative:
      request.representative_name === null
        ? null
        : { name: request.representative_name, authority: request.representative_authority ?? '' },
    channel: request.channel,
    channelDetail: request.channel_detail,
    language: request.language,
    subject: request.subject,
    body: request.body,
    regime: request.regime,
    calendar: request.calendar,
    identityNeeded: request.identity_needed === 1,
    loggedAt: request.logged_at,
  };
}

type Logged = Inputs['requests']['logRequest'];
type Logging = {
  readonly reference: string;
  readonly ledgerId: string;
  readonly at: string;
  readonly by: string;
  readonly organisation: Pick<Organisation, 'regime' | 'calendar'>;
};

/** Puts a request into the register as it was logged. Its clock is counted afterwards (`refreshClock`). Answers its row. */
export async function insertRequest(
  db: Kysely<RegisterSchema>,
  input: Logged,
  { reference, ledgerId, at, by, organisation }: Logging,
): Promise<number> {
  const { id } = await db
    .insertInto('request')
    .values({
      reference,
      ledger_id: ledgerId,
      requester: input.requester,
      email: blankIsNull(input.email),
      address: blankIsNull(input.address),
      phone: blankIsNull(input.phone ?? null),
      representative_name: input.representative?.name ?? null,
      representative_authority: input.representative?.authority ?? null,
      channel: input.channel,
      channel_detail: blankIsNull(input.channelDetail ?? null),
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
      logged_by: by,
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
  return id;
}

function blankIsNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}

/** Changes what a case says of itself, and what search finds of it. Answers the names of the fields that were given. */
export async function changeRequest(
  db: Kysely<RegisterSchema>,
  requestId: number,
  {
    requester,
    email,
    address,
    phone,
    channelDetail,
    department,
    handlerId,
  }: Omit<Inputs['requests']['editRequest'], 'reference'>,
): Promise<readonly FieldCode[]> {
  const changed = {
    ...(requester === undefined ? {} : { requester }),
    ...(email === undefined ? {} : { email }),
    ...(address === undefined ? {} : { address }),
    ...(phone === undefined ? {} : { phone }),
    ...(channelDetail === undefined ? {} : { channel_detail: channelDetail }),
    ...(department === undefined ? {} : { department }),
    ...(handlerId === undefined ? {} : { handler_id: handlerId }),
  };
  const fields = correctable.filter((column) => Object.hasOwn(changed, column)).map((column) => columnFields[column]);
  if (fields.length === 0) return fields;
  await setColumns(db, requestId, changed);
  await indexRequest(db, requestId);
  return fields;
}

/** The columns that can be corrected, and what an entry calls them. */
const columnFields = {
  requester: 'requester',
  email: 'email',
  address: 'address',
  phone: 'phone',
  channel_detail: 'channel detail',
  department: 'department',
  handler_id: 'handler',
} as const satisfies Readonly<Record<string, FieldCode>>;
const correctable = Object.keys(columnFields) as readonly (keyof typeof columnFields)[]; // the keys of a literal

/** Sets columns of a case. */
export async function setColumns(
  db: Kysely<RegisterSchema>,
  requestId: number,
  columns: Updateable<RegisterSchema['request']>,
): Promise<void> {
  await db.updateTable('request').set(columns).where('id', '=', requestId).execute();
}

/** Sets the same columns of many cases. */
export async function setColumnsOf(
  db: Kysely<RegisterSchema>,
  requestIds: readonly number[],
  columns: Updateable<RegisterSchema['request']>,
): Promise<void> {
  await db.updateTable('request').set(columns).where('id', 'in', requestIds).execute();
}

/** Who has each of these cases now. */
export async function assignedNow(db: Reader, references: readonly string[]) {
  return await db
    .selectFrom('request')
    .select(['id', 'reference', 'department', 'handler_id'])
    .where('reference', 'in', references)
    .execute();
}

/** The case in a row that is known to be there. */
export async function requestById(db: Reader, requestId: number): Promise<RequestRecord> {
  return await db.selectFrom('request').selectAll().where('id', '=', requestId).executeTakeFirstOrThrow();
}

/** The case that a mail was logged as, by the mail's own id. */
export async function loggedAs(db: Reader, messageId: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('request')
    .select('reference')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return found?.reference;
}

/** The last requests from an address, newest first. */
export async function askedBefore(db: Reader, email: string) {
  const found = await db
    .selectFrom('request')
    .select(['reference', 'received_on'])
    .where('email', '=', email.trim())
    .orderBy('received_on', 'desc')
    .limit(5)
    .execute();
  return found.map(({ reference, received_on }) => ({ reference, receivedOn: received_on }));
}

/** The running case that is due first after a day. */
export async function nextDueAfter(db: Reader, day: string): Promise<{ reference: string; due: string } | null> {
  const next = await db
    .selectFrom('request')
    .select(['reference', 'due_on'])
    .where('queue_rank', '=', queueRank.running)
    .where('queue_date', '>', day)
    .orderBy('queue_rank')
    .orderBy('queue_date')
    .limit(1)
    .executeTakeFirst();
  return next?.due_on == null ? null : { reference: next.reference, due: next.due_on };
}

/** How many running cases are due on each day between two, both included; days without one are not named. */
export async function dueCounts(db: Reader, from: string, to: string): Promise<ReadonlyMap<string, number>> {
  const counts = await db
    .selectFrom('request')
    .select(['queue_date', (eb) => eb.fn.countAll<number>().as('count')])
    .where('queue_rank', '=', queueRank.running)
    .where('queue_date', '>=', from)
    .where('queue_date', '<=', to)
    .groupBy('queue_date')
    .execute();
  return new Map(counts.map(({ queue_date, count }) => [queue_date, count]));
}

export async function findRequest(db: Reader, reference: string): Promise<RequestRecord | undefined> {
  return await db.selectFrom('request').selectAll().where('reference', '=', reference).executeTakeFirst();
}
