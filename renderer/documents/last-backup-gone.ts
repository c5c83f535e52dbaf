import { Temporal } from 'temporal-polyfill';

/** The last backup of each of 12 months stays (`keep-by-rule.ts`): from this day on none made until `at` does. */
export function lastBackupGone(at: string): string {
  const month = Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().with({ day: 1 });
  return month.add({ months: 12 }).toString();
}
