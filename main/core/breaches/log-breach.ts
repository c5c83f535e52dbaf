import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { awarenessProblem } from './awareness.ts';
import { openBreach } from './open-breach.ts';

/** Opens a breach and starts its 72 hours (Art. 33(1) GDPR). */
export const logBreach = write.breaches.logBreach.handler(async ({ context, input, errors }) => {
  const { db, now, about, touch } = context;
  const organisation = await readOrganisation(db);
  const problem = awarenessProblem(said, input.awareAt, { now: now(), zone: organisation.timeZone });
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  const { id, reference, notifyBy } = await openBreach(db, input, context, organisation);
  const suspected = input.suspected === true;
  about(reference, { cause: input.cause, ...(suspected ? { suspected } : { notifyBy }) });
  touch('breach', id);
  return { reference, notifyBy: suspected ? null : notifyBy };
});
