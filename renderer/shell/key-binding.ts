/** A key of a screen. Without `run` it is only shown: a part of the screen, such as its list, listens itself. */
export type KeyBinding = {
  /** "n", "?", "mod+l"; "g t" is one key after the other. "j k" with no `run` shows two caps. */
  readonly press: string;
  readonly does: string;
  readonly run?: () => void;
  /** Listed under ?, but not in the status bar. */
  readonly quiet?: boolean;
};

/**
 * Each key once, for the list of all: the one that works where two screens name the same, and no pair such as "j k" whose
 * keys stand there each with what it does.
 */
export function eachOnce(bindings: readonly KeyBinding[]): readonly KeyBinding[] {
  const byKey = new Map<string, KeyBinding>();
  for (const binding of bindings) {
    const key = binding.press.toLowerCase();
    if (byKey.get(key)?.run === undefined || binding.run !== undefined) byKey.set(key, binding);
  }
  const isPair = ({ press, run }: KeyBinding) =>
    run === undefined && press.includes(' ') && press.split(' ').every((key) => byKey.has(key.toLowerCase()));
  return [...byKey.values()].filter((binding) => !isPair(binding));
}
