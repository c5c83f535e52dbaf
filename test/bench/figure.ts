/** One measured promise. `value` must not be above `goal`, or not below it where more is better. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly goal: number;
  readonly unit: 'x' | 'ms' | 'a second';
  readonly better: 'less' | 'more';
  readonly detail: string;
};

export function figure(
  what: string,
  {
    value,
    goal,
    unit = 'x',
    better = 'less',
    detail = '',
  }: { readonly value: number; readonly goal: number } & Partial<Pick<Figure, 'unit' | 'better' | 'detail'>>,
): Figure {
  return { what, value, goal, unit, better, detail };
}

export function isMet({ value, goal, better }: Figure): boolean {
  return better === 'less' ? value <= goal : value >= goal;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** Prints the figures as one table, the missed ones marked. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const one of figures) {
    const { what, value, goal, unit, better, detail } = one;
    const shown = (number: number) =>
      unit === 'a second' ? Math.round(number).toLocaleString('en') : number.toFixed(2);
    const mark = isMet(one) ? 'met   ' : 'MISSED';
    const limit = `${better === 'less' ? 'at most' : 'at least'} ${shown(goal)} ${unit}`;
    console.log(
      `${mark}  ${what.padEnd(width)}  ${`${shown(value)} ${unit}`.padStart(18)}  ${limit.padEnd(27)}  ${detail}`.trimEnd(),
    );
  }
}
