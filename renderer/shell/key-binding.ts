/** A key of a screen. Without `run` it is only shown: a part of the screen, such as its list, listens itself. */
export type KeyBinding = {
  /** "n", "?", "mod+l"; "g t" is one key after the other. "j k" with no `run` shows two caps. */
  readonly press: string;
  readonly does: string;
  readonly run?: () => void;
  /** Listed under ?, but not in the status bar. */
  readonly quiet?: boolean;
};
