import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { progressQueue } from '../../main/core/concurrency/progress-queue.ts';

test('work that fails while its reader pauses is told to the reader, and never ends Docket', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const queue = progressQueue<number>();
  const working = queue.endWith(
    (async () => {
      queue.push(1);
      await turn();
      throw new Error('The disk is full.');
    })(),
  );
  const read: number[] = [];
  for await (const step of queue.read()) {
    read.push(step);
    // The reader pauses: the work fails meanwhile.
    for (let turns = 0; turns < 5; turns += 1) await turn();
  }
  process.off('unhandledRejection', note);
  await expect(working).rejects.toThrow('The disk is full.');
  expect({ read, unhandled }).toEqual({ read: [1], unhandled: [] });
});
