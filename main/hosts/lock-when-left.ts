/** How often the time is looked at, in milliseconds. */
const tickMs = 5_000;
/** A tick that comes so much later than it should means that the machine slept. */
const sleptAfterMs = 90_000;
/** What a window that is there may be late with, in milliseconds: it asks for the status every minute. */
const lateWindowMs = 90_000;

/** A register that may be left open. `lockAfterMinutes` is undefined while it is locked. */
export type Left = {
  readonly lockAfterMinutes: () => Promise<number | undefined>;
  readonly lock: () => Promise<void>;
  /** Milliseconds of a clock that goes on while the machine sleeps. */
  readonly clock?: () => number;
};

/** Tells that a window called; stop the watch when the host ends. */
export type Watch = { readonly called: () => void; readonly look: () => Promise<void>; readonly stop: () => void };

/**
 * Locks a register whose window has gone without a word: closed, crashed, or hidden for longer than it may be left, and
 * one whose machine slept. A window that is there counts its own idle time and asks before; this never does.
 */
export function lockWhenLeft({ lockAfterMinutes, lock, clock = Date.now }: Left): Watch {
  let lastCall = clock();
  let lastLook = clock();
  const look = async (): Promise<void> => {
    const now = clock();
    const since = now - lastLook;
    lastLook = now;
    const minutes = await lockAfterMinutes();
    if (minutes === undefined) return;
    if (since < sleptAfterMs && now - lastCall < minutes * 60_000 + lateWindowMs) return;
    await lock();
  };
  const ticking = setInterval(() => void look().catch(sayWhatFailed), tickMs);
  ticking.unref();
  return { called: () => void (lastCall = clock()), look, stop: () => clearInterval(ticking) };
}

function sayWhatFailed(error: unknown): void {
  process.stderr.write(
    `Docket could not lock the register by itself (${error instanceof Error ? error.name : typeof error}).\n`,
  );
}
