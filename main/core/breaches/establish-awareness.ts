import { fullInstant } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { notifyByOf } from '../records/awareness-clock.ts';
import { awarenessProblem, type FieldProblem } from './awareness.ts';
import { changeBreach, findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
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
    closedProblem(said, breach) ??
    suspicionProblem(said, breach, awareAt) ??
    awarenessProblem(said, awareAt, { now: now(), zone: breach.time_zone });
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

function suspicionProblem(t: Words, breach: BreachRecord, awareAt: string): FieldProblem | undefined {
  if (breach.suspected === 0) {
    return { field: 'awareAt', sentence: t('breaches.refusals.awareness.settled') };
  }
  const from = breach.investigated_from;
  return from !== null && awareAt < from
    ? {
        field: 'awareAt',
        sentence: t('breaches.refusals.awareness.beforeSuspicion', { from: fullInstant(t, from, breach.time_zone) }),
      }
    : undefined;
}
