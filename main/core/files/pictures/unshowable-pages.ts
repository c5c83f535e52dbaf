import type { documents } from '../../../words/en/documents.ts';
import { said } from '../../../words/said.ts';

/** Why a file's pages cannot be shown. */
export type UnshowableCode = keyof (typeof documents)['unshowable'];

/** A file, or one page of it, of which no picture can be made. The message is for the officer, as `said` wrote it down. */
export class UnshowablePages extends Error {
  override readonly name = 'UnshowablePages';
  readonly code: UnshowableCode;

  constructor(code: UnshowableCode) {
    super(said(`documents.unshowable.${code}`));
    this.code = code;
  }
}
