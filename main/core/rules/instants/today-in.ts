import { Temporal } from 'temporal-polyfill';

/** The legal date at an instant in the organisation's zone. */
export function todayIn(timeZone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
