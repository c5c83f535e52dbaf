import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { streamed } from '../../main/core/concurrency/streamed.ts';

const at = (done: number) => ({ step: 'Copying', done, total: 3 });

test('work that fails while its reader pauses is told to the reader, and never ends Docket', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const stream = streamed(async ({ onProgress }) => {
    onProgress(at(1));
    await turn();
    throw new Error('The disk is full.');
  });
  expect(await stream.next()).toEqual({ done: false, value: { kind: 'progress', progress: at(1) } });
  // The reader pauses: the work fails meanwhile.
  for (let turns = 0; turns < 5; turns += 1) await turn();
  await expect(stream.next()).rejects.toThrow('The disk is full.');
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

test('a slow reader is told the newest step, then what came of the work', async () => {
  const stream = streamed(async ({ onProgress }) => {
    for (const done of [1, 2, 3]) onProgress(at(done));
    return 'kept';
  });
  expect(await stream.next()).toEqual({ done: false, value: { kind: 'progress', progress: at(3) } });
  expect(await stream.next()).toEqual({ done: true, value: 'kept' });
});

test('a reader that leaves stops the work, and nothing goes on before the work has ended', async () => {
  const seen: string[] = [];
  async function* listening() {
    try {
      yield* streamed(async ({ onProgress, signal }) => {
        onProgress(at(1));
        while (!signal.aborted) await turn();
        await turn();
        seen.push('the work has ended');
      });
    } finally {
      seen.push('the stream is tidied up');
    }
  }
  for await (const part of listening()) {
    expect(part.progress).toEqual(at(1));
    break;
  }
  expect(seen).toEqual(['the work has ended', 'the stream is tidied up']);
});

test('a call that is given up stops the work too', async () => {
  const given = new AbortController();
  const stream = streamed(async ({ onProgress, signal }) => {
    onProgress(at(1));
    while (!signal.aborted) await turn();
    throw new Error('stopped');
  }, given.signal);
  await stream.next();
  given.abort();
  await expect(stream.next()).rejects.toThrow('stopped');
});
