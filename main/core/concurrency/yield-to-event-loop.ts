import { setImmediate } from 'node:timers/promises';

/** Gives the event loop back for one turn, so that other calls are answered between two parts of long work. */
export async function yieldToEventLoop(): Promise<void> {
  await setImmediate();
}
