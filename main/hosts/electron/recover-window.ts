/** Twice within this many milliseconds is once too often to try again without asking. */
const repeatWithinMs = 60_000;
/** How long a window that does not answer may go on to, in milliseconds: Chromium has waited for it already. */
const unresponsiveMs = 5_000;

type Recovery = {
  /** Locks the register, if one is open; the page is replaced then. */
  readonly lock: () => Promise<void>;
  /** Loads the page anew, in another process; joins a replacement that has just begun. */
  readonly replace: () => Promise<void>;
  /** The same for a page that does not answer: its process is ended first. */
  readonly replaceAtOnce: () => void;
  /** Whether the process was ended by Docket itself. */
  readonly isBeingLeft: () => boolean;
  /** Says that it happened again; answers whether to try once more. */
  readonly ask: () => Promise<boolean>;
  readonly quit: () => void;
  /** Milliseconds that only ever grow. */
  readonly clock: () => number;
};

export type WindowTrouble = {
  /** The page's process is gone. `reason` is Electron's. */
  readonly gone: (reason: string) => void;
  readonly hangs: () => void;
  readonly answersAgain: () => void;
};

/**
 * What becomes of a window whose page crashed or hangs: the register is locked, and the page loaded anew. When that happens
 * twice within a minute, the officer is told and asked.
 */
export function recoverWindow({
  lock,
  replace,
  replaceAtOnce,
  isBeingLeft,
  ask,
  quit,
  clock,
}: Recovery): WindowTrouble {
  let last = -Infinity;
  let recovering = false;
  /** It crashed once more while it was being loaded anew. */
  let goneAgain = false;
  let waiting: NodeJS.Timeout | undefined;

  async function recover(): Promise<void> {
    goneAgain = recovering;
    if (recovering) return;
    recovering = true;
    try {
      do {
        goneAgain = false;
        await recoverOnce();
      } while (goneAgain);
    } finally {
      recovering = false;
    }
  }

  // A backup may be made while the register closes: the window does not wait for it.
  async function recoverOnce(): Promise<void> {
    const again = clock() - last < repeatWithinMs;
    last = clock();
    const locked = lock();
    if (!again || (await ask())) return await replace();
    await locked;
    quit();
  }

  return {
    gone: (reason) => {
      clearTimeout(waiting);
      if (reason !== 'clean-exit' && !isBeingLeft()) void recover();
    },
    hangs: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        replaceAtOnce();
        void recover();
      }, unresponsiveMs);
    },
    answersAgain: () => clearTimeout(waiting),
  };
}
