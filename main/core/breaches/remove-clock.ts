import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { findBreach } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { clockName, clocksOf } from '../records/further-clock.store.ts';
import { knownBreach } from './show-breach.ts';
import { deleteClock } from '../records/further-clock.store.ts';

/** Takes a clock off a breach; the audit chain keeps which it was, when it started and when it would have ended. */
export const removeClock = write.breaches.removeClock.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, id } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const clocks = await clocksOf(db, breach.id);
  const clock = clocks.find((candidate) => candidate.id === id);
  if (clock === undefined) throw errors.NOT_FOUND({ data: { what: id } });
  const follower = clocks.find(({ follows }) => follows === id);
  const problem =
    closedProblem(said, breach) ??
    (follower === undefined
      ? undefined
      : { field: 'id', sentence: said('breaches.refusals.clock.followerWaits', { clock: clockName(said, follower) }) });
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  await deleteClock(db, id);
  about(reference, { clock: clock.rule, startsAt: clock.starts_at, dueAt: clock.due_at, metAt: clock.met_at });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});
