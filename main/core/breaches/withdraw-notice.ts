import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { changeBreach, findBreach, noticesOf } from '../records/breach.store.ts';
import { closedProblem } from './closed-problem.ts';
import { knownBreach } from './show-breach.ts';
import { takeBackNotice } from '../records/breach.store.ts';

/** Takes back the latest notice. Without a first notice the 72 hours count again. */
export const withdrawNotice = write.breaches.withdrawNotice.handler(async ({ context, input, errors }) => {
  const { db, now, about, touch } = context;
  const { reference, id, reason } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const standing = (await noticesOf(db, breach.id)).filter(({ withdrawn_at }) => withdrawn_at === null);
  const notice = standing.find((candidate) => candidate.id === id);
  if (notice === undefined) throw errors.NOT_FOUND({ data: { what: id } });
  const last = standing.at(-1);
  const problem =
    closedProblem(said, breach) ??
    (last === undefined || last.id === id
      ? undefined
      : { field: 'id', sentence: said('breaches.refusals.notice.notLast', { phase: String(last.phase) }) });
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  await takeBackNotice(db, id, { at: now(), reason });
  const [first] = standing.filter((candidate) => candidate.id !== id);
  await changeBreach(db, breach, { notified_at: first?.sent_at ?? null });
  about(reference, { phase: notice.phase, kind: notice.kind, sentAt: notice.sent_at });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});
