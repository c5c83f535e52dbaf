import { expect, test } from 'vitest';
import { slowGuesses } from '../../../main/hosts/loopback/slow-guesses.ts';

function clock() {
  const waits: number[] = [];
  let now = 0;
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return { waits, wait, now: () => now, pass: (milliseconds: number) => void (now += milliseconds) };
}

test('each wrong key waits twice as long as the one before, five seconds at most', async () => {
  const { waits, wait, now } = clock();
  const slow = slowGuesses({ wait, now });
  for (let at = 0; at < 10; at += 1) expect(await slow()).toBe(true);
  expect(waits).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000, 5_000]);
});

test('after a minute without a wrong key the waits begin anew', async () => {
  const { waits, wait, now, pass } = clock();
  const slow = slowGuesses({ wait, now });
  for (const pause of [0, 1_000, 60_000, 60_001]) {
    pass(pause);
    await slow();
  }
  expect(waits).toEqual([100, 200, 400, 100]);
});

test('so many wrong keys wait at once and no more, and those that have waited make room', async () => {
  const done = Promise.withResolvers<void>();
  const slow = slowGuesses({ wait: async () => await done.promise, now: () => 0 });
  const asked = Array.from({ length: 200 }, async () => await slow());
  await Promise.all(asked.slice(32).map(async (one) => expect(await one).toBe(false)));
  done.resolve();
  expect(new Set(await Promise.all(asked.slice(0, 32)))).toEqual(new Set([true]));
  expect(await slow()).toBe(true);
});
