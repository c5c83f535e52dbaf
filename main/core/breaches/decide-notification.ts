import type { AuthorityDecision, DecidedPart, PeopleDecision } from '../../contract/breaches/decision.ts';
import { fullInstant } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { authorityTold, changeBreach, findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { knownBreach } from './show-breach.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** Keeps a decision with its reasons, or without them: then it counts as incomplete (Art. 33(1), 34(1) and 34(3) GDPR). */
export const decideNotification = write.breaches.decideNotification.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, authority, people } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const problem =
    closedProblem(said, breach) ??
    decisionProblem(said, breach, { authority, people, told: await authorityTold(said, db) });
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  const changed = { ...authorityColumns(authority), ...peopleColumns(people) };
  await changeBreach(db, breach, changed);
  const after = { ...breach, ...changed };
  const decided: DecidedPart = authority === undefined ? 'people' : people === undefined ? 'authority' : 'both';
  about(reference, { authority: after.authority_choice, people: after.people_choice, decided });
  touch('breach', breach.id);
  return await knownBreach(db, reference, { ...context, deciding: decided });
});

function decisionProblem(
  t: Words,
  breach: BreachRecord,
  {
    authority,
    people,
    told,
  }: {
    readonly authority: AuthorityDecision | null | undefined;
    readonly people: PeopleDecision | null | undefined;
    readonly told: string;
  },
): FieldProblem | undefined {
  if (authority === undefined && people === undefined) {
    return { field: 'authority', sentence: t('breaches.refusals.decision.nothing') };
  }
  if (breach.notified_at !== null && authority !== undefined && authority?.choice !== 'notify') {
    return {
      field: 'authority.choice',
      sentence: t('breaches.refusals.decision.noticeWent', {
        authority: told,
        sent: fullInstant(t, breach.notified_at, breach.time_zone),
      }),
    };
  }
  return undefined;
}

function authorityColumns(decision: AuthorityDecision | null | undefined): Partial<BreachRecord> {
  if (decision === undefined) return {};
  if (decision === null) return { authority_choice: null, authority_reasons: '' };
  return {
    authority_choice: decision.choice,
    authority_reasons: decision.reasons,
    ...(decision.delayReasons === null ? {} : { delay_reasons: decision.delayReasons }),
  };
}

function peopleColumns(decision: PeopleDecision | null | undefined): Partial<BreachRecord> {
  if (decision === undefined) return {};
  if (decision === null) return { people_choice: null, people_condition: null, people_reasons: '' };
  return {
    people_choice: decision.choice,
    people_condition: decision.choice === 'exception' ? decision.condition : null,
    people_reasons: decision.reasons,
  };
}
