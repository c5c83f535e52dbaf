/** The result of one part of the verification, with a sentence for the officer. */
export type AuditFinding = {
  readonly what: 'audit' | 'rows' | 'search' | 'checkpoints' | 'memory';
  readonly state: 'passed' | 'failed';
  readonly sentence: string;
};
