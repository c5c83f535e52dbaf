import type { Kysely, Transaction } from 'kysely';
import type {
  BreachFactTable,
  LedgerSchema,
  RequestFactRightTable,
  RequestFactTable,
} from '../reports/ledger.schema.ts';
import type { OfficerRegister } from './open-register.ts';
import type { RegisterSchema } from './schema.ts';

/** The cases whose de-identified facts a transaction has changed. */
export type Touched = {
  readonly requests: Set<number>;
  readonly breaches: Set<number>;
  /** Whether what every fact depends on has changed: the organisation, its departments. */
  everything: boolean;
};

const batch = 500;

/**
 * Keeps the ledger a projection of the register (design §6). `promise` raises the register's revision inside the
 * transaction; `keep` brings the ledger to it after the commit. A process killed between the two leaves revisions
 * that disagree, and the next unlock rebuilds the ledger.
 */
export const followLedger = { promise, keep };

async function promise(db: Transaction<RegisterSchema>, { requests, breaches, everything }: Touched): Promise<void> {
  if (!everything && requests.size + breaches.size === 0) return;
  await db
    .updateTable('register_meta')
    .set((eb) => ({ ledger_revision: eb('ledger_revision', '+', 1) }))
    .execute();
}

async function keep(
  { database, ledger }: Pick<OfficerRegister, 'database' | 'ledger'>,
  { requests, breaches, everything }: Touched,
): Promise<void> {
  if (everything) return void (await agreeLedger({ database, ledger }));
  if (requests.size + breaches.size === 0) return;
  await ledger.transaction().execute(async (facts) => {
    await projectRequests(database, facts, [...requests]);
    await projectBreaches(database, facts, [...breaches]);
    await facts
      .updateTable('ledger_meta')
      .set({ revision: await revisionOf(database) })
      .execute();
  });
}

/** Rebuilds the ledger when it is not at the register's revision. Returns whether it had to. */
export async function agreeLedger({
  database,
  ledger,
}: Pick<OfficerRegister, 'database' | 'ledger'>): Promise<boolean> {
  const revision = await revisionOf(database);
  const meta = await ledger.selectFrom('ledger_meta').select('revision').executeTakeFirst();
  if (meta?.revision === revision) return false;
  const { name, authority_name, time_zone } = await database
    .selectFrom('organisation')
    .selectAll()
    .executeTakeFirstOrThrow();
  await ledger.transaction().execute(async (facts) => {
    await facts.deleteFrom('request_fact_right').execute();
    await facts.deleteFrom('request_fact').execute();
    await facts.deleteFrom('breach_fact').execute();
    await facts.deleteFrom('ledger_meta').execute();
    await facts
      .insertInto('ledger_meta')
      .values({ organisation: name, authority: authority_name, time_zone, revision })
      .execute();
    for (let after = 0; ;) {
      const ids = await idsAfter(database, 'request', after);
      await projectRequests(database, facts, ids);
      if (ids.length < batch) break;
      after = ids.at(-1) ?? after;
    }
    for (let after = 0; ;) {
      const ids = await idsAfter(database, 'breach', after);
      await projectBreaches(database, facts, ids);
      if (ids.length < batch) break;
      after = ids.at(-1) ?? after;
    }
  });
  return true;
}

async function idsAfter(
  database: Kysely<RegisterSchema>,
  table: 'request' | 'breach',
  after: number,
): Promise<number[]> {
  const rows = await database
    .selectFrom(table)
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(batch)
    .execute();
  return rows.map(({ id }) => id);
}

async function revisionOf(database: Kysely<RegisterSchema>): Promise<number> {
  return (await database.selectFrom('register_meta').select('ledger_revision').executeTakeFirstOrThrow())
    .ledger_revision;
}

async function projectRequests(
  database: Kysely<RegisterSchema>,
  facts: Transaction<LedgerSchema>,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await database
    .selectFrom('request')
    .select([
      'id',
      'ledger_id',
      'reference',
      'received_on',
      'due_on',
      'clock_state',
      'clock_since',
      'extended',
      'department',
      'rights',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('request_event')
            .select('request_event.id')
            .whereRef('request_event.request_id', '=', 'request.id')
            .where('request_event.type', '=', 'refused')
            .where('request_event.withdrawn_at', 'is', null),
        )
        .as('refused'),
    )
    .where('id', 'in', ids)
    .execute();
  const { departments } = await database.selectFrom('organisation').select('departments').executeTakeFirstOrThrow();
  const kept: readonly string[] = JSON.parse(departments);
  await facts
    .deleteFrom('request_fact_right')
    .where(
      'fact_id',
      'in',
      rows.map((row) => row.ledger_id),
    )
    .execute();
  for (const row of rows) {
    // The register writes these columns from the contract's enums only; SQLite hands them back as text.
    const fact = {
      kind: row.reference.slice(0, 3) as RequestFactTable['kind'],
      received_on: row.received_on,
      due_on: row.due_on,
      answered_on: row.clock_state === 'answered' ? row.clock_since : null,
      state: (row.clock_state === 'answered' && row.refused ? 'refused' : row.clock_state) as RequestFactTable['state'],
      extended: row.extended === 1 ? 1 : 0,
      // Only a department the organisation keeps in its list: free text could name somebody.
      department: row.department !== null && kept.includes(row.department) ? row.department : null,
    } as const;
    await facts
      .insertInto('request_fact')
      .values({ id: row.ledger_id, ...fact })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(fact))
      .execute();
    const rights: readonly RequestFactRightTable['right'][] = JSON.parse(row.rights);
    await facts
      .insertInto('request_fact_right')
      .values(rights.map((right) => ({ fact_id: row.ledger_id, right })))
      .execute();
  }
}

async function projectBreaches(
  database: Kysely<RegisterSchema>,
  facts: Transaction<LedgerSchema>,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await database
    .selectFrom('breach')
    .selectAll()
    .where('id', 'in', ids)
    // A suspicion is no breach yet, and without a moment of awareness no figure can count it.
    .where('suspected', '=', 0)
    .execute();
  for (const row of rows) {
    const fact = {
      aware_at: row.aware_at,
      cause: row.cause as BreachFactTable['cause'],
      authority_decision:
        row.authority_choice === 'notify' ? 'yes' : row.authority_choice === 'do-not-notify' ? 'no' : 'undecided',
      notified_at: row.notified_at,
      people_told: row.people_choice === 'tell' ? 1 : 0,
      reasons_written: row.authority_reasons.trim() === '' ? 0 : 1,
    } as const;
    await facts
      .insertInto('breach_fact')
      .values({ id: row.ledger_id, ...fact })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(fact))
      .execute();
  }
}
