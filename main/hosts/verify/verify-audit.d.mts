type Kept = { readonly seq: number; readonly hash: string; readonly registerId?: string; readonly signature?: string };

export type LogVerdict = {
  readonly ok: boolean;
  readonly entries: number;
  readonly head: string;
  readonly sealsChecked: boolean;
  readonly checkpoints: number;
  readonly outside: number;
  /** Entries that a salvage could not read, and the entry that says so. */
  readonly lost?: readonly { readonly from: number; readonly to: number; readonly statedBy: number }[];
  readonly firstBad?: { readonly seq: number; readonly why: string };
};

export function startVerifying(): {
  readonly line: (line: string) => void;
  readonly end: (outside?: readonly Kept[]) => LogVerdict;
};
