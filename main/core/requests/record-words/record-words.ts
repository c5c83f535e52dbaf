import type { Deadline, RequestEventType } from '../../../contract/deadlines/compute-deadline.ts';

/** Every word of a case's printed record in one language. Dates come in as words; sentences are whole. */
export type RecordWords = {
  readonly title: (reference: string) => string;
  readonly printed: (organisation: string, on: string) => string;
  /** How the name of a fact and its value are joined. */
  readonly fact: (name: string, value: string) => string;
  readonly requestHeading: string;
  readonly requester: string;
  readonly phone: string;
  readonly representative: string;
  /** What shows that the representative may act, and when that was seen. `authoritySeen` takes a day as it is written. */
  readonly authority: string;
  readonly authoritySeen: (on: string) => string;
  readonly authorityNotSeen: string;
  readonly received: string;
  readonly rights: string;
  readonly law: string;
  readonly calendar: string;
  readonly state: string;
  readonly states: { readonly [state in Deadline['state']]: string };
  readonly due: string;
  readonly noDate: string;
  readonly noticeBy: string;
  readonly eventsHeading: string;
  readonly day: string;
  readonly what: string;
  readonly details: string;
  readonly events: { readonly [type in RequestEventType]: string };
  readonly until: (day: string) => string;
  readonly workingHeading: string;
  readonly workingIntro: string;
  readonly step: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly source: (citation: string, checkedOn: string | undefined) => string;
  readonly ruleSet: (code: string) => string;
  readonly otherHeading: (rights: string, due: string | undefined) => string;
  readonly noticeHeading: string;
  readonly acknowledgeHeading: string;
  readonly proofHeading: string;
  readonly proof: (entries: number) => string;
  readonly head: (entry: number, on: string, hash: string) => string;
  readonly caseHead: (entry: number, on: string, hash: string) => string;
  readonly internalHeading: string;
  readonly notesHeading: string;
  readonly historyHeading: string;
  readonly warningsHeading: string;
  readonly takenBackHeading: string;
  readonly by: string;
};
