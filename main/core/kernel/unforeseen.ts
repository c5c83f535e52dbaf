import { ORPCError } from '@orpc/server';

/**
 * Runs a piece of work. Any error that is not an ORPCError becomes an INTERNAL_SERVER_ERROR with a sentence that may be
 * shown, and stays its `cause`. Without this oRPC says "Internal server error", and an error inside a stream reaches
 * the window with that text alone.
 */
export async function sayUnforeseen<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ORPCError) throw error;
    const message = 'Docket failed here in a way it did not foresee.';
    throw new ORPCError('INTERNAL_SERVER_ERROR', { message, cause: error });
  }
}
