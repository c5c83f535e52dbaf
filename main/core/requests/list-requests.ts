import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { RequestFilter } from '../../contract/requests/list-requests.ts';
import type { Reader } from '../kernel/context.ts';
import { read } from '../kernel/procedures.ts';
import { todayIn } from '../register/show-status.ts';
import { timeZoneOf } from '../organisation/time-zone.ts';
import { asRequestRow, queueRank, rowColumns, searchQuery } from './request.store.ts';

/** What the views are counted against. */
export type Viewer = { readonly today: string; readonly personId: string };

/** One page of cases, soonest due first. */
export const listRequests = read.requests.listRequests.handler(async ({ context: { db, now, person }, input }) => {
  return await pageOfRequests(db, input, { today: todayIn(await timeZoneOf(db), now()), personId: person.id });
});

/** The page at `offset` of the cases that match, and how many match in all. */
export async function pageOfRequests(
  db: Reader,
  filter: RequestFilter & { offset: number; limit: number },
  viewer: Viewer,
) {
  const direction = filter.descending ? 'desc' : 'asc';
  const orders = ordersOf(filter.sort);
  // The page is found in the index alone; only its own rows are then read and decrypted.
  let found = matching(db, filter, viewer).select('request.id');
  let query = db.selectFrom('request').leftJoin('person', 'person.id', 'request.handler_id').select(rowColumns);
  for (const order of orders) {
    found = found.orderBy(order, direction);
    query = query.orderBy(order, direction);
  }
  const rows = await query.where('request.id', 'in', found.limit(filter.limit).offset(filter.offset)).execute();
  return { rows: rows.map(asRequestRow), total: await total(db, filter, viewer) };
}

function ordersOf(sort: RequestFilter['sort']) {
  switch (sort) {
    case 'due':
      return [sql`request.queue_rank`, sql`request.queue_date`, sql`request.id`];
    case 'reference':
      return [sql`request.reference`, sql`request.id`];
    case 'requester':
      return [sql`request.requester COLLATE NOCASE`, sql`request.queue_date`, sql`request.id`];
    case 'received':
      return [sql`request.received_on`, sql`request.id`];
  }
}

/** How many cases match. */
export async function total(
  db: Reader,
  filter: Pick<RequestFilter, 'view' | 'words'> & Partial<RequestFilter>,
  viewer: Viewer,
): Promise<number> {
  const { total: counted } = await matching(db, filter, viewer)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return counted;
}

function matching(
  db: Reader,
  { view, words, right, stage, department, handlerId }: Pick<RequestFilter, 'view' | 'words'> & Partial<RequestFilter>,
  { today, personId }: Viewer,
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
      query = query
        .where('request.queue_rank', '<', queueRank.answered)
        .where('request.rights', 'like', '%"complaint"%');
      break;
    case 'closed':
      query = query.where('request.queue_rank', '=', queueRank.answered);
      break;
    case 'all':
      break;
  }
  const search = searchQuery(words);
  if (search !== null)
    query = query.where(
      sql<boolean>`request.id IN (SELECT rowid FROM request_search WHERE request_search MATCH ${search})`,
    );
  if (right !== undefined) query = query.where('request.rights', 'like', `%"${right}"%`);
  if (stage !== undefined) query = query.where('request.stage', '=', stage);
  if (department !== undefined) query = query.where('request.department', '=', department);
  if (handlerId !== undefined) query = query.where('request.handler_id', '=', handlerId);
  return query;
}
