import { speak } from '../../words/said.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { clockOf } from '../records/count-clock.ts';
import { kindOf, nextReference } from '../records/reference.store.ts';
import { jsonText } from '../files/database/json-text.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { askedBefore } from '../records/request.store.ts';

/** The due date and its working before anything is saved. */
export const previewRequest = read.requests.previewRequest.handler(async ({ context: { db, now, t }, input }) => {
  const organisation = await readOrganisation(db);
  const today = todayIn(organisation.timeZone, now());
  const known = {
    askedBefore: input.email === null || input.email.trim() === '' ? [] : await askedBefore(db, input.email),
  };
  if (input.rights.length === 0)
    return { ...known, nextReference: null, clock: null, problem: t('contract.clocks.noRight') };
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(input.receivedOn))
    return { ...known, nextReference: null, clock: null, problem: null };
  if (input.receivedOn > today)
    return { ...known, nextReference: null, clock: null, problem: t('requests.refusals.arrivedInFuture') };
  const events = [
    { type: 'received' as const, on_date: input.receivedOn, reason: null, withdrawn_at: null },
    ...(input.identityNeeded
      ? [{ type: 'identity-requested' as const, on_date: today, reason: null, withdrawn_at: null }]
      : []),
  ];
  try {
    const clock = clockOf(
      { regime: organisation.regime, calendar: organisation.calendar, rights: jsonText([...input.rights]) },
      events,
      organisation,
      { today, language: t.language },
    );
    return {
      ...known,
      nextReference: await nextReference(db, kindOf(input.rights), input.receivedOn),
      clock,
      problem: null,
    };
  } catch (error) {
    if (error instanceof DeadlineInputError)
      return { ...known, nextReference: null, clock: null, problem: speak(t, error.message) };
    throw error;
  }
});
