import type { Expression, ExpressionBuilder, ExpressionWrapper, Kysely, SqlBool } from 'kysely';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Period } from '../../contract/reports/compute-figures.ts';
import type { LedgerSchema, RequestFactTable, RequestState } from './ledger.schema.ts';

/** A ledger that can only be read. */
export type LedgerReader = Pick<Kysely<LedgerSchema>, 'selectFrom'>;

/** A request of the ledger as an export lists it: no id, and no department (see `hideSmallCounts`). */
export type RequestFact = Omit<RequestFactTable, 'id' | 'department'> & { readonly rights: readonly Right[] };

export type AnsweredGroup = {
  readonly department: string | null;
  readonly received_on: string;
  readonly answered_on: string;
  readonly on_time: 0 | 1;
  readonly count: number;
  readonly extended: number;
};

const openStates: readonly RequestState[] = ['running', 'paused', 'not-started'];
const pageSize = 2_000;

// A request answered before its clock had started cannot have been late.
function onTime(eb: ExpressionBuilder<LedgerSchema, 'request_fact'>): Expression<SqlBool> {
  return eb.or([eb('due_on', 'is', null), eb('answered_on', '<=', eb.ref('due_on'))]);
}

function oneIfOnTime(
  eb: ExpressionBuilder<LedgerSchema, 'request_fact'>,
): ExpressionWrapper<LedgerSchema, 'request_fact', 0 | 1> {
  return eb.case().when(onTime(eb)).then(eb.lit(1)).else(eb.lit(0)).end();
}

/** The answers of a period in groups of the same department, days and outcome; small enough for a month at a time. */
export async function groupAnswered(db: LedgerReader, period: Period): Promise<readonly AnsweredGroup[]> {
  const rows = await db
    .selectFrom('request_fact')
    .where('answered_on', '>=', period.from)
    .where('answered_on', '<=', period.to)
    .select((eb) => [
      'department',
      'received_on',
      eb.ref('answered_on').$notNull().as('answered_on'),
      oneIfOnTime(eb).as('on_time'),
      eb.fn.countAll<number>().as('count'),
      eb.fn.sum<number>('extended').as('extended'),
    ])
    .groupBy(['answered_on', 'department', 'received_on', 'on_time'])
    .execute();
  return rows;
}

/** How many were answered in the period, and how many of them on time. */
export async function countAnswered(db: LedgerReader, period: Period): Promise<{ answered: number; onTime: number }> {
  const row = await db
    .selectFrom('request_fact')
    .where('answered_on', '>=', period.from)
    .where('answered_on', '<=', period.to)
    .select((eb) => [eb.fn.countAll<number>().as('answered'), eb.fn.sum<number | null>(oneIfOnTime(eb)).as('on_time')])
    .executeTakeFirstOrThrow();
  return { answered: row.answered, onTime: row.on_time ?? 0 };
}

/** Requests received on each day of the period that had any. */
export async function countReceived(
  db: LedgerReader,
  period: Period,
): Promise<readonly { received_on: string; count: number }[]> {
  return db
    .selectFrom('request_fact')
    .where('received_on', '>=', period.from)
    .where('received_on', '<=', period.to)
    .select((eb) => ['received_on', eb.fn.countAll<number>().as('count')])
    .groupBy('received_on')
    .execute();
}

/** Every open request, whatever the period, grouped by state and due date. */
export async function countOpen(
  db: LedgerReader,
): Promise<readonly { state: RequestState; due_on: string | null; count: number }[]> {
  return db
    .selectFrom('request_fact')
    .where('state', 'in', openStates)
    .select((eb) => ['state', 'due_on', eb.fn.countAll<number>().as('count')])
    .groupBy(['state', 'due_on'])
    .execute();
}

/** Received, answered and answered on time in the period, by right. A request for two rights counts under both. */
export async function countByRight(
  db: LedgerReader,
  period: Period,
): Promise<ReadonlyMap<Right, { received: number; answered: number; onTime: number }>> {
  const rights = db.selectFrom('request_fact').innerJoin('request_fact_right', 'fact_id', 'id').groupBy('right');
  const received = await rights
    .where('received_on', '>=', period.from)
    .where('received_on', '<=', period.to)
    .select((eb) => ['right', eb.fn.countAll<number>().as('count')])
    .execute();
  const answered = await rights
    .where('answered_on', '>=', period.from)
    .where('answered_on', '<=', period.to)
    .select((eb) => [
      'right',
      eb.fn.countAll<number>().as('count'),
      eb.fn
        .sum<number>(
          eb
            .case()
            .when(eb.or([eb('due_on', 'is', null), eb('answered_on', '<=', eb.ref('due_on'))]))
            .then(eb.lit(1))
            .else(eb.lit(0))
            .end(),
        )
        .as('on_time'),
    ])
    .execute();
  const answers = new Map(answered.map((row) => [row.right, row]));
  const arrivals = new Map(received.map((row) => [row.right, row.count]));
  return new Map(
    [...new Set([...arrivals.keys(), ...answers.keys()])].map((right) => [
      right,
      {
        received: arrivals.get(right) ?? 0,
        answered: answers.get(right)?.count ?? 0,
        onTime: answers.get(right)?.on_time ?? 0,
      },
    ]),
  );
}

function receivedOrAnsweredIn(period: Period) {
  return (eb: ExpressionBuilder<LedgerSchema, 'request_fact'>): Expression<SqlBool> =>
    eb.or([eb.between('received_on', period.from, period.to), eb.between('answered_on', period.from, period.to)]);
}

/** How many facts `readFacts` will give for the period. */
export async function countFacts(db: LedgerReader, period: Period): Promise<number> {
  const { count } = await db
    .selectFrom('request_fact')
    .where(receivedOrAnsweredIn(period))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Requests received or answered in the period, oldest first, a page at a time, so that neither the ledger nor memory is
 * held while an export is written.
 */
export async function* readFacts(db: LedgerReader, period: Period): AsyncGenerator<readonly RequestFact[]> {
  let after: { received_on: string; id: string } | undefined;
  for (;;) {
    const page = await readPage(db, period, after);
    const last = page.at(-1);
    if (last === undefined) return;
    const rights = await readRights(
      db,
      page.map(({ id }) => id),
    );
    yield page.map(({ id, ...fact }) => ({ ...fact, rights: rights.get(id) ?? [] }));
    if (page.length < pageSize) return;
    after = last;
  }
}

function readPage(db: LedgerReader, period: Period, after: { received_on: string; id: string } | undefined) {
  const page = db
    .selectFrom('request_fact')
    .where('received_on', '<=', period.to)
    .where(receivedOrAnsweredIn(period))
    .select(['id', 'kind', 'received_on', 'due_on', 'answered_on', 'state', 'extended'])
    .orderBy('received_on')
    .orderBy('id')
    .limit(pageSize);
  if (after === undefined) return page.execute();
  return page.where((eb) => eb(eb.refTuple('received_on', 'id'), '>', eb.tuple(after.received_on, after.id))).execute();
}

async function readRights(db: LedgerReader, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Right[]>> {
  const rows = await db
    .selectFrom('request_fact_right')
    .where('fact_id', 'in', ids)
    .select(['fact_id', 'right'])
    .orderBy('fact_id')
    .orderBy('right')
    .execute();
  const rights = new Map<string, Right[]>();
  for (const { fact_id, right } of rows) {
    const known = rights.get(fact_id);
    if (known === undefined) rights.set(fact_id, [right]);
    else known.push(right);
  }
  return rights;
}
