import type { BreachNotice } from '../../contract/breaches/breach.ts';
import { write } from '../kernel/procedures.ts';
import type { FieldProblem } from './awareness.ts';
import { authorityTold, changeBreach, findBreach, noticesOf } from '../records/breach.store.ts';
import { wentLate } from '../records/breach-state.ts';
import { elapsedWords, instantWords, wholeSecond } from '../rules/instants/instant-words.ts';
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
  const told = await authorityTold(db);
  const problem = noticeProblem(
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
  { kind, sentAt, delayReasons, outstanding }: Sent,
  { breach, before, now, told }: Known,
): FieldProblem | undefined {
  const zone = breach.time_zone;
  if (breach.suspected === 1) {
    return { field: 'kind', sentence: 'You are not aware of a breach yet. Set the moment you became aware first.' };
  }
  if (kind === 'closing' && outstanding !== '') {
    return {
      field: 'outstanding',
      sentence: 'A closing notice leaves nothing outstanding. Record it as a follow-up, or leave this empty.',
    };
  }
  if (sentAt > now)
    return {
      field: 'sentAt',
      sentence: `That is later than now, ${instantWords(now, zone)}. Record a notice once it has gone.`,
    };
  if (sentAt < breach.aware_at) {
    return { field: 'sentAt', sentence: `That is before you became aware, ${instantWords(breach.aware_at, zone)}.` };
  }
  if (before !== undefined) {
    if (kind === 'first') {
      return {
        field: 'kind',
        sentence: `The first notice is recorded already. Record this one as a follow-up: a correction is a new phase.`,
      };
    }
    return sentAt < before.sent_at
      ? {
          field: 'sentAt',
          sentence: `Notice ${before.phase} went on ${instantWords(before.sent_at, zone)}. A later phase cannot have gone before it.`,
        }
      : undefined;
  }
  if (breach.authority_choice === 'do-not-notify') {
    return {
      field: 'kind',
      sentence: `You decided not to tell ${told}. Change the decision first, then record the notice.`,
    };
  }
  if (kind !== 'first') return { field: 'kind', sentence: 'No first notice is recorded yet. Record that one first.' };
  if (wentLate({ notified_at: sentAt, notify_by: breach.notify_by }) && (delayReasons ?? '') === '') {
    return {
      field: 'delayReasons',
      sentence: `This notice went ${elapsedWords(breach.notify_by, sentAt)} after the 72 hours. Write the reason for the delay (Art. 33(1)).`,
    };
  }
  return undefined;
}
