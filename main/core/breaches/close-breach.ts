import { said, writtenList } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { authorityTold, changeBreach, findBreach, noticesOf } from '../records/breach.store.ts';
import { gapsOf, gapWords, stateOf } from '../records/breach-state.ts';
import { closedProblem } from './closed-problem.ts';
import { clockName, clocksOf } from '../records/further-clock.store.ts';
import { knownBreach } from './show-breach.ts';
import type { Reader } from '../files/database/reader.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** Closes a breach once its Art. 33(5) record is complete and a notice that was decided has gone. */
export const closeBreach = write.breaches.closeBreach.handler(async ({ context, input: { reference }, errors }) => {
  const { db, now, about, touch } = context;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const problem =
    closedProblem(said, breach) ??
    closingProblem(said, breach, await authorityTold(said, db)) ??
    (await openProblem(said, db, breach));
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  await changeBreach(db, breach, { closed_at: now() });
  about(reference);
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

/** A clock nobody met, or information a notice promised: both are still owed. */
async function openProblem(t: Words, db: Reader, breach: BreachRecord): Promise<FieldProblem | undefined> {
  const open = (await clocksOf(db, breach.id)).filter(({ met_at }) => met_at === null);
  if (open.length > 0) {
    return {
      field: 'clocks',
      sentence: t('breaches.refusals.closing.clocksOpen', {
        clocks: writtenList(
          t,
          open.map((clock) => clockName(t, clock)),
        ),
      }),
    };
  }
  const last = (await noticesOf(db, breach.id)).findLast(({ withdrawn_at }) => withdrawn_at === null);
  if (last === undefined || last.outstanding === '') return undefined;
  return {
    field: 'notices',
    sentence: t('breaches.refusals.closing.outstanding', { phase: String(last.phase) }),
  };
}

function closingProblem(t: Words, breach: BreachRecord, authority: string): FieldProblem | undefined {
  if (breach.suspected === 1 && breach.authority_choice !== 'do-not-notify') {
    return {
      field: 'awareness',
      sentence: t('breaches.refusals.closing.suspicion', { authority }),
    };
  }
  const gaps = gapsOf(breach);
  const [first] = gaps;
  if (first !== undefined) {
    const missing = writtenList(
      t,
      gaps.map((code) => gapWords(t, code, authority)),
    );
    return { field: first, sentence: t('breaches.refusals.closing.gaps', { missing }) };
  }
  if (stateOf(breach) === 'to-notify') {
    return {
      field: 'notices',
      sentence: t('breaches.refusals.closing.noNotice', { authority }),
    };
  }
  return undefined;
}
