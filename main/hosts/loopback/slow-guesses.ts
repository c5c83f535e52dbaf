import { setTimeout } from 'node:timers/promises';

/** Milliseconds that a first wrong key waits for its answer; each further one waits twice as long, up to the most. */
const firstWaitMs = 100;
const waitMaxMs = 5_000;
/** After so many milliseconds without a wrong key the waits begin anew. */
const forgottenAfterMs = 60_000;
/** So many wrong keys wait at once; whoever sends more gets no answer. */
const mostWaiting = 32;

export type GuessTimer = {
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds that only grow. */
  readonly now: () => number;
};

const ofThisProcess: GuessTimer = {
  wait: async (milliseconds) => await setTimeout(milliseconds, undefined, { ref: false }),
  now: () => performance.now(),
};

/**
 * Slows whoever tries keys at the door, and nobody else: any user of this computer can try them, so that nothing may end
 * by it. Answers after the wait; false where too many wait already.
 */
export function slowGuesses({ wait, now }: GuessTimer = ofThisProcess) {
  let waiting = 0;
  let next = firstWaitMs;
  let last = -Infinity;
  return async (): Promise<boolean> => {
    if (waiting >= mostWaiting) return false;
    next = now() - last > forgottenAfterMs ? firstWaitMs : next;
    last = now();
    const pause = next;
    next = Math.min(waitMaxMs, pause * 2);
    waiting += 1;
    try {
      await wait(pause);
      return true;
    } finally {
      waiting -= 1;
    }
  };
}
