import type { PeopleTold } from '../../contract/breaches/decision.ts';
import { fullDate } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { write } from '../kernel/procedures.ts';
import { changeBreach, findBreach } from '../records/breach.store.ts';
import type { BreachRecord } from '../records/breach.record.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import type { FieldProblem } from './awareness.ts';
import { knownBreach } from './show-breach.ts';

/** Records that people were told, also of a closed breach: it is done when it is done. */
export const recordPeopleTold = write.breaches.recordPeopleTold.handler(async ({ context, input, errors }) => {
  const { db, now, about, touch } = context;
  const { reference, told } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const problem = told === null ? undefined : toldProblem(said, told, breach, todayIn(breach.time_zone, now()));
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  await changeBreach(db, breach, {
    people_told_on: told?.on ?? null,
    people_told_means: told?.means ?? null,
    people_told_count: told?.people ?? null,
  });
  about(reference, { on: told?.on ?? null, people: told?.people ?? null });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

function toldProblem(
  t: Words,
  { on, means }: PeopleTold,
  breach: BreachRecord,
  today: string,
): FieldProblem | undefined {
  const aware = todayIn(breach.time_zone, breach.aware_at);
  if (breach.suspected === 1) return { field: 'on', sentence: t('breaches.peopleTold.notAware') };
  if (on > today) return { field: 'on', sentence: t('breaches.peopleTold.later', { today: fullDate(t, today) }) };
  if (on < aware) return { field: 'on', sentence: t('breaches.peopleTold.beforeAware', { aware: fullDate(t, aware) }) };
  const inPublic = means === 'public-notice' && breach.people_condition === 'disproportionate';
  const decidedNotTo = breach.people_choice === 'no-high-risk' || breach.people_choice === 'exception';
  return decidedNotTo && !inPublic ? { field: 'means', sentence: t('breaches.peopleTold.decidedNotTo') } : undefined;
}
