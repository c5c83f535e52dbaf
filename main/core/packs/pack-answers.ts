import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type {
  AnswersGiven,
  OutcomeCode,
  PackAnswer,
  PackAnswers,
  PackOutcome,
  RightOutcome,
} from '../../contract/requests/outcome.ts';
import { groundInWords } from '../../words/ground-in-words.ts';
import type { Words } from '../../words/words.ts';
import { groundsIn } from '../rules/exemptions/grounds.ts';
import type { ToldAnswer } from './pack-content.ts';

export const nothingGiven: AnswersGiven = { holds: null, rights: [], paragraph: '', textsIn: null };

/**
 * What a pack says of each right that is open. Of a right nothing was said of: access is granted by what is enclosed,
 * portability where a portable copy is; any other is answered later, since nothing here shows that it was done.
 */
export function answersTo(
  open: readonly Right[],
  { holds, rights }: Pick<AnswersGiven, 'holds' | 'rights'>,
  { portable }: { readonly portable: boolean },
): readonly PackAnswer[] {
  const shown = (right: Right) => right === 'access' || (right === 'portability' && (portable || holds === false));
  return open.map((right) => {
    const said = rights.find((answer) => answer.right === right);
    if (said === undefined) return { right, outcome: shown(right) ? 'granted' : 'later', ground: null, reason: null };
    // A ground that was typed before the answer became another one is no part of it.
    return isRefusal(said) ? said : { ...said, ground: null, reason: null };
  });
}

/** Whether an answer grants what was asked, wholly or in part. */
export function grants({ outcome }: { readonly outcome: PackOutcome | OutcomeCode | undefined }): boolean {
  return outcome === 'granted' || outcome === 'granted-in-part';
}

/** Whether an answer has to tell a ground and a reason (Art. 12(4) GDPR). */
export function isRefusal({ outcome }: Pick<PackAnswer, 'outcome'>): boolean {
  return outcome === 'refused' || outcome === 'granted-in-part';
}

/** Whether the Article 15 sheet goes in: access is answered with data that is held. */
export function answersAccess(rights: readonly PackAnswer[], holds: boolean | null): boolean {
  return holds !== false && rights.some((answer) => answer.right === 'access' && grants(answer));
}

/**
 * Every right of a case in the words of the letter: what was told before, then what this pack answers. `added` are the days
 * on which later letters asked for more.
 */
export function letterAnswers(
  t: Words,
  regime: string,
  outcomes: readonly RightOutcome[],
  { rights }: Pick<PackAnswers, 'rights'>,
  added: ReadonlyMap<Right, string>,
): readonly ToldAnswer[] {
  const grounds = groundsIn(t, regime);
  return outcomes.map(({ right, outcome, ground, reason, on }) => {
    const name = t(`terms.rights.${right}`);
    const askedOn = added.get(right) ?? null;
    const inWords = (code: string | null) => (code === null ? null : groundInWords(t, grounds, code, right));
    if (outcome !== 'not-yet')
      return { right, name, outcome, ground: inWords(ground), groundCode: ground, reason, before: on, askedOn };
    const now = rights.find((answer) => answer.right === right);
    return {
      right,
      name,
      outcome: now?.outcome ?? 'later',
      ground: inWords(now?.ground ?? null),
      groundCode: now?.ground ?? null,
      reason: now?.reason ?? null,
      before: null,
      askedOn,
    };
  });
}
