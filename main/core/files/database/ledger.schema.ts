import type { Generated } from 'kysely';

/** What a count of the ledger counts; `at` and `value` beside it are said in `count-facts.ts`. */
export type Measure =
  | 'received'
  | 'answered'
  | 'breaches'
  | 'received-right'
  | 'answered-right'
  | 'received-kind'
  | 'answered-kind'
  | 'received-channel'
  | 'answered-channel'
  | 'received-department'
  | 'answered-department'
  | 'answered-lateness'
  | 'answered-extension'
  | 'answered-outcome'
  | 'days-taken'
  | 'open'
  | 'breach-cause'
  | 'breach-told';

export type LedgerCountTable = {
  readonly measure: Measure;
  readonly at: string;
  readonly value: string;
  /** At least 1: what does not occur has no row. */
  readonly count: number;
};

/** One row. `revision` grows with every change of the ledger. */
export type LedgerMetaTable = {
  readonly only_row: Generated<1>;
  readonly organisation: string;
  readonly authority: string;
  readonly time_zone: string;
  readonly revision: number;
};

/** One row: which counts an officer vouched for. `sum` is SHA-256 in hex, `verify_key` and `signature` are Ed25519 in base64url. */
export type LedgerSealTable = {
  readonly only_row: Generated<1>;
  readonly revision: number;
  readonly sum: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly person_id: string;
  readonly role: string;
  readonly verify_key: string;
  readonly signature: string;
};

/** `ledger.db`: what a manager's key opens. */
export type LedgerSchema = {
  readonly ledger_count: LedgerCountTable;
  readonly ledger_meta: LedgerMetaTable;
  readonly ledger_seal: LedgerSealTable;
};

/** What managers did or were refused, waiting for an officer to unlock and chain it. */
export type LedgerDatabase = LedgerSchema & {
  waiting_entry: {
    n: Generated<number>;
    id: string;
    at: string;
    actor_id: string;
    action: string;
    outcome: string;
    subject: string | null;
    detail: string;
  };
  /** Where the audit chain ended when an officer last locked or exported: printed on every report. */
  audit_head: { only_row: 1; seq: number; hash: string; at: string };
};
