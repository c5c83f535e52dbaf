/**
 * Docket cannot be opened here, for a reason that a person can put right: its message says what, without a path, as `said`
 * wrote it down.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
