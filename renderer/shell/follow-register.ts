import type { Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';

/** One moment of the register, as the core tells it. */
export type RegisterMark = Outputs['session']['showStatus']['mark'];

const sharedName = 'docket-register';
/** How soon the host is asked again once it has ended what it told, in milliseconds, and at most while it does not answer. */
const askAgainMs = { soonest: 100, latest: 5_000 };

/**
 * Hears of every lock and every write, whoever did it, until the function it answers is called. One window of a browser asks
 * the host and tells the others: a browser has few connections to one host, and each window would hold one for good.
 */
export function followRegister(hear: (mark: RegisterMark) => void): () => void {
  const left = new AbortController();
  const { signal } = left;
  const others = new BroadcastChannel(sharedName);
  others.addEventListener('message', ({ data }: MessageEvent<RegisterMark>) => hear(data));
  const ask = async (): Promise<void> => {
    let wait: number = askAgainMs.soonest;
    while (!signal.aborted) {
      try {
        for await (const mark of await docket.session.followRegister(undefined, { signal })) {
          wait = askAgainMs.soonest;
          others.postMessage(mark);
          hear(mark);
        }
      } catch {
        wait = Math.min(wait * 2, askAgainMs.latest); // the host is between two processes, or gone
      }
      const pause = wait;
      await new Promise((resolve) => void setTimeout(resolve, pause));
    }
  };
  // Whoever holds the lock asks; when that window goes, the next one does.
  navigator.locks.request(sharedName, { signal }, ask).catch(() => undefined); // it left before its turn came
  return () => {
    left.abort();
    others.close();
  };
}
