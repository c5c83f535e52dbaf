import type { BreachFacts } from '../../contract/breaches/breach.ts';
import type { RegimeCode } from '../../contract/deadlines/compute-deadline.ts';
import type { Context } from '../kernel/context.ts';
import { takeReference } from '../records/reference.ts';
import { notifyByOf } from '../records/awareness-clock.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
import type { Writer } from '../files/database/reader.ts';
import { todayIn } from '../rules/instants/today-in.ts';

/** A suspicion is kept with the moment it began to be looked into; nothing is counted from that. */
export type Opening = BreachFacts & { readonly suspected?: boolean | undefined };

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
  const { id } = await db
    .insertInto('breach')
    .values({
      reference,
      ledger_id: newId(),
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
      logged_at: now(),
      logged_by: person.id,
      closed_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, reference, notifyBy };
}
