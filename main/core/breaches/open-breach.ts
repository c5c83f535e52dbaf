import type { RegimeCode } from '../../contract/deadlines/compute-deadline.ts';
import type { Context } from '../kernel/context.ts';
import { takeReference } from '../records/reference.store.ts';
import { notifyByOf } from '../records/awareness-clock.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
import type { Writer } from '../files/database/reader.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import type { Opening } from '../records/breach.store.ts';
import { insertBreach } from '../records/breach.store.ts';

export type OpenedBreach = { readonly id: number; readonly reference: string; readonly notifyBy: string };

/** Puts a breach into the register and starts its 72 hours. The reference bears the year in which awareness began. */
export async function openBreach(
  db: Writer,
  facts: Opening,
  { now, newId, person }: Pick<Context, 'now' | 'newId'> & { readonly person: { readonly id: string } },
  { regime, timeZone }: { readonly regime: RegimeCode; readonly timeZone: string },
): Promise<OpenedBreach> {
  const awareAt = wholeSecond(facts.awareAt);
  const notifyBy = notifyByOf(awareAt, { regime, timeZone });
  const reference = await takeReference(db, 'BR', todayIn(timeZone, awareAt));
  const id = await insertBreach(db, facts, {
    reference,
    ledgerId: newId(),
    awareAt,
    notifyBy,
    timeZone,
    at: now(),
    by: person.id,
  });
  return { id, reference, notifyBy };
}
