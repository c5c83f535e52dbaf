import type { Words } from '../../words/words.ts';
import { recordCodes, type BreachState, type BreachStep, type RecordCode } from '../../contract/breaches/breach.ts';
import type { BreachRecord } from './breach.record.ts';

/** The columns that state, record and next step are read from. Texts may be cut short, but not to nothing. */
export type BreachFactsKept = Pick<
  BreachRecord,
  | 'facts'
  | 'happened_at'
  | 'discovered'
  | 'aware_evidence'
  | 'effects'
  | 'measures'
  | 'severity_score'
  | 'authority_choice'
  | 'authority_reasons'
  | 'delay_reasons'
  | 'people_choice'
  | 'people_condition'
  | 'people_reasons'
  | 'people_told_on'
  | 'notify_by'
  | 'notified_at'
  | 'closed_at'
  | 'suspected'
>;

/**
 * Where a breach stands. A decision not to tell the authority counts once its reasons are written, because Art. 33(1) GDPR
 * spares the notice only where a risk is unlikely; until then the 72 hours still matter.
 */
export function stateOf(
  breach: Pick<BreachFactsKept, 'closed_at' | 'notified_at' | 'authority_choice' | 'authority_reasons' | 'suspected'>,
): BreachState {
  if (breach.closed_at !== null) return 'closed';
  if (breach.suspected === 1) return 'suspected';
  if (breach.notified_at !== null) return 'notified';
  if (breach.authority_choice === 'notify') return 'to-notify';
  if (breach.authority_choice === 'do-not-notify' && breach.authority_reasons !== '') return 'not-notified';
  return 'undecided';
}

/** Whether the first notice went after the 72 hours. */
export function wentLate({ notified_at, notify_by }: Pick<BreachFactsKept, 'notified_at' | 'notify_by'>): boolean {
  return notified_at !== null && notified_at > notify_by;
}

const missing: Readonly<Record<RecordCode, (breach: BreachFactsKept) => boolean>> = {
  facts: ({ facts, happened_at, discovered }) => [facts, happened_at, discovered].includes(''),
  awareness: ({ aware_evidence }) => aware_evidence === '',
  effects: ({ effects }) => effects === '',
  measures: ({ measures }) => measures === '',
  severity: ({ severity_score }) => severity_score === null,
  authority: ({ authority_choice, authority_reasons }) => authority_choice === null || authority_reasons === '',
  people: ({ people_choice, people_condition, people_reasons }) =>
    people_choice === null || people_reasons === '' || (people_choice === 'exception' && people_condition === null),
  delay: (breach) => wentLate(breach) && (breach.delay_reasons ?? '') === '',
};

/** What a suspicion that came to nothing is closed with: what was looked at, and why it is no breach. */
export const neededOfSuspicion: readonly RecordCode[] = ['facts', 'authority'];

/** What the Art. 33(5) record still lacks, in its own order. */
export function gapsOf(breach: BreachFactsKept): RecordCode[] {
  const needed = breach.suspected === 1 ? neededOfSuspicion : recordCodes;
  return needed.filter((code) => missing[code](breach));
}

/** What is missing as a phrase: "the effects". `authority` is named as in a sentence. */
export function gapWords(t: Words, code: RecordCode, authority: string): string {
  return t(`breaches.gaps.${code}`, { authority });
}

/** The one thing to do next. `authority` is named as in a sentence. */
export function nextStepOf(t: Words, breach: BreachFactsKept, authority: string): BreachStep {
  switch (stateOf(breach)) {
    case 'closed':
      return { sentence: t('breaches.next.nothing'), goTo: 'none' };
    case 'suspected':
      return gapsOf(breach).length === 0 && breach.authority_choice === 'do-not-notify'
        ? { sentence: t('breaches.next.closeSuspicion'), goTo: 'close' }
        : { sentence: t('breaches.next.findOut'), goTo: 'awareness' };
    case 'undecided':
      return breach.authority_choice === 'do-not-notify'
        ? { sentence: t('breaches.next.whyUnlikely'), goTo: 'decision' }
        : { sentence: t('breaches.next.decide'), goTo: 'decision' };
    case 'to-notify':
      return { sentence: t('breaches.next.sendFirst', { authority }), goTo: 'notices' };
    case 'notified':
    case 'not-notified': {
      const [gap] = gapsOf(breach);
      if (gap === undefined) {
        return breach.people_choice === 'tell' && breach.people_told_on === null
          ? { sentence: t('breaches.next.tellPeople'), goTo: 'people' }
          : { sentence: t('breaches.next.close'), goTo: 'close' };
      }
      const step = gap === 'people' && breach.people_choice === null ? 'decidePeople' : gap;
      return { sentence: t(`breaches.next.${step}`, { authority }), goTo: whereToFill[gap] };
    }
  }
}

const whereToFill: Readonly<Record<RecordCode, BreachStep['goTo']>> = {
  facts: 'facts',
  awareness: 'facts',
  effects: 'facts',
  measures: 'facts',
  severity: 'severity',
  authority: 'decision',
  people: 'decision',
  delay: 'decision',
};
