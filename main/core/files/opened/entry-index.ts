/** The same for a run of entries: one number of each entry in each array, about 20 bytes an entry. */
export type EntryBlock = {
  readonly seq: Float64Array;
  /** Milliseconds since 1970; NaN for one that is no instant. */
  readonly at: Float64Array;
  readonly actor: Uint16Array;
  readonly action: Uint16Array;
  readonly refused: Uint8Array;
};

/** Names by their number, in the order in which they first stood in the chain. */
type Names = Map<string, number>;

/** What entries can be searched by, for the whole chain, kept in memory while the register is open. */
export type EntryIndex = {
  readonly blocks: EntryBlock[];
  readonly actors: Names;
  readonly actions: Names;
  upTo: number;
};
