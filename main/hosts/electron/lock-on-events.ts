import { powerMonitor } from 'electron';

/** Seconds without a key or a movement after which Linux counts as left alone. */
const idleAfter = 300;

/** Locks the register when the machine sleeps, shuts down, is locked, or is left alone. */
export function lockOnEvents(lock: () => Promise<void>): void {
  const lockNow = () => void lock();
  powerMonitor.on('suspend', lockNow);
  powerMonitor.on('lock-screen', lockNow);
  powerMonitor.on('user-did-resign-active', lockNow);
  powerMonitor.on('shutdown', lockNow);
  // Linux never says that its screen was locked (electron.md §4), so it is asked.
  if (process.platform === 'linux') {
    setInterval(() => {
      const state = powerMonitor.getSystemIdleState(idleAfter);
      if (state === 'locked' || state === 'idle') lockNow();
    }, 15_000);
  }
}
