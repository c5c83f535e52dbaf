import type { Inputs } from '../../contract/index.ts';
import { fullInstant } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { clockName, clocksOf, endOf } from '../records/further-clock.store.ts';
import { elapsedWords, wholeSecond } from '../rules/instants/instant-words.ts';
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
    closedProblem(said, breach) ??
    followProblem(said, { metAt, following, breach }) ??
    (metAt === null
      ? undefined
      : meetProblem(said, { ...input, metAt }, { clock, breach, now: wholeSecond(now()), clocks }));
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

function meetProblem(
  t: Words,
  { metAt, lateReasons }: Met,
  { clock, clocks, breach, now }: Known,
): FieldProblem | undefined {
  const zone = breach.time_zone;
  if (clock.starts_at === null) {
    const before = clocks.find(({ id }) => id === clock.follows);
    const sentence =
      before === undefined
        ? t('breaches.refusals.clock.waits')
        : t('breaches.refusals.clock.waitsFor', { clock: clockName(t, before) });
    return { field: 'metAt', sentence };
  }
  if (metAt > now) {
    return { field: 'metAt', sentence: t('breaches.refusals.clock.metLater', { now: fullInstant(t, now, zone) }) };
  }
  if (metAt < clock.starts_at) {
    const start = fullInstant(t, clock.starts_at, zone);
    return { field: 'metAt', sentence: t('breaches.refusals.clock.metBeforeStart', { start }) };
  }
  if (clock.due_at !== null && metAt > clock.due_at && lateReasons === '') {
    const time = elapsedWords(t, clock.due_at, metAt);
    return { field: 'lateReasons', sentence: t('breaches.refusals.clock.late', { time }) };
  }
  return undefined;
}

/** A report that went already cannot have gone before the notice it follows. */
function followProblem(
  t: Words,
  {
    metAt,
    following,
    breach,
  }: { readonly metAt: string | null; readonly following: readonly ClockRecord[]; readonly breach: BreachRecord },
): FieldProblem | undefined {
  const met = following.find(({ met_at }) => met_at !== null);
  if (met?.met_at == null) return undefined;
  const clock = clockName(t, met);
  if (metAt === null) return { field: 'metAt', sentence: t('breaches.refusals.clock.followerMet', { clock }) };
  const sent = fullInstant(t, met.met_at, breach.time_zone);
  return metAt > met.met_at
    ? { field: 'metAt', sentence: t('breaches.refusals.clock.followerWent', { clock, sent }) }
    : undefined;
}
