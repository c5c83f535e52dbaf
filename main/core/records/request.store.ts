import type { Kysely, Selectable, Updateable } from 'kysely';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Inputs } from '../../contract/index.ts';
import type { Organisation } from '../../contract/organisation/organisation.ts';
import type { RequestRow } from '../../contract/requests/request.ts';
import type { Words } from '../../words/words.ts';
import { readJson } from '../files/database/json-text.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';
import { nextStepIn } from './next-step.ts';
import { indexRequest } from './request-search.store.ts';

export type RequestRecord = Selectable<RegisterSchema['request']>;

/** Where cases stand in the queue: running clocks first, then paused, then not started, then closed, last voided. */
export const queueRank = { running: 0, paused: 1, 'not-started': 2, answered: 3, withdrawn: 3, voided: 4 } as const;

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
    authoritySeenOn: request.representative_seen_on,
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
  /** Whether another case has the letter already. */
  readonly shared: boolean;
};

/** Puts a request into the register as it was logged. Its clock is counted afterwards (`refreshClock`). Answers its row. */
export async function insertRequest(
  db: Kysely<RegisterSchema>,
  input: Logged,
  { reference, ledgerId, at, by, organisation, shared }: Logging,
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
      representative_seen_on: input.representative === null ? null : (input.authoritySeenOn ?? null),
      channel: input.channel,
      channel_detail: blankIsNull(input.channelDetail ?? null),
      language: input.language,
      subject: input.subject,
      body: input.body,
      message_id: shared ? null : input.messageId,
      shared_message_id: shared ? input.messageId : null,
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

/** Changes what a case says of itself, and what search finds of it. Rights and days are the clock's, and not here. */
export async function changeRequest(
  db: Kysely<RegisterSchema>,
  requestId: number,
  changes: Omit<Inputs['requests']['editRequest'], 'reference' | 'before' | 'rights' | 'receivedOn'>,
): Promise<void> {
  const { requester, email, address, representative, language, channel, phone, channelDetail, department, handlerId } =
    changes;
  await setColumns(db, requestId, {
    ...(requester !== undefined && { requester }),
    ...(email !== undefined && { email: blankIsNull(email) }),
    ...(address !== undefined && { address: blankIsNull(address) }),
    ...(phone !== undefined && { phone: blankIsNull(phone) }),
    ...(representative !== undefined && {
      representative_name: representative?.name ?? null,
      representative_authority: representative?.authority ?? null,
    }),
    ...(changes.authoritySeenOn !== undefined && { representative_seen_on: changes.authoritySeenOn }),
    ...(representative === null && { representative_seen_on: null }),
    ...(language !== undefined && { language }),
    ...(channel !== undefined && { channel }),
    ...(channelDetail !== undefined && { channel_detail: blankIsNull(channelDetail) }),
    ...(department !== undefined && { department }),
    ...(handlerId !== undefined && { handler_id: handlerId }),
  });
  await indexRequest(db, requestId);
}

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
    .select(['id', 'reference', 'department', 'handler_id', 'voided_at'])
    .where('reference', 'in', references)
    .execute();
}

/** The case in a row that is known to be there. */
export async function requestById(db: Reader, requestId: number): Promise<RequestRecord> {
  return await db.selectFrom('request').selectAll().where('id', '=', requestId).executeTakeFirstOrThrow();
}

/** The cases that a mail was logged as, by the mail's own id, the first of them first. A voided one counts for none. */
export async function casesOfMail(
  db: Reader,
  messageId: string,
): Promise<readonly Pick<RequestRecord, 'reference' | 'requester'>[]> {
  return await db
    .selectFrom('request')
    .select(['reference', 'requester'])
    .where((eb) => eb.or([eb('message_id', '=', messageId), eb('shared_message_id', '=', messageId)]))
    .where('voided_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** The last requests from an address, newest first. */
export async function askedBefore(db: Reader, email: string) {
  const found = await db
    .selectFrom('request')
    .select(['reference', 'received_on'])
    .where('email', '=', email.trim())
    .where('voided_at', 'is', null)
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
