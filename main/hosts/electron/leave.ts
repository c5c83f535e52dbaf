/** The longest that a lock may hold Docket's end up, in milliseconds. */
const lockWaitMs = 10_000;
/** How long the window may take to close after that: one that is told to while it loads can forget it. */
const closeWaitMs = 5_000;

type Leaving = {
  /** Locks the register; settles when every file is closed. */
  readonly lock: () => Promise<void>;
  /** Closes the window, and ends Docket with it; the page may object. */
  readonly quit: () => void;
  /** Ends Docket, whatever the window does. */
  readonly exit: (code: number) => void;
  /** Says that the register could not be closed in time; settles when that was read, or soon. */
  readonly sayLate: () => Promise<void>;
  readonly patience?: number;
};

/**
 * Ends Docket once the register is locked. A disk that does not answer holds it up for ten seconds at most: what was saved
 * survives that as it survives a kill (promise 1). `beforeQuit` is for the event of that name.
 */
export function openLeaving({ lock, quit, exit, sayLate, patience: most = lockWaitMs }: Leaving): {
  readonly leave: () => void;
  /** Docket does not end after all: what is unlocked from now on is locked again before it does. */
  readonly stay: () => void;
  /** The page has objected and somebody is asked: their answer is waited for, however long it takes. */
  readonly asking: () => void;
  /** Closes the window once the register is locked, and does not wait for it longer than five seconds. */
  readonly close: () => void;
  readonly beforeQuit: (event: { readonly preventDefault: () => void }) => void;
} {
  let state: 'here' | 'leaving' | 'locked' = 'here';
  let limit: NodeJS.Timeout | undefined;

  const asking = () => clearTimeout(limit);
  const close = () => {
    clearTimeout(limit);
    limit = setTimeout(() => exit(0), closeWaitMs);
    quit();
  };

  async function end(): Promise<void> {
    const inTime = await within(most, lock());
    state = 'locked';
    if (inTime) return close();
    await sayLate();
    exit(1);
  }

  const leave = () => {
    if (state !== 'here') return;
    state = 'leaving';
    void end();
  };
  return {
    leave,
    stay: () => {
      asking();
      state = 'here';
    },
    asking,
    close,
    beforeQuit: (event) => {
      if (state === 'locked') return;
      event.preventDefault();
      leave();
    },
  };
}

// A lock that fails is over as well: there is nothing more to wait for.
async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)));
  const done = work.then(
    () => true,
    () => true,
  );
  return await Promise.race([done, late]).finally(() => clearTimeout(timer));
}
