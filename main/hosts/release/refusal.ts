/** What a release tool did not do, in words for whoever releases Docket. Nothing was written. */
export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused';
  /** 1 refused, 2 wrong usage. */
  readonly exitCode: 1 | 2;
  constructor(message: string, { exitCode = 1, ...options }: ErrorOptions & { readonly exitCode?: 1 | 2 } = {}) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
