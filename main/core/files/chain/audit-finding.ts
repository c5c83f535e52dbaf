/** One thing that was looked at, in words. */
export type AuditFinding = {
  readonly what: 'audit' | 'rows' | 'search' | 'checkpoints' | 'memory';
  readonly state: 'passed' | 'failed';
  readonly sentence: string;
};
