import type { Cause } from '../../../contract/breaches/breach.ts';
import type { Right } from '../../../contract/deadlines/compute-deadline.ts';
import { caseOutcomes, type CaseOutcome } from '../../../contract/requests/outcome.ts';
import type { RequestKind } from '../../../contract/procedure.ts';

export type RequestState = 'running' | 'paused' | 'not-started' | CaseOutcome | 'withdrawn';

/** The facts of a request that figures count: no reference, name or text. Only an officer's key reads it. */
export type RequestFact = {
  readonly kind: RequestKind;
  readonly channel: string;
  readonly received_on: string;
  /** Null while the clock has not started, and where the law sets no day. */
  readonly due_on: string | null;
  /** `YYYY-MM-DD`; set exactly when the state is one of `CaseOutcome`. */
  readonly answered_on: string | null;
  readonly state: RequestState;
  readonly extended: 0 | 1;
  /** One of the organisation's list, never free text. */
  readonly department: string | null;
  readonly rights: readonly Right[];
};

/** The facts of a breach that figures count, once the organisation became aware of it. */
export type BreachFact = {
  /** ISO 8601 UTC. */
  readonly aware_at: string;
  readonly cause: Cause;
  readonly authority_decision: 'yes' | 'no' | 'undecided';
  /** ISO 8601 UTC of the first notice to the authority. */
  readonly notified_at: string | null;
  readonly people_told: 0 | 1;
  /** Telling them was decided and is not done yet. */
  readonly people_waiting: 0 | 1;
  readonly reasons_written: 0 | 1;
};

/** Whether the state of a request is that of one which was answered, refused or both. */
export function isAnswered(state: RequestState): state is CaseOutcome {
  return caseOutcomes.some((outcome) => outcome === state);
}

/**
 * Whether a request was answered in time. Without a due date, as before the clock has started, an answer is never late.
 */
export function isOnTime({ answered_on, due_on }: Pick<RequestFact, 'answered_on' | 'due_on'>): boolean {
  return answered_on !== null && (due_on === null || answered_on <= due_on);
}

/** Days from receipt to answer. */
export function daysTaken({ received_on, answered_on }: Pick<RequestFact, 'received_on' | 'answered_on'>): number {
  return (Date.parse(answered_on ?? received_on) - Date.parse(received_on)) / 86_400_000;
}

/** Whether the notice was given within 72 elapsed hours of awareness (Art. 33(1) GDPR), compared to the nanosecond. */
export function isWithin72Hours(awareAt: string, notifiedAt: string): boolean {
  const whole = (instant: string) => Date.parse(instant.replace(/\.\d+/u, ''));
  const fraction = (instant: string) => Number(/\.\d+/u.exec(instant)?.[0] ?? 0);
  const elapsed = whole(notifiedAt) - whole(awareAt);
  const limit = 72 * 3_600_000;
  return elapsed < limit || (elapsed === limit && fraction(notifiedAt) <= fraction(awareAt));
}
