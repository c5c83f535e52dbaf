import type { Inputs } from '../../contract/index.ts';
import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { clocksOf, endOf } from '../records/further-clock.store.ts';
import { elapsedWords, instantWords, wholeSecond } from '../rules/instants/instant-words.ts';
import { knownBreach } from './show-breach.ts';
import type { BreachRecord, ClockRecord } from '../records/breach.record.ts';
import { setClock } from '../records/further-clock.store.ts';

/** Records when a clock was met, or takes that back. A report that follows starts then, or waits again. */
export const meetClock = write.breaches.meetClock.handler(async ({ context, input, errors }) => {
  const { db, now, about, touch } = context;
  const { reference, note, lateReasons } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const clocks = await clocksOf(db, breach.id);
  const clock = clocks.find(({ id }) => id === input.id);
  if (clock === undefined) throw errors.NOT_FOUND({ data: { what: input.id } });
  const following = clocks.filter(({ follows }) => follows === clock.id);
  const metAt = input.metAt === null ? null : wholeSecond(input.metAt);
  const problem =
    closedProblem(breach) ??
    followProblem(metAt, following, breach) ??
    (metAt === null ? undefined : meetProblem({ ...input, metAt }, { clock, breach, now: wholeSecond(now()), clocks }));
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  await setClock(db, clock.id, { met_at: metAt, note, late_reasons: lateReasons });
  for (const next of following) {
    const due_at = endOf({ ...next, starts_at: metAt }, breach);
    await setClock(db, next.id, { starts_at: metAt, due_at });
  }
  about(reference, { clock: clock.rule, metAt, dueAt: clock.due_at });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

type Met = Pick<Inputs['breaches']['meetClock'], 'lateReasons'> & { readonly metAt: string };
type Known = {
  readonly clock: ClockRecord;
  readonly clocks: readonly ClockRecord[];
  readonly breach: BreachRecord;
  readonly now: string;
};

function meetProblem({ metAt, lateReasons }: Met, { clock, clocks, breach, now }: Known): FieldProblem | undefined {
  const zone = breach.time_zone;
  if (clock.starts_at === null) {
    const before = clocks.find(({ id }) => id === clock.follows)?.name ?? 'the notice before it';
    return { field: 'metAt', sentence: `This clock starts with ${before}. Record that one as met first.` };
  }
  if (metAt > now) {
    return {
      field: 'metAt',
      sentence: `That is later than now, ${instantWords(now, zone)}. Record it once it has gone.`,
    };
  }
  if (metAt < clock.starts_at) {
    return { field: 'metAt', sentence: `That is before the clock started, ${instantWords(clock.starts_at, zone)}.` };
  }
  if (clock.due_at !== null && metAt > clock.due_at && lateReasons === '') {
    return {
      field: 'lateReasons',
      sentence: `This went ${elapsedWords(clock.due_at, metAt)} after its limit. Write the reason for the delay.`,
    };
  }
  return undefined;
}

/** A report that went already cannot have gone before the notice it follows. */
function followProblem(
  metAt: string | null,
  following: readonly ClockRecord[],
  { time_zone }: BreachRecord,
): FieldProblem | undefined {
  const met = following.find(({ met_at }) => met_at !== null);
  if (met?.met_at == null) return undefined;
  if (metAt === null) {
    return { field: 'metAt', sentence: `${met.name} follows this and is recorded as met. Take that back first.` };
  }
  return metAt > met.met_at
    ? { field: 'metAt', sentence: `${met.name} follows this and went on ${instantWords(met.met_at, time_zone)}.` }
    : undefined;
}
