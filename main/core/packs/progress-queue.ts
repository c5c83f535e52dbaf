/** Progress on its way from a callback to a stream. Only the newest waiting entry is kept: a slow reader misses steps, never memory. */
export type ProgressQueue<T> = {
  readonly push: (value: T) => void;
  readonly end: () => void;
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
    end: () => {
      ended = true;
      wake.resolve();
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
