import type { BreachFacts } from '../../contract/breaches/breach.ts';
import { fullDate, fullInstant } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { notifyByOf } from '../records/awareness-clock.ts';
import {
  awarenessChange,
  awarenessProblem,
  keepAwarenessChanges,
  marksOfChanges,
  type FieldProblem,
} from './awareness.ts';
import { changeBreach, findBreach } from '../records/breach.store.ts';
import { fieldList, type FieldCode } from '../records/field-words.ts';
import { closedProblem } from './closed-problem.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { knownBreach } from './show-breach.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** Edits the Art. 33(5) facts. A changed instant of awareness needs a reason; the history keeps both values. */
export const editBreach = write.breaches.editBreach.handler(async ({ context, input, errors }) => {
  const { db, now, about, touch, t } = context;
  const { reference, facts, awareReason } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const awareAt = wholeSecond(facts.awareAt ?? breach.aware_at);
  // While a suspicion is looked into there is no awareness that could move.
  const moved = breach.suspected === 0 && awareAt !== breach.aware_at;
  const problem =
    closedProblem(said, breach) ??
    (moved ? moveProblem(said, breach, { awareAt, now: now(), reason: awareReason }) : undefined);
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  const edited = changedColumns(breach, facts, await marksOfChanges());
  const evidence = moved
    ? [
        edited.aware_evidence ?? breach.aware_evidence,
        awarenessChange(t, {
          at: now(),
          before: breach.aware_at,
          after: awareAt,
          reason: awareReason ?? '',
          zone: breach.time_zone,
        }),
      ]
        .filter((part) => part !== '')
        .join('\n')
    : edited.aware_evidence;
  await changeBreach(db, breach, {
    ...edited,
    ...(evidence === undefined ? {} : { aware_evidence: evidence }),
    ...(moved
      ? {
          aware_at: awareAt,
          notify_by: notifyByOf(awareAt, { regime: (await readOrganisation(db)).regime, timeZone: breach.time_zone }),
        }
      : {}),
  });
  about(reference, {
    fields: fieldList(
      Object.entries(columnFields).flatMap(([column, field]) => (Object.hasOwn(edited, column) ? field : [])),
    ),
    ...(moved ? { awareBefore: breach.aware_at, awareAfter: awareAt } : {}),
  });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

function moveProblem(
  t: Words,
  breach: BreachRecord,
  { awareAt, now, reason }: { readonly awareAt: string; readonly now: string; readonly reason: string | null },
): FieldProblem | undefined {
  const problem = awarenessProblem(t, awareAt, { now, zone: breach.time_zone });
  if (problem !== undefined) return problem;
  if (breach.notified_at !== null && awareAt > breach.notified_at) {
    return {
      field: 'awareAt',
      sentence: t('breaches.refusals.awareness.afterNotice', {
        sent: fullInstant(t, breach.notified_at, breach.time_zone),
      }),
    };
  }
  const told = breach.people_told_on;
  if (told !== null && todayIn(breach.time_zone, awareAt) > told)
    return {
      field: 'awareAt',
      sentence: t('breaches.peopleTold.toldBefore', { on: fullDate(t, told) }),
    };
  if (reason === null || reason === '') {
    return { field: 'awareReason', sentence: t('breaches.refusals.awareness.whyMoved') };
  }
  return undefined;
}

/** The columns that can be edited, awareness aside, and what the history calls them. */
const columnFields = {
  // oxlint-disable-next-line words/said-by-key -- the code of a field, as the chain has held it from the beginning
  title: 'the title',
  aware_evidence: 'the evidence of awareness',
  happened_at: 'when it happened',
  discovered: 'how it was found',
  cause: 'the cause',
  department: 'the department',
  facts: 'the facts',
  effects: 'the effects',
  measures: 'what was done',
  people_count: 'the number of people',
  records_count: 'the number of records',
} as const satisfies { readonly [Column in keyof BreachRecord]?: FieldCode };

/** The columns whose value is given and differs. Awareness itself is not among them. */
function changedColumns(
  breach: BreachRecord,
  facts: Partial<{ [Name in keyof BreachFacts]: BreachFacts[Name] | undefined }>,
  marks: readonly string[],
): Partial<BreachRecord> {
  const given: { readonly [Column in keyof typeof columnFields]: BreachRecord[Column] | undefined } = {
    title: facts.title,
    aware_evidence:
      facts.awareEvidence === undefined
        ? undefined
        : keepAwarenessChanges(breach.aware_evidence, facts.awareEvidence, marks),
    happened_at: facts.happenedAt,
    discovered: facts.discovered,
    cause: facts.cause,
    department: facts.department,
    facts: facts.facts,
    effects: facts.effects,
    measures: facts.measures,
    people_count: facts.peopleCount,
    records_count: facts.recordsCount,
  };
  return Object.fromEntries(
    Object.entries(given).filter(
      ([column, value]) => value !== undefined && value !== breach[column as keyof typeof given],
    ),
  );
}
