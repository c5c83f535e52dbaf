import type { Cause } from '../../contract/breaches/breach.ts';
import type { LedgerReader } from './request-fact.store.ts';

/** Whole seconds in UTC without the `Z`: `from` belongs to it, `before` does not. */
export type InstantRange = { readonly from: string; readonly before: string };

export type BreachGroup = {
  readonly cause: Cause;
  readonly count: number;
  readonly told_people: number;
  readonly decided: number;
  readonly decided_with_reasons: number;
};

// Without a Z the bounds sort before every way of writing the same second, with a fraction or without.
function inRange(db: LedgerReader, range: InstantRange) {
  return db.selectFrom('breach_fact').where('aware_at', '>=', range.from).where('aware_at', '<', range.before);
}

/** Breaches by cause, with what was decided and who was told. */
export async function countBreaches(db: LedgerReader, range: InstantRange): Promise<readonly BreachGroup[]> {
  return inRange(db, range)
    .select((eb) => {
      const decided = eb('authority_decision', '<>', 'undecided');
      return [
        'cause',
        eb.fn.countAll<number>().as('count'),
        eb.fn.sum<number>('people_told').as('told_people'),
        eb.fn.sum<number>(eb.case().when(decided).then(eb.lit(1)).else(eb.lit(0)).end()).as('decided'),
        eb.fn
          .sum<number>(eb.case().when(decided).then(eb.ref('reasons_written')).else(eb.lit(0)).end())
          .as('decided_with_reasons'),
      ];
    })
    .groupBy('cause')
    .execute();
}

/** When the organisation became aware and when it told the authority, for every breach it told the authority about. */
export async function listNotices(
  db: LedgerReader,
  range: InstantRange,
): Promise<readonly { aware_at: string; notified_at: string }[]> {
  return inRange(db, range)
    .where('notified_at', 'is not', null)
    .select((eb) => ['aware_at', eb.ref('notified_at').$notNull().as('notified_at')])
    .execute();
}
