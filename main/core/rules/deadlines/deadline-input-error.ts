/**
 * An input the clock cannot be counted from. `field` is its path (`events.2.on`); `message` says what would be right, written
 * down as `said` does.
 */
export class DeadlineInputError extends Error {
  override readonly name = 'DeadlineInputError';
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** What was given, for a message that repeats it only where it is no longer than `most` characters. */
export function asGiven(value: unknown, most: number): { readonly known: 'yes' | 'no'; readonly given: string } {
  return typeof value === 'string' && value.length <= most
    ? { known: 'yes', given: value }
    : { known: 'no', given: '' };
}
