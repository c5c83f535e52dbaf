/** Why a register that opened is not taken for the current one without asking. */
export type Doubt = {
  readonly kind: 'older' | 'different' | 'rows' | 'unbound' | 'keys' | 'place' | 'signatures';
  /** As `said` wrote it down. */
  readonly sentence: string;
  /** Whether the rows do not fit the chain, whatever else is in doubt. */
  readonly rowsToo: boolean;
};
