/** Progress on its way from a callback to a stream. Only the newest waiting entry is kept: a slow reader misses steps, never memory. */
export type ProgressQueue<T> = {
  readonly push: (value: T) => void;
  /**
   * Ends the queue with the work that fills it. Whoever reads awaits what it answers and is told of a failure there; a
   * reader that pauses meanwhile must not turn that failure into an unhandled one, which would end the process.
   */
  readonly endWith: <Done>(work: Promise<Done>) => Promise<Done>;
  readonly read: () => AsyncGenerator<T>;
};

export function progressQueue<T>(): ProgressQueue<T> {
  let waiting: T | undefined;
  let ended = false;
  let wake = Promise.withResolvers<void>();
  return {
    push: (value) => {
      waiting = value;
      wake.resolve();
    },
    endWith: (work) => {
      const working = work.finally(() => {
        ended = true;
        wake.resolve();
      });
      working.catch(() => undefined);
      return working;
    },
    read: async function* () {
      while (!ended || waiting !== undefined) {
        if (waiting === undefined) await wake.promise;
        wake = Promise.withResolvers<void>();
        const value = waiting;
        waiting = undefined;
        if (value !== undefined) yield value;
      }
    },
  };
}
