import { powerMonitor } from 'electron';

/** What Electron wants to know before it says `locked`; the window counts its own idle time, as the settings say. */
const idleAfter = 300;

/** Locks the register when the machine sleeps, shuts down, is locked, or changes to another user. */
export function lockOnEvents(lock: () => Promise<void>): void {
  const lockNow = () => void lock();
  powerMonitor.on('suspend', lockNow);
  powerMonitor.on('lock-screen', lockNow);
  powerMonitor.on('user-did-resign-active', lockNow);
  powerMonitor.on('shutdown', lockNow);
  // Linux never says that its screen was locked (electron.md §4), so it is asked.
  if (process.platform === 'linux') {
    setInterval(() => {
      if (powerMonitor.getSystemIdleState(idleAfter) === 'locked') lockNow();
    }, 15_000);
  }
}
