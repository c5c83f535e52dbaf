import type { Inputs } from '../../contract/index.ts';
import type { ClockSet } from '../../contract/breaches/further-clock.ts';
import { fullInstant } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import { contract } from '../rules/deadlines/extra-clocks/contract.ts';
import { dora } from '../rules/deadlines/extra-clocks/dora.ts';
import type { ExtraClockRule } from '../rules/deadlines/extra-clocks/extra-clock-rule.ts';
import { nis2 } from '../rules/deadlines/extra-clocks/nis2.ts';
import { processor } from '../rules/deadlines/extra-clocks/processor.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import type { FieldProblem } from './awareness.ts';
import { findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { clocksOf, endOf } from '../records/further-clock.store.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
import { knownBreach } from './show-breach.ts';
import type { BreachRecord, ClockRecord } from '../records/breach.record.ts';
import { insertClocks } from '../records/further-clock.store.ts';

const rulesOf: { readonly [set in ClockSet]: readonly ExtraClockRule[] } = {
  nis2,
  dora,
  processor: [processor],
  contract: [contract],
};

const mostClocks = 60;

/** Adds the clocks of a law or a contract. Reports that follow a notice wait until that is recorded as sent. */
export const addClock = write.breaches.addClock.handler(async ({ context, input, errors }) => {
  const { db, now, newId, person, about, touch } = context;
  const { reference } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const refuse = (problem: FieldProblem) => errors.FIELD_REFUSED({ data: problem });
  const problem = closedProblem(said, breach) ?? startProblem(said, input, breach, wholeSecond(now()));
  if (problem !== undefined) throw refuse(problem);
  if ((await clocksOf(db, breach.id)).length >= mostClocks) {
    throw refuse({ field: 'set', sentence: said('breaches.refusals.clock.tooMany', { most: mostClocks }) });
  }
  const { calendar } = await readOrganisation(db);
  const added: ClockRecord[] = [];
  for (const rule of rulesOf[input.set]) {
    const before = added.find((clock) => clock.rule === rule.after);
    const clock: ClockRecord = {
      id: newId(),
      breach_id: breach.id,
      rule: rule.code,
      name: 'name' in input && input.name !== '' ? input.name : rule.name.en,
      starts_at: before === undefined ? wholeSecond(input.startsAt) : null,
      hours: 'hours' in input ? input.hours : null,
      added_at: now(),
      added_by: person.id,
      met_at: null,
      note: '',
      aware_at: 'awareAt' in input && rule.cap !== null ? wholeSecond(input.awareAt) : null,
      noon_relief: 'noonRelief' in input && input.noonRelief && rule.noon !== null ? 1 : 0,
      calendar,
      due_at: null,
      follows: before?.id ?? null,
      late_reasons: '',
    };
    added.push({ ...clock, due_at: counted(clock, breach, refuse) });
  }
  await insertClocks(db, added);
  about(reference, { clocks: added.map(({ rule }) => rule).join(', '), startsAt: wholeSecond(input.startsAt) });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

function counted(clock: ClockRecord, breach: BreachRecord, refuse: (problem: FieldProblem) => Error): string | null {
  try {
    return endOf(clock, breach);
  } catch (error) {
    if (!(error instanceof DeadlineInputError)) throw error;
    throw refuse({ field: error.field.split('.').at(-1) ?? 'startsAt', sentence: error.message });
  }
}

function startProblem(
  t: Words,
  input: Inputs['breaches']['addClock'],
  { time_zone }: BreachRecord,
  now: string,
): FieldProblem | undefined {
  const moments = { startsAt: input.startsAt, ...('awareAt' in input ? { awareAt: input.awareAt } : {}) };
  for (const [field, moment] of Object.entries(moments)) {
    if (wholeSecond(moment) > now) {
      return { field, sentence: t('breaches.refusals.clock.startsLater', { now: fullInstant(t, now, time_zone) }) };
    }
  }
  return undefined;
}
