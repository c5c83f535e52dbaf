import { sql, type RawBuilder } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { RequestFilter } from '../../contract/requests/list-requests.ts';
import { stages, type RequestRow } from '../../contract/requests/request.ts';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { asRequestRow, queueRank, rowColumns } from './request.store.ts';
import { searchQuery } from './request-search.store.ts';
import type { Reader } from '../files/database/reader.ts';

/** What the views are counted against. */
export type Viewer = { readonly today: string; readonly personId: string };

/** From how many hits on, walking the queue's index costs less than reading every case that a search found. */
const manyHits = 500;

/** The page at `offset` of the cases that match, and how many match in all. */
export async function pageOfRequests(
  t: Words,
  db: Reader,
  filter: RequestFilter & { offset: number; limit: number },
  viewer: Viewer,
) {
  // The page is found in the index alone; only its own rows are then read and decrypted.
  const common = await isCommon(db, filter.words);
  const found = ordered(t, matching(db, filter, viewer, common).select('request.id'), filter);
  const rows = await ordered(t, rowsWithHandlers(db), filter)
    .where('request.id', 'in', found.limit(filter.limit).offset(filter.offset))
    .execute();
  // A page that is not full is the last one: what matches is counted already.
  const last = rows.length < filter.limit && (rows.length > 0 || filter.offset === 0);
  return {
    rows: rows.map((row) => asRequestRow(t, row)),
    total: last ? filter.offset + rows.length : await total(db, filter, viewer, common),
  };
}

// A unary plus keeps SQLite from fetching each hit's row (sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_).
async function isCommon(db: Reader, words: string): Promise<boolean> {
  const search = searchQuery(words);
  if (search === null) return false;
  const { hits } = await db
    .selectNoFrom(
      sql<number>`(SELECT count(*) FROM (SELECT 1 FROM request_search WHERE request_search MATCH ${search} LIMIT ${manyHits}))`.as(
        'hits',
      ),
    )
    .executeTakeFirstOrThrow();
  return hits === manyHits;
}

type Order = { readonly by: RawBuilder<unknown>; readonly follows: boolean };

/** What a list is sorted by, the first first. What `follows` turns around with the direction; what does not stays last. */
function ordersOf({ language }: Words, sort: RequestFilter['sort']): readonly Order[] {
  const along = (by: RawBuilder<unknown>): Order => ({ by, follows: true });
  const named = (name: RawBuilder<unknown>) => along(inOrderOf(language, name));
  const last = (by: RawBuilder<unknown>): Order => ({ by, follows: false });
  const [date, id] = [along(sql`request.queue_date`), along(sql`request.id`)];
  switch (sort) {
    case 'due':
      return [along(sql`request.queue_rank`), date, id];
    case 'reference':
      return [along(sql`request.reference`), id];
    case 'requester':
      return [named(sql`request.requester`), date, id];
    case 'received':
      return [along(sql`request.received_on`), id];
    case 'stage':
      return [along(stageOrder), date, id];
    case 'department':
      return [last(sql`request.department IS NULL`), named(sql`request.department`), date, id];
    case 'handler':
      return [last(sql`request.handler_id IS NULL`), named(handlerName), date, id];
  }
}

const stageOrder = sql`CASE request.stage ${sql.join(
  stages.map((stage, at) => sql`WHEN ${stage} THEN ${at}`),
  sql` `,
)} END`;

const handlerName = sql`(SELECT handler.name FROM person AS handler WHERE handler.id = request.handler_id)`;

// Most names are of plain letters, which SQLite compares by itself; the others are asked of `sort_key` (open-database.ts).
function inOrderOf(language: Language, name: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`CASE WHEN ${name} GLOB '*[^ -~]*' THEN sort_key(${language}, ${name}) ELSE lower(${name}) END`;
}

function ordered<Query extends { orderBy: (by: RawBuilder<unknown>, direction: 'asc' | 'desc') => Query }>(
  t: Words,
  query: Query,
  { sort, descending }: Pick<RequestFilter, 'sort' | 'descending'>,
): Query {
  return ordersOf(t, sort).reduce(
    (sorted, { by, follows }) => sorted.orderBy(by, descending && follows ? 'desc' : 'asc'),
    query,
  );
}

/** The rows of all cases that match, in the order of the list. */
export async function matchingIds(
  t: Words,
  db: Reader,
  filter: RequestFilter,
  viewer: Viewer,
): Promise<readonly number[]> {
  const common = await isCommon(db, filter.words);
  const found = await ordered(t, matching(db, filter, viewer, common).select('request.id'), filter).execute();
  return found.map(({ id }) => id);
}

/** Cases as the list shows them, in the order of their rows that is given. One that is gone meanwhile is left out. */
export async function listedRows(t: Words, db: Reader, ids: readonly number[]): Promise<readonly RequestRow[]> {
  const rows = await rowsWithHandlers(db).select('request.id').where('request.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, asRequestRow(t, row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function rowsWithHandlers(db: Reader) {
  return db.selectFrom('request').leftJoin('person', 'person.id', 'request.handler_id').select(rowColumns);
}

/** How many cases match. */
export async function total(
  db: Reader,
  filter: Pick<RequestFilter, 'view' | 'words'> & Partial<RequestFilter>,
  viewer: Viewer,
  common = false,
): Promise<number> {
  const { total: counted } = await matching(db, filter, viewer, common)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return counted;
}

function matching(
  db: Reader,
  { view, words, right, stage, department, handlerId }: Pick<RequestFilter, 'view' | 'words'> & Partial<RequestFilter>,
  { today, personId }: Viewer,
  common: boolean,
) {
  let query = db.selectFrom('request');
  switch (view) {
    case 'open':
      query = query.where('request.queue_rank', '<', queueRank.answered);
      break;
    case 'overdue':
      query = query.where('request.queue_rank', '=', queueRank.running).where('request.queue_date', '<', today);
      break;
    case 'due-in-7-days':
      query = query
        .where('request.queue_rank', '=', queueRank.running)
        .where('request.queue_date', '>=', today)
        .where('request.queue_date', '<=', Temporal.PlainDate.from(today).add({ days: 7 }).toString());
      break;
    case 'paused':
      query = query.where('request.queue_rank', 'in', [queueRank.paused, queueRank['not-started']]);
      break;
    case 'mine':
      query = query.where('request.queue_rank', '<', queueRank.answered).where('request.handler_id', '=', personId);
      break;
    case 'complaints':
      query = query.where('request.queue_rank', '<', queueRank.answered).where(asksFor('complaint'));
      break;
    case 'closed':
      query = query.where('request.queue_rank', '=', queueRank.answered);
      break;
    case 'all':
      query = query.where('request.queue_rank', '<', queueRank.voided);
      break;
    case 'voided':
      query = query.where('request.queue_rank', '=', queueRank.voided);
      break;
  }
  const search = searchQuery(words);
  if (search !== null)
    query = query.where(
      sql<boolean>`${sql.raw(common ? '+' : '')}request.id IN (SELECT rowid FROM request_search WHERE request_search MATCH ${search})`,
    );
  if (right !== undefined) query = query.where(asksFor(right));
  if (stage !== undefined) query = query.where('request.stage', '=', stage);
  if (department !== undefined) query = query.where('request.department', '=', department);
  if (handlerId !== undefined) query = query.where('request.handler_id', '=', handlerId);
  return query;
}

/** How many requests the register holds, open or closed, without those that were voided. */
export async function countRequests(db: Reader): Promise<number> {
  const { requests } = await db
    .selectFrom('request')
    .select((eb) => eb.fn.countAll<number>().as('requests'))
    .where('queue_rank', '<', queueRank.voided)
    .executeTakeFirstOrThrow();
  return requests;
}

function asksFor(right: Right) {
  return sql<boolean>`request.rights LIKE ${`%"${right}"%`}`;
}
