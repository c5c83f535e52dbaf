import { ORPCError } from '@orpc/client';

type Issue = { readonly path: readonly (string | number)[]; readonly message: string };

/**
 * What the core says about single fields, as `form.refuse` takes it: one sentence per path.
 * Undefined when the failure is about something else.
 */
export function fieldErrors(error: unknown): Record<string, string> | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return undefined;
  // The contract's base procedure declares this shape for every BAD_REQUEST.
  const { issues = [] } = (error.data ?? {}) as { readonly issues?: readonly Issue[] };
  return issues.length === 0
    ? undefined
    : Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.join('.'), message]));
}
