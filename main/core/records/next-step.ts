import type { Deadline } from '../../contract/deadlines/compute-deadline.ts';
import type { NextStep, Stage } from '../../contract/requests/request.ts';
import { said, speak } from '../../words/said.ts';
import { bare } from '../../words/words-mark.ts';
import type { Words } from '../../words/words.ts';

/** What the next step depends on. Documents are those collected for the answer, without the letter the request came in. */
export type CaseFacts = {
  readonly clock: Pick<Deadline, 'state' | 'waitingFor'>;
  readonly givesData: boolean;
  readonly documents: number;
  readonly undecided: number;
  readonly pack: 'none' | 'stale' | 'ready' | 'sent';
};

/** The one stage a case is in and the one thing to do next, whose sentence is written down as `said` does. */
export function nextStepOf({ clock, givesData, documents, undecided, pack }: CaseFacts): {
  readonly stage: Stage;
  readonly next: NextStep;
} {
  if (clock.state === 'answered' || clock.state === 'withdrawn')
    return step('done', 'none', said('requests.nextStep.none'), 'history');
  switch (clock.waitingFor) {
    case 'identity':
      return step('identity', 'await-identity', said('requests.nextStep.await-identity'), 'overview');
    case 'fee':
      return step('scope', 'await-fee', said('requests.nextStep.await-fee'), 'overview');
    case 'clarification':
      return step('scope', 'await-clarification', said('requests.nextStep.await-clarification'), 'overview');
    case undefined:
      break;
  }
  if (!givesData) return step('review', 'act', said('requests.nextStep.act'), 'overview');
  // A built pack that encloses nothing says that nothing is held.
  if (documents === 0 && pack !== 'ready')
    return step('search', 'collect', said('requests.nextStep.collect'), 'documents');
  if (undecided > 0)
    return step(
      'review',
      'decide',
      undecided === 1
        ? said('requests.nextStep.decideLast')
        : said('requests.nextStep.decide', { undecided: String(undecided), documents: String(documents) }),
      'documents',
    );
  // One that left while a right is still open has not answered that one.
  if (pack !== 'ready') return step('send', 'build-pack', said('requests.nextStep.build-pack'), 'pack');
  return step('send', 'send-pack', said('requests.nextStep.send-pack'), 'pack');
}

function step(stage: Stage, code: NextStep['code'], sentence: string, goTo: NextStep['goTo']) {
  return { stage, next: { code, sentence: bare(sentence), goTo } } as const;
}

/** The step that is kept with a case, in words. In an old register it is English: then its code says it. */
export function nextStepIn(
  t: Words,
  { next_code: code, next_step: kept }: { readonly next_code: NextStep['code']; readonly next_step: string },
): string {
  const spoken = speak(t, kept);
  if (spoken !== kept || kept === '') return spoken;
  return code === 'decide' ? formerDecide(t, kept) : t(`requests.nextStep.${code}`);
}

// The one step whose code does not say how much: an old register kept "Decide 2 of 5 documents".
function formerDecide(t: Words, kept: string): string {
  const { undecided, documents } =
    /^Decide (?<undecided>\d+) of (?<documents>\d+) documents$/u.exec(kept)?.groups ?? {};
  if (undecided !== undefined && documents !== undefined)
    return t('requests.nextStep.decide', { undecided, documents });
  return t(kept === 'Decide the last document' ? 'requests.nextStep.decideLast' : 'requests.nextStep.decideSome');
}
