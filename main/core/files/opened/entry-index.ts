/** What the list of entries is narrowed by, of entries in a row: numbers only, about 20 bytes an entry. */
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

/** The whole chain as far as it can be narrowed, in the memory of this session: any of it is found without reading the rest. */
export type EntryIndex = {
  readonly blocks: EntryBlock[];
  readonly actors: Names;
  readonly actions: Names;
  upTo: number;
};
