import { Temporal } from 'temporal-polyfill';

/** What the rule looks at: which backup is the newer, when it was made by the clock, and whether every document was in it. */
export type DatedBackup = {
  readonly name: string;
  readonly order: number;
  readonly madeAt: string;
  readonly missing: number;
};

/**
 * The backups that stay: the last 7, the last of each of 4 weeks and of 12 months that have one (UTC; weeks as
 * ISO 8601 counts them). One with missing documents stays only while nothing newer is whole. Newer is what was made
 * later, whatever the clock said: one that was set back takes no backup away.
 */
export function keepByRule<T extends DatedBackup>(backups: readonly T[]): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => b.order - a.order);
  const whole = newestFirst.filter(({ missing }) => missing === 0);
  const kept = new Set([
    ...whole.slice(0, 7),
    ...lastOfEach(whole, weekOf).slice(0, 4),
    ...lastOfEach(whole, monthOf).slice(0, 12),
    ...newestFirst.slice(0, 1),
  ]);
  return newestFirst.filter((backup) => kept.has(backup));
}

function lastOfEach<T extends DatedBackup>(newestFirst: readonly T[], span: (madeAt: string) => string): readonly T[] {
  const last = new Map<string, T>();
  for (const backup of newestFirst) if (!last.has(span(backup.madeAt))) last.set(span(backup.madeAt), backup);
  return [...last.values()];
}

function weekOf(madeAt: string): string {
  const day = dayOf(madeAt);
  return `${day.yearOfWeek} ${day.weekOfYear}`;
}

function monthOf(madeAt: string): string {
  return dayOf(madeAt).toPlainYearMonth().toString();
}

function dayOf(madeAt: string): Temporal.PlainDate {
  return Temporal.Instant.from(madeAt).toZonedDateTimeISO('UTC').toPlainDate();
}
