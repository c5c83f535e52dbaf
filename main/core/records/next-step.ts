import type { Deadline } from '../../contract/deadlines/compute-deadline.ts';
import type { NextStep, Stage } from '../../contract/requests/request.ts';

/** What the next step depends on. Documents are those collected for the answer, without the letter the request came in. */
export type CaseFacts = {
  readonly clock: Pick<Deadline, 'state' | 'waitingFor'>;
  readonly givesData: boolean;
  readonly documents: number;
  readonly undecided: number;
  readonly pack: 'none' | 'stale' | 'ready' | 'sent';
};

/** The one stage a case is in and the one thing to do next. */
export function nextStepOf({ clock, givesData, documents, undecided, pack }: CaseFacts): {
  readonly stage: Stage;
  readonly next: NextStep;
} {
  if (clock.state === 'answered' || clock.state === 'withdrawn')
    return step('done', 'none', 'Nothing is left to do', 'history');
  switch (clock.waitingFor) {
    case 'identity':
      return step('identity', 'await-identity', 'Wait for proof of identity', 'overview');
    case 'fee':
      return step('scope', 'await-fee', 'Wait for the fee', 'overview');
    case 'clarification':
      return step('scope', 'await-clarification', 'Wait for their answer', 'overview');
    case undefined:
      break;
  }
  if (!givesData) return step('review', 'act', 'Carry it out and send the answer', 'overview');
  if (documents === 0) return step('search', 'collect', 'Collect the documents', 'documents');
  if (undecided > 0)
    return step(
      'review',
      'decide',
      undecided === 1 ? 'Decide the last document' : `Decide ${undecided} of ${documents} documents`,
      'documents',
    );
  if (pack === 'none' || pack === 'stale') return step('send', 'build-pack', 'Build the response pack', 'pack');
  return step('send', 'send-pack', 'Send the pack', 'pack');
}

function step(stage: Stage, code: NextStep['code'], sentence: string, goTo: NextStep['goTo']) {
  return { stage, next: { code, sentence, goTo } } as const;
}
