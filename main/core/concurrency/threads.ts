import { Worker, type WorkerOptions } from 'node:worker_threads';

const running = new Map<Worker, { readonly stop: () => void; readonly ended: Promise<void> }>();

/**
 * Starts a thread. Every thread of the core is started here, so that whoever ends the process can wait for all of them.
 * `stop` asks it to end by itself, soon; without one it is waited for.
 */
export function startThread(address: URL, options: WorkerOptions, stop: () => void = () => {}): Worker {
  const thread = new Worker(address, options);
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => {
      running.delete(thread);
      resolve();
    });
  });
  running.set(thread, { stop, ended });
  return thread;
}

/**
 * Asks every thread to stop, and settles once none is running. To be awaited before the desktop's process ends: Electron
 * takes its threads apart then, and one that is inside SQLite or a file has been seen to keep it from ending for good.
 */
export async function endThreads(): Promise<void> {
  while (running.size > 0) {
    for (const { stop } of running.values()) stop();
    await Promise.all([...running.values()].map(async ({ ended }) => await ended));
  }
}

/** Whether a thread is running. */
export function threadsRun(): boolean {
  return running.size > 0;
}
