import { basename, dirname, join } from 'node:path';

/** The name that a report has beside its own until it is whole; `own-names.ts` knows it. The token makes it unique. */
export function halfWritten(out: string, token: string): string {
  return join(dirname(out), `.${basename(out)}.${token}.partial`);
}
