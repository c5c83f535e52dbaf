/** A command that was refused, or used wrongly: a code for scripts, a sentence for people. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly code: string;
  /** 1 refused, 2 wrong usage. */
  readonly exitCode: 1 | 2;
  constructor(code: string, message: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.exitCode = exitCode;
  }
}
