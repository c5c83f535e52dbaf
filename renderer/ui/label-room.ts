/** A label on a ruler: where it stands (0 to 100), how wide it is in the same measure, which side of the point it is on. */
export type RulerLabel = {
  readonly at: number;
  readonly width: number;
  readonly side: 'right' | 'left';
};

/** The labels that fit without touching, most important first in, same order out. */
export function labelsThatFit<Label extends RulerLabel>(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    const [start, end] = span(label);
    const free = placed.every((other) => {
      const [from, to] = span(other);
      return end <= from || start >= to;
    });
    if (free && start >= 0 && end <= 100) placed.push(label);
  }
  return placed;
}

function span({ at, width, side }: RulerLabel): readonly [number, number] {
  return side === 'right' ? [at, at + width] : [at - width, at];
}
