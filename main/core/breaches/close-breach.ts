import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { authorityTold, changeBreach, findBreach, type BreachRecord } from './breach.store.ts';
import { gapsOf, gapWords, stateOf } from './breach-state.ts';
import { closedProblem } from './closed-problem.ts';
import { knownBreach } from './show-breach.ts';

/** Closes a breach once its Art. 33(5) record is complete and a notice that was decided has gone. */
export const closeBreach = write.breaches.closeBreach.handler(async ({ context, input: { reference }, errors }) => {
  const { db, now, about, touch } = context;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const problem = closedProblem(breach) ?? closingProblem(breach, await authorityTold(db));
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  await changeBreach(db, breach, { closed_at: now() });
  about(reference);
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

function closingProblem(breach: BreachRecord, authority: string): FieldProblem | undefined {
  const gaps = gapsOf(breach);
  const [first] = gaps;
  if (first !== undefined) {
    const missing = gaps.map((code) => gapWords(code, authority));
    return { field: first, sentence: `The record is not complete. Missing: ${missing.join('; ')}.` };
  }
  if (stateOf(breach) === 'to-notify') {
    return {
      field: 'notices',
      sentence: `You decided to tell ${authority}, and no notice is recorded. Record the first notice, then close.`,
    };
  }
  return undefined;
}
