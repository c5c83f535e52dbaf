import { ORPCError } from '@orpc/server';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';

/**
 * Runs a piece of work. What an ORPCError says is said in the reader's language. Any other error becomes an
 * INTERNAL_SERVER_ERROR with a sentence that may be shown, and stays its `cause`. Without this oRPC says "Internal
 * server error", and an error inside a stream reaches the window with that text alone.
 */
export async function sayErrors<T>(t: Words, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ORPCError) throw spoken(t, error);
    const message = t('contract.unforeseen');
    throw new ORPCError('INTERNAL_SERVER_ERROR', { message, cause: error });
  }
}

/** What the contract's refusals hold that is said. */
type Data = {
  readonly sentence?: unknown;
  readonly issues?: readonly { readonly message: string }[];
};

/** The same error with its message, its sentence and what it says of fields in the reader's language. */
function spoken(t: Words, error: ORPCError<string, unknown>): ORPCError<string, unknown> {
  const message = speak(t, error.message);
  const data = typeof error.data === 'object' && error.data !== null ? spokenData(t, error.data) : error.data;
  if (message === error.message && JSON.stringify(data) === JSON.stringify(error.data)) return error;
  return new ORPCError(error.code, { ...error.toJSON(), message, data, cause: error.cause });
}

function spokenData(t: Words, data: Data): Data {
  const { sentence, issues } = data;
  return {
    ...data,
    ...(typeof sentence === 'string' ? { sentence: speak(t, sentence) } : {}),
    ...(issues === undefined
      ? {}
      : { issues: issues.map((issue) => ({ ...issue, message: speak(t, issue.message) })) }),
  };
}
