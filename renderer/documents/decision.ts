import type { Document } from '../../main/contract/requests/request.ts';

export type Decision = NonNullable<Document['decision']>;
export type ExemptionChoice = { readonly code: string; readonly name: string; readonly citation: string };

/** What is about to be decided: these documents, this decision, and why when the law asks for a reason. */
export type Decided = {
  readonly documentIds: readonly string[];
  readonly decision: Decision | null;
  /** Given as the portable copy: only with `disclose`. */
  readonly portable?: boolean;
  readonly exemption?: string;
  readonly note?: string;
};
