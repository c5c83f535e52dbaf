import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { authorityTold, changeBreach, findBreach, noticesOf } from '../records/breach.store.ts';
import { gapsOf, gapWords, stateOf } from '../records/breach-state.ts';
import { closedProblem } from './closed-problem.ts';
import { clocksOf } from '../records/further-clock.store.ts';
import { knownBreach } from './show-breach.ts';
import type { Reader } from '../files/database/reader.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** Closes a breach once its Art. 33(5) record is complete and a notice that was decided has gone. */
export const closeBreach = write.breaches.closeBreach.handler(async ({ context, input: { reference }, errors }) => {
  const { db, now, about, touch } = context;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const problem =
    closedProblem(breach) ?? closingProblem(breach, await authorityTold(db)) ?? (await openProblem(db, breach));
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  await changeBreach(db, breach, { closed_at: now() });
  about(reference);
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

/** A clock nobody met, or information a notice promised: both are still owed. */
async function openProblem(db: Reader, breach: BreachRecord): Promise<FieldProblem | undefined> {
  const open = (await clocksOf(db, breach.id)).filter(({ met_at }) => met_at === null);
  if (open.length > 0) {
    return {
      field: 'clocks',
      sentence: `Further clocks are open: ${open.map(({ name }) => name).join('; ')}. Record when each was met, or remove it.`,
    };
  }
  const last = (await noticesOf(db, breach.id)).findLast(({ withdrawn_at }) => withdrawn_at === null);
  if (last === undefined || last.outstanding === '') return undefined;
  return {
    field: 'notices',
    sentence: `Notice ${last.phase} left something outstanding (Art. 33(4)). Record the notice that supplied it, or a closing notice.`,
  };
}

function closingProblem(breach: BreachRecord, authority: string): FieldProblem | undefined {
  if (breach.suspected === 1 && breach.authority_choice !== 'do-not-notify') {
    return {
      field: 'awareness',
      sentence: `Settle first whether it is a breach: set the moment you became aware, or decide not to tell ${authority} and write why it is none.`,
    };
  }
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
