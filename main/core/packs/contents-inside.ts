import type { PackAnswer } from '../../contract/requests/outcome.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Words } from '../../words/words.ts';
import { answersAccess, grants } from './pack-answers.ts';
import type { Check, ReleaseFacts } from './release-facts.ts';

/** What is said and what goes in agree: an answer to access encloses something, or says that nothing is held. */
export function contentsInside(
  t: Words,
  {
    documents,
    sentBefore,
    told,
    answers: { holds, rights },
  }: Pick<ReleaseFacts, 'documents' | 'sentBefore' | 'told' | 'answers'>,
): Check {
  const base = { code: 'contents', title: t('packs.release.contents.title') } as const;
  const stop = (sentence: string, goTo: 'documents' | 'pack') => ({ ...base, state: 'stops', sentence, goTo }) as const;
  const agree = { ...base, state: 'passed', sentence: t('packs.release.contents.agree') } as const;
  if (holds === null) return agree;
  if (!holds) {
    const all = documents.length + sentBefore;
    if (all > 0) return stop(t('packs.release.contents.notHeld', { n: all, files: String(all) }), 'documents');
    const against = rights.filter(supposesData).map(({ right }) => t(`terms.rights.${right}`));
    if (against.length > 0)
      return stop(t('packs.release.contents.supposesData', { rights: against.join(', ') }), 'pack');
    return agree;
  }
  if (answersAccess(rights, holds) && documents.every(({ decision }) => decision === 'withhold'))
    return stop(t(`packs.release.contents.${documents.length === 0 ? 'nothing' : 'allWithheld'}`), 'documents');
  const outcomeOf = (right: Right) => [...rights, ...told].find((answer) => answer.right === right)?.outcome;
  const granted = (right: Right) => grants({ outcome: outcomeOf(right) });
  const disclosed = documents.filter(({ decision }) => decision === 'disclose');
  const copies = count(disclosed.filter(({ portable }) => !portable));
  if (!granted('access') && copies.n > 0) {
    const asked = rights.some(({ right }) => right === 'access');
    return stop(t(`packs.release.contents.${asked ? 'notGranted' : 'notAnswered'}`, copies), 'documents');
  }
  const exported = count(disclosed.filter(({ portable }) => portable));
  if (exported.n > 0 && outcomeOf('portability') === 'refused')
    return stop(t('packs.release.contents.portableRefused', exported), 'documents');
  if (exported.n > 0 && !granted('portability') && !granted('access'))
    return stop(t('packs.release.contents.portableNotAnswered', exported), 'documents');
  if (exported.n === 0 && rights.some((answer) => answer.right === 'portability' && grants(answer)))
    return stop(t('packs.release.contents.noPortable'), 'documents');
  return agree;
}

function count({ length: n }: readonly unknown[]): { readonly n: number; readonly files: string } {
  return { n, files: String(n) };
}

/** Grounds that concern the request and no data: they can be told by somebody who holds none. */
const ofTheRequest = ['manifestly-unfounded', 'excessive', 'conditions-not-met', 'not-identifiable'];

/**
 * Whether an answer can be true only of somebody who holds data. That nothing is held is the whole answer to access, which
 * is then refused only where nobody could find out about whom it is (Art. 11(2) GDPR).
 */
function supposesData({ right, outcome, ground }: PackAnswer): boolean {
  if (right === 'complaint') return false;
  if (outcome === 'granted-in-part') return true;
  if (outcome !== 'refused' || ground === null) return false;
  return right === 'access' ? ground !== 'not-identifiable' : !ofTheRequest.includes(ground);
}
