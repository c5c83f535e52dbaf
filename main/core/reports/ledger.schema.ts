import type { Generated } from 'kysely';
import type { Cause } from '../../contract/breaches/breach.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';

export type RequestKind = 'SAR' | 'ERA' | 'REC' | 'RES' | 'POR' | 'OBJ' | 'ADM' | 'CMP';
export type RequestState = 'running' | 'paused' | 'not-started' | 'answered' | 'refused' | 'withdrawn';
export type AuthorityDecision = 'yes' | 'no' | 'undecided';

/** A request without the person: no reference, no name, no words. `id` is random and is not the register's id. */
export type RequestFactTable = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly received_on: string;
  /** Null while the clock has not started, and where the law sets no day. */
  readonly due_on: string | null;
  /** Set when and only when the state is `answered` or `refused`. */
  readonly answered_on: string | null;
  readonly state: RequestState;
  readonly extended: 0 | 1;
  /** From the list the organisation keeps, never free text. */
  readonly department: string | null;
};

export type RequestFactRightTable = {
  readonly fact_id: string;
  readonly right: Right;
};

export type BreachFactTable = {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly aware_at: string;
  readonly cause: Cause;
  readonly authority_decision: AuthorityDecision;
  /** ISO 8601 UTC of the first notice to the authority. */
  readonly notified_at: string | null;
  readonly people_told: 0 | 1;
  readonly reasons_written: 0 | 1;
};

/** One row. `revision` grows with every change of the ledger. */
export type LedgerMetaTable = {
  readonly only_row: Generated<1>;
  readonly organisation: string;
  readonly authority: string;
  readonly time_zone: string;
  readonly revision: number;
};

/** `ledger.db`: what a manager's key opens. */
export type LedgerSchema = {
  readonly request_fact: RequestFactTable;
  readonly request_fact_right: RequestFactRightTable;
  readonly breach_fact: BreachFactTable;
  readonly ledger_meta: LedgerMetaTable;
};
