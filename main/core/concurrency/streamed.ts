import type { Progress } from '../../contract/procedure.ts';

/** What long work is given: where it says how far it is, and what tells it that it is not wanted any more. */
export type Following = { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal };

/** How far long work is, as the contract has it on the wire. */
export type ProgressPart = { readonly kind: 'progress'; readonly progress: Progress };

/**
 * Runs long work inside a stream (`yield* streamed(…)`): hands on how far it is, and answers or throws what the work does.
 * The work is told to stop when `signal` is aborted and when the reader leaves; in every case it has ended before anything
 * that stands behind it in the stream is done.
 */
export async function* streamed<Done>(
  work: (following: Following) => Promise<Done>,
  signal?: AbortSignal,
): AsyncGenerator<ProgressPart, Done, undefined> {
  const stopped = new AbortController();
  const both = AbortSignal.any([stopped.signal, ...(signal === undefined ? [] : [signal])]);
  const queue = progressQueue();
  const working = work({ onProgress: queue.push, signal: both }).finally(queue.end);
  // It is awaited below. Without this, a failure while the reader pauses would be unhandled and end the process.
  working.catch(() => undefined);
  try {
    for await (const progress of queue.read()) yield { kind: 'progress', progress };
    return await working;
  } finally {
    stopped.abort();
    await working.catch(() => undefined); // thrown above, or the reader left
  }
}

/** Progress on its way from a callback to a stream. Only the newest is kept: a slow reader misses steps, never memory. */
function progressQueue() {
  let waiting: Progress | undefined;
  let ended = false;
  let news = Promise.withResolvers<void>();
  return {
    push: (progress: Progress): void => {
      waiting = progress;
      news.resolve();
    },
    end: (): void => {
      ended = true;
      news.resolve();
    },
    read: async function* (): AsyncGenerator<Progress> {
      while (!ended || waiting !== undefined) {
        if (waiting === undefined) await news.promise;
        news = Promise.withResolvers<void>();
        const progress = waiting;
        waiting = undefined;
        if (progress !== undefined) yield progress;
      }
    },
  };
}
