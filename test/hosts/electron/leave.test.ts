import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLeaving } from '../../../main/hosts/electron/leave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function leaving(lock: () => Promise<void>) {
  const log: string[] = [];
  const end = openLeaving({
    lock: async () => {
      log.push('lock');
      await lock();
    },
    quit: () => void log.push('quit'),
    exit: (code) => void log.push(`exit ${code}`),
    sayLate: async () => void log.push('say it'),
  });
  const ask = () => {
    let held = false;
    end.beforeQuit({ preventDefault: () => (held = true) });
    return held;
  };
  return { ...end, log, ask };
}

test('Docket ends once the register is locked, and is not held up a second time', async () => {
  const locked = Promise.withResolvers<void>();
  const { log, ask } = leaving(async () => await locked.promise);
  expect(ask()).toBe(true);
  expect(ask()).toBe(true);
  expect(log).toEqual(['lock']);
  locked.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['lock', 'quit']);
  expect(ask()).toBe(false);
});

test('a disk that does not answer holds Docket up for ten seconds, and that is said', async () => {
  const { log, ask } = leaving(async () => await new Promise(() => {}));
  ask();
  await vi.advanceTimersByTimeAsync(9_900);
  expect(log).toEqual(['lock']);
  await vi.advanceTimersByTimeAsync(200);
  expect(log).toEqual(['lock', 'say it', 'exit 1']);
});

test('a lock that fails holds nothing up', async () => {
  const { log, leave } = leaving(async () => await Promise.reject(new Error('EIO')));
  leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['lock', 'quit']);
});

test('a window that forgets to close is not waited for longer than five seconds', async () => {
  const { log, leave } = leaving(async () => {});
  leave();
  await vi.advanceTimersByTimeAsync(4_900);
  expect(log).toEqual(['lock', 'quit']);
  await vi.advanceTimersByTimeAsync(200);
  expect(log).toEqual(['lock', 'quit', 'exit 0']);
});

test('somebody who is asked about words that are kept nowhere may think as long as they like', async () => {
  const { log, leave, asking, close } = leaving(async () => {});
  leave();
  await vi.advanceTimersByTimeAsync(10);
  asking();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(log).toEqual(['lock', 'quit']);
  close();
  await vi.advanceTimersByTimeAsync(5_100);
  expect(log).toEqual(['lock', 'quit', 'quit', 'exit 0']);
});

test('Docket that does not end after all is not ended later', async () => {
  const { log, leave, stay } = leaving(async () => {});
  leave();
  await vi.advanceTimersByTimeAsync(10);
  stay();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(log).toEqual(['lock', 'quit']);
});
