import { Temporal } from 'temporal-polyfill';

/**
 * What sets the clock: `DOCKET_NOW` is an instant to start from, `DOCKET_NOW_FIXED=1` stops the clock there.
 * `DOCKET_NOW_SINCE` is when, on the machine's own clock, it was started: now, unless another process did.
 */
export type ClockSettings = {
  readonly DOCKET_NOW?: string | undefined;
  readonly DOCKET_NOW_FIXED?: string | undefined;
  readonly DOCKET_NOW_SINCE?: string | undefined;
};

/**
 * The one clock of a running Docket: now, as an instant in UTC to the second. The core never asks the machine.
 * Throws RangeError when `DOCKET_NOW` is not an instant.
 */
export function hostClock({ DOCKET_NOW, DOCKET_NOW_FIXED, DOCKET_NOW_SINCE }: ClockSettings): () => string {
  if (DOCKET_NOW === undefined || DOCKET_NOW === '') return () => spelled(Temporal.Now.instant());
  const from = Temporal.Instant.from(DOCKET_NOW);
  if (DOCKET_NOW_FIXED === '1') return () => spelled(from);
  const started = DOCKET_NOW_SINCE === undefined ? Temporal.Now.instant() : Temporal.Instant.from(DOCKET_NOW_SINCE);
  return () => spelled(from.add(started.until(Temporal.Now.instant())));
}

// Whole seconds, so that instants compare as text beside the ones people type.
function spelled(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}
