import type { RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';

type EventWords = {
  /** As a choice in the dialog: what the officer or the requester did. */
  readonly choice: string;
  /** As a line of the case, once it is recorded. */
  readonly recorded: string;
  /** What it does to the clock, under the choice. */
  readonly effect: string;
};

/** Every event of a case in plain words, in the order the dialog offers them. */
export const eventWords: Readonly<Record<RequestEventType, EventWords>> = {
  'identity-requested': {
    choice: 'You asked for proof of identity',
    recorded: 'Asked for proof of identity',
    effect: 'The clock waits for the proof, where the law lets it.',
  },
  'identity-confirmed': {
    choice: 'Identity is confirmed',
    recorded: 'Identity confirmed',
    effect: 'The clock runs again from this day.',
  },
  'clarification-requested': {
    choice: 'You asked what they mean',
    recorded: 'Asked what they mean',
    effect: 'The clock pauses, where the law lets it.',
  },
  'clarification-received': {
    choice: 'They said what they mean',
    recorded: 'They said what they mean',
    effect: 'The clock runs on; the days in between are left out.',
  },
  'fee-requested': {
    choice: 'You asked for a fee',
    recorded: 'Asked for a fee',
    effect: 'The clock waits for the fee, where the law lets it.',
  },
  'fee-paid': { choice: 'The fee is paid', recorded: 'Fee paid', effect: 'The clock runs again from this day.' },
  'fee-waived': {
    choice: 'You waived the fee',
    recorded: 'Fee waived',
    effect: 'The clock counts as if none was asked.',
  },
  extended: {
    choice: 'You sent the extension notice',
    recorded: 'Extension notice sent',
    effect: 'The limit moves, if the notice went in time and gives its reason.',
  },
  'partial-answer': {
    choice: 'You sent part of the answer',
    recorded: 'Part of the answer sent',
    effect: 'The clock runs on for the rest.',
  },
  answered: { choice: 'You sent the answer', recorded: 'Answered', effect: 'The clock ends.' },
  refused: {
    choice: 'You refused the request',
    recorded: 'Refused',
    effect: 'The clock ends. The refusal names its reasons.',
  },
  'rights-added': {
    choice: 'They ask for more',
    recorded: 'Further rights asked for',
    effect: 'What they ask for now has a clock of its own from this day.',
  },
  withdrawn: { choice: 'They withdrew the request', recorded: 'Withdrawn by the requester', effect: 'The clock ends.' },
  revived: {
    choice: 'They made it again',
    recorded: 'Made again',
    effect: 'The clock of a withdrawn request runs on.',
  },
  received: {
    choice: 'Correct the day it arrived',
    recorded: 'Received',
    effect: 'The new day takes the earlier one’s place. Both stay readable.',
  },
};

/** Why an extension is needed (Art. 12(3) GDPR), as the clock understands it and as a person says it. */
export const extensionReasons = [
  { value: 'complexity', label: 'The request is complex' },
  { value: 'number', label: 'They made several requests' },
] as const;

/** A recorded reason in words, with what was added after its code. */
export function reasonInWords(reason: string): string {
  const { code, detail } = partsOf(reason);
  const known = extensionReasons.find(({ value }) => value === code);
  if (known === undefined) return reason;
  return detail === '' ? known.label : `${known.label}: ${detail}`;
}

/** `complexity: four departments` is a code the clock accepts and a detail for people. */
export function partsOf(reason: string): { readonly code: string; readonly detail: string } {
  const [code = '', ...detail] = reason.split(':');
  return { code: code.trim(), detail: detail.join(':').trim() };
}
