import { ORPCError } from '@orpc/server';

/**
 * Runs a piece of work and gives whatever nobody foresaw in it a sentence that may be shown: without one oRPC says
 * "Internal server error", and a stream says it where nothing else looks. The failure itself stays as its cause.
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
