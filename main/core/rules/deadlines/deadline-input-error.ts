/** An input the clock cannot be counted from. `field` is its path (`events.2.on`); `message` says what would be right. */
export class DeadlineInputError extends Error {
  override readonly name = 'DeadlineInputError';
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}
