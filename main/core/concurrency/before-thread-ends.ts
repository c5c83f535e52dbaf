import { yieldToEventLoop } from './yield-to-event-loop.ts';

/** Turns of the event loop in which a native module runs what it put off until its objects were gone. */
const turns = 3;

/**
 * For a thread that has used SQLite and closed its databases, before its last message: what the binding still has to
 * free is freed here rather than while Node takes the thread apart, when it has been seen to read freed memory.
 */
export async function beforeThreadEnds(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await yieldToEventLoop();
}
