import { fullInstant } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { changeBreach, findBreach } from '../records/breach.store.ts';
import { knownBreach } from './show-breach.ts';

/** Opens a closed breach again; when and why stays with it. */
export const reopenBreach = write.breaches.reopenBreach.handler(async ({ context, input, errors }) => {
  const { db, now, about, touch, t } = context;
  const { reference, reason } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  if (breach.closed_at === null) {
    throw errors.FIELD_REFUSED({
      data: { field: 'reference', sentence: said('breaches.refusals.open', { reference }) },
    });
  }
  const line = t('breaches.written.reopened', {
    at: fullInstant(t, now(), breach.time_zone),
    reason: reason.replace(/\s+/gu, ' '),
  });
  await changeBreach(db, breach, {
    closed_at: null,
    reopenings: [breach.reopenings, line].filter((part) => part !== '').join('\n'),
  });
  about(reference, { closedAt: breach.closed_at });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});
