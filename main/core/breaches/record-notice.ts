import type { BreachNotice } from '../../contract/breaches/breach.ts';
import { fullInstant } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { authorityTold, changeBreach, findBreach, noticesOf } from '../records/breach.store.ts';
import { wentLate } from '../records/breach-state.ts';
import { elapsedWords, wholeSecond } from '../rules/instants/instant-words.ts';
import { knownBreach } from './show-breach.ts';
import type { BreachRecord, NoticeRecord } from '../records/breach.record.ts';
import { insertNotice } from '../records/breach.store.ts';

/** Records a notice to the authority as sent, as the next phase (Art. 33(4) GDPR). A closed breach still takes further phases. */
export const recordNotice = write.breaches.recordNotice.handler(async ({ context, input, errors }) => {
  const { db, now, newId, person, about, touch } = context;
  const { reference, kind, authorityReference, note, supplied, outstanding } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const recorded = await noticesOf(db, breach.id);
  const before = recorded.findLast(({ withdrawn_at }) => withdrawn_at === null);
  const sentAt = wholeSecond(input.sentAt);
  const delayReasons = input.delayReasons ?? breach.delay_reasons;
  const told = await authorityTold(said, db);
  const problem = noticeProblem(
    said,
    { kind, sentAt, delayReasons, outstanding },
    { breach, before, now: wholeSecond(now()), told },
  );
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  const phase = (recorded.at(-1)?.phase ?? 0) + 1;
  await insertNotice(db, {
    id: newId(),
    breach_id: breach.id,
    phase,
    kind,
    sent_at: sentAt,
    authority_reference: authorityReference,
    note,
    supplied,
    outstanding,
    recorded_at: now(),
    recorded_by: person.id,
  });
  await changeBreach(db, breach, { notified_at: breach.notified_at ?? sentAt, delay_reasons: delayReasons });
  about(reference, { phase, kind, sentAt });
  touch('breach', breach.id);
  return await knownBreach(db, reference, context);
});

type Sent = Pick<BreachNotice, 'kind' | 'sentAt' | 'outstanding'> & { readonly delayReasons: string | null };
type Known = {
  readonly breach: BreachRecord;
  readonly before: NoticeRecord | undefined;
  readonly now: string;
  readonly told: string;
};

function noticeProblem(
  t: Words,
  { kind, sentAt, delayReasons, outstanding }: Sent,
  { breach, before, now, told }: Known,
): FieldProblem | undefined {
  const zone = breach.time_zone;
  if (breach.suspected === 1) {
    return { field: 'kind', sentence: t('breaches.refusals.notice.notAware') };
  }
  if (kind === 'closing' && outstanding !== '') {
    return { field: 'outstanding', sentence: t('breaches.refusals.notice.closingLeavesNothing') };
  }
  if (sentAt > now)
    return { field: 'sentAt', sentence: t('breaches.refusals.notice.later', { now: fullInstant(t, now, zone) }) };
  if (sentAt < breach.aware_at) {
    const aware = fullInstant(t, breach.aware_at, zone);
    return { field: 'sentAt', sentence: t('breaches.refusals.notice.beforeAware', { aware }) };
  }
  if (before !== undefined) {
    if (kind === 'first') {
      return { field: 'kind', sentence: t('breaches.refusals.notice.firstRecorded') };
    }
    return sentAt < before.sent_at
      ? {
          field: 'sentAt',
          sentence: t('breaches.refusals.notice.beforeLast', {
            phase: String(before.phase),
            sent: fullInstant(t, before.sent_at, zone),
          }),
        }
      : undefined;
  }
  if (breach.authority_choice === 'do-not-notify') {
    return { field: 'kind', sentence: t('breaches.refusals.notice.decidedNotTo', { authority: told }) };
  }
  if (kind !== 'first') return { field: 'kind', sentence: t('breaches.refusals.notice.noFirst') };
  if (wentLate({ notified_at: sentAt, notify_by: breach.notify_by }) && (delayReasons ?? '') === '') {
    const time = elapsedWords(t, breach.notify_by, sentAt);
    return { field: 'delayReasons', sentence: t('breaches.refusals.notice.late', { time }) };
  }
  return undefined;
}
