import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { notifyByOf } from '../records/awareness-clock.ts';
import { awarenessProblem, type FieldProblem } from './awareness.ts';
import { changeBreach, findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { instantWords, wholeSecond } from '../rules/instants/instant-words.ts';
import { knownBreach } from './show-breach.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** A suspicion has become a breach: from here on the 72 hours run (Art. 33(1) GDPR). */
export const establishAwareness = write.breaches.establishAwareness.handler(async ({ context, input, errors }) => {
  const { db, now, about, touch } = context;
  const { reference, evidence } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const awareAt = wholeSecond(input.awareAt);
  const problem =
    closedProblem(breach) ??
    suspicionProblem(breach, awareAt) ??
    awarenessProblem(awareAt, { now: now(), zone: breach.time_zone });
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  const { regime } = await readOrganisation(db);
  await changeBreach(db, breach, {
    suspected: 0,
    aware_at: awareAt,
    notify_by: notifyByOf(awareAt, { regime, timeZone: breach.time_zone }),
    aware_evidence: [breach.aware_evidence, evidence].filter((part) => part !== '').join('\n'),
  });
  about(reference, { awareAt, investigatedFrom: breach.investigated_from });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

function suspicionProblem(breach: BreachRecord, awareAt: string): FieldProblem | undefined {
  if (breach.suspected === 0) {
    return {
      field: 'awareAt',
      sentence: 'The moment you became aware is settled. Edit the facts to change it, with the reason.',
    };
  }
  const from = breach.investigated_from;
  return from !== null && awareAt < from
    ? {
        field: 'awareAt',
        sentence: `You began to look into it on ${instantWords(from, breach.time_zone)}. Awareness cannot be earlier: correct it in the facts afterwards if it was.`,
      }
    : undefined;
}
