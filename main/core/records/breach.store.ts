import { sql, type Insertable, type Kysely } from 'kysely';
import type { BreachFacts, BreachNotice, BreachRow } from '../../contract/breaches/breach.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { authorityInWords } from '../../words/authority.ts';
import type { Words } from '../../words/words.ts';
import { nextStepOf, stateOf, type BreachFactsKept } from './breach-state.ts';
import { nextLimitOf, openClocks, type OpenClock } from './further-clock.store.ts';
import type { Reader } from '../files/database/reader.ts';
import type { BreachRecord, NoticeRecord } from './breach.record.ts';

type Listed = BreachFactsKept &
  Pick<BreachRecord, 'id' | 'reference' | 'title' | 'aware_at' | 'cause' | 'department' | 'investigated_from'>;

const listedColumns = [
  'id',
  'suspected',
  'investigated_from',
  'reference',
  'title',
  'aware_at',
  'cause',
  'department',
  'severity_score',
  'authority_choice',
  'people_choice',
  'people_condition',
  'people_told_on',
  'notify_by',
  'notified_at',
  'closed_at',
] as const;

// A row asks of a long text only whether there is one.
const listedTexts = [
  'facts',
  'happened_at',
  'discovered',
  'aware_evidence',
  'effects',
  'measures',
  'authority_reasons',
  'people_reasons',
  'delay_reasons',
] as const;

/** Who is told, as the organisation's settings name them, in a sentence: "the ICO". */
export async function authorityTold(t: Words, db: Reader): Promise<string> {
  return authorityInWords(
    t,
    (await db.selectFrom('organisation').select('authority_name').executeTakeFirstOrThrow()).authority_name,
  );
}

/** A stored row as the window lists it. */
export function asBreachRow(t: Words, breach: Listed, authority: string, clocks: readonly OpenClock[]): BreachRow {
  const nextLimit = nextLimitOf(t, breach, clocks);
  return {
    reference: breach.reference,
    title: breach.title,
    awareAt: breach.aware_at,
    notifyBy: breach.notify_by,
    cause: breach.cause,
    department: breach.department,
    state: stateOf(breach),
    notifiedAt: breach.notified_at,
    nextStep:
      nextLimit?.of === 'further'
        ? t('breaches.next.meet', { clock: nextLimit.name })
        : nextStepOf(t, breach, authority).sentence,
    nextLimit,
    investigatedFrom: breach.investigated_from,
  };
}

// When the first open clock of a breach ends; 9999 when none runs.
const firstEnd = sql`min(
  CASE WHEN state IN ('undecided', 'to-notify') THEN notify_by ELSE '9999' END,
  coalesce((SELECT min(due_at) FROM breach_clock WHERE breach_id = breach.id AND met_at IS NULL), '9999'))`;

/** Open breaches: those with a clock that runs first, least time left first. */
export async function openBreaches(t: Words, db: Reader, limit: number): Promise<BreachRow[]> {
  return (await pageOfBreaches(t, db, { words: '', open: true, offset: 0, limit })).rows;
}

/** The page at `offset` of the breaches that match, and how many match in all. */
export async function pageOfBreaches(
  t: Words,
  db: Reader,
  {
    words,
    open,
    offset,
    limit,
  }: { readonly words: string; readonly open: boolean; readonly offset: number; readonly limit: number },
): Promise<{ rows: BreachRow[]; total: number }> {
  const authority = await authorityTold(t, db);
  const rows = await matching(db, words, open)
    .select([...listedColumns])
    .select((eb) => listedTexts.map((column) => sql<string>`substr(${eb.ref(column)}, 1, 1)`.as(column)))
    .orderBy(sql`CASE WHEN state = 'closed' THEN 2 WHEN ${firstEnd} < '9999' OR state = 'suspected' THEN 0 ELSE 1 END`)
    .orderBy(sql`CASE WHEN state = 'closed' THEN NULL WHEN ${firstEnd} < '9999' THEN ${firstEnd} ELSE notify_by END`)
    .orderBy('closed_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await matching(db, words, open)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const clocks = await openClocks(
    db,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) =>
      asBreachRow(
        t,
        row,
        authority,
        clocks.filter(({ breachId }) => breachId === row.id),
      ),
    ),
    total,
  };
}

/** What a breach is found by: what was written about it, and the numbers that authorities gave it. */
const searchedText = sql<string>`concat_ws(char(10), reference, title, department, facts, effects, measures,
  (SELECT group_concat(concat_ws(char(10), authority_reference, note), char(10)) FROM breach_notice WHERE breach_id = breach.id))`;

function matching(db: Reader, words: string, open: boolean) {
  const query = db.selectFrom('breach').where(open ? sql<boolean>`state <> 'closed'` : sql<boolean>`true`);
  return words.trim() === '' ? query : query.where(sql<boolean>`holds_typed(${searchedText}, ${words})`);
}

export async function findBreach(db: Reader, reference: string): Promise<BreachRecord | undefined> {
  return await db.selectFrom('breach').selectAll().where('reference', '=', reference).executeTakeFirst();
}

/** The notices of a breach, by phase, with those that were taken back. */
export async function noticesOf(db: Reader, breachId: number): Promise<NoticeRecord[]> {
  return await db.selectFrom('breach_notice').selectAll().where('breach_id', '=', breachId).orderBy('phase').execute();
}

export function asNotice(notice: NoticeRecord): BreachNotice {
  return {
    id: notice.id,
    phase: notice.phase,
    kind: notice.kind,
    sentAt: notice.sent_at,
    authorityReference: notice.authority_reference,
    note: notice.note,
    supplied: notice.supplied,
    outstanding: notice.outstanding,
    withdrawnAt: notice.withdrawn_at,
    withdrawnReason: notice.withdrawn_reason,
  };
}

/** Changes columns of a breach and keeps its state, which is read from them, beside them. */
export async function changeBreach(
  db: Kysely<RegisterSchema>,
  breach: BreachRecord,
  changed: Partial<Omit<BreachRecord, 'id' | 'state'>>,
): Promise<void> {
  await db
    .updateTable('breach')
    .set({ ...changed, state: stateOf({ ...breach, ...changed }) })
    .where('id', '=', breach.id)
    .execute();
}

/** A suspicion is kept with the moment it began to be looked into; nothing is counted from that. */
export type Opening = BreachFacts & { readonly suspected?: boolean | undefined };

type OpeningFacts = {
  readonly reference: string;
  readonly ledgerId: string;
  readonly awareAt: string;
  readonly notifyBy: string;
  readonly timeZone: string;
  readonly at: string;
  readonly by: string;
};

/** Puts a breach into the register as it was logged. Answers its row. */
export async function insertBreach(
  db: Kysely<RegisterSchema>,
  facts: Opening,
  { reference, ledgerId, awareAt, notifyBy, timeZone, at, by }: OpeningFacts,
): Promise<number> {
  const { id } = await db
    .insertInto('breach')
    .values({
      reference,
      ledger_id: ledgerId,
      title: facts.title,
      aware_at: awareAt,
      time_zone: timeZone,
      aware_evidence: facts.awareEvidence,
      happened_at: facts.happenedAt,
      discovered: facts.discovered,
      cause: facts.cause,
      department: facts.department,
      facts: facts.facts,
      effects: facts.effects,
      measures: facts.measures,
      people_count: facts.peopleCount,
      records_count: facts.recordsCount,
      severity_parts: null,
      severity_score: null,
      authority_choice: null,
      authority_reasons: '',
      delay_reasons: null,
      people_choice: null,
      people_condition: null,
      people_reasons: '',
      notify_by: notifyBy,
      notified_at: null,
      state: facts.suspected === true ? 'suspected' : 'undecided',
      suspected: facts.suspected === true ? 1 : 0,
      investigated_from: facts.suspected === true ? awareAt : null,
      logged_at: at,
      logged_by: by,
      closed_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes down a notice to the authority. */
export async function insertNotice(
  db: Kysely<RegisterSchema>,
  notice: Insertable<RegisterSchema['breach_notice']>,
): Promise<void> {
  await db.insertInto('breach_notice').values(notice).execute();
}

/** Marks a notice as taken back: it stays readable. */
export async function takeBackNotice(
  db: Kysely<RegisterSchema>,
  id: string,
  { at, reason }: { readonly at: string; readonly reason: string },
): Promise<void> {
  await db
    .updateTable('breach_notice')
    .set({ withdrawn_at: at, withdrawn_reason: reason })
    .where('id', '=', id)
    .execute();
}
