import type { Right } from '../../../contract/deadlines/compute-deadline.ts';
import type { LetterUse } from '../../../contract/requests/correspondence.ts';
import { said } from '../../../words/said.ts';
import type { ReadLetter } from './letter-of.ts';

/** What a case waits for, and what was asked for in it. */
export type CaseOfLetter = {
  /** Whether an answer is still owed in it. */
  readonly open: boolean;
  /** The day on which proof of identity was asked for, and has not come. */
  readonly identityAsked: string | undefined;
  /** The day on which was asked what they mean, and no answer has come. */
  readonly meaningAsked: string | undefined;
  readonly rights: readonly Right[];
};

type Read = Pick<ReadLetter, 'kind' | 'proposal' | 'attachments' | 'source' | 'text' | 'receivedOn'>;

/**
 * What a letter that came after the request may be, and why, written down as `said` does. Only what its words, or what the
 * case waits for, make likely is proposed: of any other letter nothing is said.
 */
export function proposeUse(
  { kind, proposal, attachments, source, text, receivedOn }: Read,
  { open, identityAsked, meaningAsked, rights }: CaseOfLetter,
): { readonly use: LetterUse; readonly why: string; readonly rights: readonly Right[] } | undefined {
  // An automatic reply answers nothing, nor does what else is no letter of a person.
  if (!open || !['request', 'reminder', 'other'].includes(kind)) return undefined;
  const use = (code: LetterUse, why: string, more: readonly Right[] = []) => ({ use: code, why, rights: more });
  const since = (asked: string | undefined): asked is string =>
    asked !== undefined && (receivedOn === undefined || receivedOn >= asked);
  const { chaser, chaserOf, withdrawalSpans = [], proofSpans = [] } = proposal;
  if (withdrawalSpans.length > 0) return use('withdrawn', said('documents.mayBe.withdrawn'));
  if (chaser)
    return use(
      'reminder',
      chaserOf === undefined
        ? said('documents.mayBe.reminder')
        : said('documents.mayBe.reminderOf', { asked: chaserOf.asked }),
    );
  if (since(identityAsked)) {
    if (proofSpans.length > 0)
      return use('identity-confirmed', said('documents.mayBe.namesProof', { on: identityAsked }));
    const isScan = source === 'picture' || (source === 'pdf' && text === '');
    if (attachments.length > 0 || isScan)
      return use('identity-confirmed', said('documents.mayBe.bringsProof', { on: identityAsked }));
  }
  if (since(meaningAsked) && text !== '')
    return use('clarification-received', said('documents.mayBe.clarified', { on: meaningAsked }));
  const more = proposal.rights.map(({ right }) => right).filter((right) => !rights.includes(right));
  return more.length === 0 ? undefined : use('rights-added', said('documents.mayBe.asksMore'), more);
}
