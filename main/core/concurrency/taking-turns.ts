/** Runs pieces of work one after the other, for each key by itself. */
export type Turns<Key> = <Done>(key: Key, work: () => Promise<Done>) => Promise<Done>;

/**
 * Turns of this process: work about one key begins once all that was asked for before it has ended, also where that
 * failed; work about other keys does not wait. Settles as the work does. A key is forgotten with its last piece of work.
 */
export function takingTurns<Key>(): Turns<Key> {
  const lasts = new Map<Key, Promise<void>>();
  return async (key, work) => {
    const turn = (lasts.get(key) ?? Promise.resolve()).then(work);
    const last = turn.then(nothing, nothing); // a failure is told to whoever asked for the work, and to nobody else
    lasts.set(key, last);
    try {
      return await turn;
    } finally {
      if (lasts.get(key) === last) lasts.delete(key);
    }
  };
}

function nothing(): void {}
