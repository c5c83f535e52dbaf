import type { UpdateRefusal } from '../../contract/updates/update.ts';

/** Why an update was not taken. Nothing was changed, and nothing of it is kept. */
export class UpdateRefused extends Error {
  override readonly name = 'UpdateRefused';
  readonly why: UpdateRefusal;
  /** The version that a signature vouches for; undefined while none does. */
  readonly version: string | undefined;
  constructor(
    why: UpdateRefusal,
    /** Written down (`said`). */
    sentence: string,
    { version, ...options }: ErrorOptions & { readonly version?: string } = {},
  ) {
    super(sentence, options);
    this.why = why;
    this.version = version;
  }
}
