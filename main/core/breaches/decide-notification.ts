import type { AuthorityDecision, PeopleDecision } from '../../contract/breaches/decision.ts';
import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { authorityTold, changeBreach, findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { instantWords } from '../rules/instants/instant-words.ts';
import { knownBreach, type DecidedPart } from './show-breach.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** Keeps a decision with its reasons, or without them: then it counts as incomplete (Art. 33(1), 34(1) and 34(3) GDPR). */
export const decideNotification = write.breaches.decideNotification.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, authority, people } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const problem = closedProblem(breach) ?? decisionProblem(breach, authority, people, await authorityTold(db));
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
  breach: BreachRecord,
  authority: AuthorityDecision | null | undefined,
  people: PeopleDecision | null | undefined,
  told: string,
): FieldProblem | undefined {
  if (authority === undefined && people === undefined) {
    return { field: 'authority', sentence: 'Choose whom to tell first. Nothing was changed.' };
  }
  if (breach.notified_at !== null && authority !== undefined && authority?.choice !== 'notify') {
    return {
      field: 'authority.choice',
      sentence: `A notice went to ${told} on ${instantWords(breach.notified_at, breach.time_zone)}. If it was not needed, say so in a follow-up: the decision stays.`,
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
