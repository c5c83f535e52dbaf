import type { RegisterMark } from '../../main/contract/session/register.ts';
import { docket } from '../api.ts';

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
      let told = false;
      try {
        for await (const mark of await docket.session.followRegister(undefined, { signal })) {
          told = true;
          others.postMessage(mark);
          hear(mark);
        }
      } catch {
        told = false; // the host is between two processes, or gone
      }
      // A lock ends what is told, and is asked after at once: a hidden window's timers come a minute late.
      wait = told ? askAgainMs.soonest : Math.min(wait * 2, askAgainMs.latest);
      const pause = wait;
      if (!told) await new Promise((resolve) => void setTimeout(resolve, pause));
    }
  };
  const takeTurns = async (): Promise<void> => {
    try {
      // Whoever holds the lock asks; when that window goes, the next one does.
      await navigator.locks.request(sharedName, { signal }, ask);
    } catch {
      // It left before its turn came; or there are no turns here, and each window asks for itself.
      if (!signal.aborted) await ask();
    }
  };
  void takeTurns();
  return () => {
    left.abort();
    others.close();
  };
}
