import { useEffect, useRef, useState } from 'react';

/** What somebody at the keyboard does, seen before any part of the window can stop it. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** The windows of a browser tell each other that somebody is there, at most every so many milliseconds. */
const heardIn = { channel: 'docket-somebody-there', everyMs: 5_000 };

export type Idle = {
  /** Whole seconds until the time is up, once fewer than `warning` are left; undefined before. */
  readonly left: number | undefined;
  /** Begins the time anew, as a key does. */
  readonly stay: () => void;
};

type IdleSettings = {
  readonly limit: number;
  readonly warning: number;
  /** Whether the window waits for work that the officer started. */
  readonly working: boolean;
  readonly onIdle: () => void;
};

/**
 * Counts the seconds since the last key or movement in any window of this browser and calls `onIdle` when `limit` of them
 * have gone by: a window that lies behind another does not lock what somebody works in.
 * Counted by the clock, not by ticks: a machine that slept is over its time when it wakes. While the window waits for
 * work nothing is counted, and the whole time begins anew when that has ended: a machine that was abandoned meanwhile
 * still locks, `limit` seconds after the work.
 */
export function useIdle({ limit, warning, working, onIdle }: IdleSettings): Idle {
  const [left, setLeft] = useState<number>();
  const last = useRef(0);
  const over = useRef(onIdle);
  useEffect(() => {
    over.current = onIdle;
  });
  useEffect(() => {
    last.current = Date.now();
    const others = new BroadcastChannel(heardIn.channel);
    const tell = () => others.postMessage(null);
    if (working) {
      const telling = setInterval(tell, heardIn.everyMs);
      return () => {
        clearInterval(telling);
        others.close();
      };
    }
    let told = -Infinity;
    const stayed = () => {
      // Past the limit it is too late: the tick that locks has not run yet.
      if (Date.now() - last.current < limit * 1000) last.current = Date.now();
      setLeft(undefined);
    };
    const noticed = () => {
      stayed();
      if (Date.now() - told < heardIn.everyMs) return;
      told = Date.now();
      tell();
    };
    others.addEventListener('message', stayed);
    const count = () => {
      const rest = limit - Math.floor((Date.now() - last.current) / 1000);
      setLeft(rest <= warning ? Math.max(rest, 0) : undefined);
      if (rest <= 0) over.current();
    };
    const ticking = setInterval(count, 1_000);
    for (const sign of signs) window.addEventListener(sign, noticed, { capture: true, passive: true });
    return () => {
      clearInterval(ticking);
      others.close();
      for (const sign of signs) window.removeEventListener(sign, noticed, { capture: true });
      setLeft(undefined);
    };
  }, [limit, warning, working]);
  const stay = () => {
    last.current = Date.now();
    setLeft(undefined);
  };
  return { left, stay };
}
