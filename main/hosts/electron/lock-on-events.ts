type Preventable = { readonly preventDefault: () => void };
type Emitter = { readonly on: (event: string, listener: (event: Preventable) => void) => unknown };

/** What Electron wants to know before it says `locked`; the window counts its own idle time, as the settings say. */
const idleAfterSeconds = 300;
/** How often Linux is asked whether its screen is locked, in milliseconds. */
const askEveryMs = 5_000;

type Locking = {
  readonly powerMonitor: Emitter & { readonly getSystemIdleState: (seconds: number) => string };
  readonly platform: NodeJS.Platform;
  readonly lock: () => Promise<void>;
  /** Overwrites the keys before it returns: nobody waits for a machine that falls asleep. */
  readonly lockAtOnce: () => void;
  /** Locks, and then ends Docket. */
  readonly leave: () => void;
};

/** Locks the register when the machine sleeps, shuts down, is locked, or changes to another user. */
export function lockOnEvents({ powerMonitor, platform, lock, lockAtOnce, leave }: Locking): void {
  powerMonitor.on('suspend', () => lockAtOnce());
  for (const event of ['lock-screen', 'user-did-resign-active']) powerMonitor.on(event, () => void lock());
  powerMonitor.on('shutdown', (event) => {
    // Held back until the register is locked: Docket ends then, and the shutdown goes on. Linux and macOS.
    event.preventDefault();
    leave();
  });
  // Linux never says that its screen was locked, so it is asked. A desktop that cannot say answers
  // "unknown", and the window's own idle lock is what locks there.
  if (platform === 'linux') {
    setInterval(() => {
      if (powerMonitor.getSystemIdleState(idleAfterSeconds) === 'locked') void lock();
    }, askEveryMs);
  }
}

/**
 * Windows says to each window that the session ends, and waits a few seconds at most. Locked at once when it asks: whoever
 * then decides to stay finds the register locked.
 */
export function lockAtSessionEnd(window: Emitter, lockAtOnce: () => void): void {
  for (const event of ['query-session-end', 'session-end']) window.on(event, () => lockAtOnce());
}
