import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recoverWindow } from '../../../main/hosts/electron/recover-window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recovery({ again = true, left = false } = {}) {
  const log: string[] = [];
  let now = 0;
  const note = (word: string) => async () => void log.push(word);
  const trouble = recoverWindow({
    lock: note('lock'),
    replace: note('load anew'),
    replaceAtOnce: () => void log.push('end its process'),
    isBeingLeft: () => left,
    ask: async () => {
      log.push('ask');
      return again;
    },
    quit: () => void log.push('quit'),
    clock: () => now,
  });
  const pass = (milliseconds: number) => void (now += milliseconds);
  return { log, trouble, pass };
}

const settled = async () => await vi.advanceTimersByTimeAsync(0);

test('a window that crashes locks the register and is loaded anew', async () => {
  for (const reason of ['crashed', 'oom', 'killed', 'abnormal-exit', 'launch-failed']) {
    const { log, trouble } = recovery();
    trouble.gone(reason);
    await settled();
    expect(log).toEqual(['lock', 'load anew']);
  }
});

test('a window that ended as it should, or that Docket has left itself, did not crash', async () => {
  const closed = recovery();
  closed.trouble.gone('clean-exit');
  const left = recovery({ left: true });
  left.trouble.gone('killed');
  await settled();
  expect([...closed.log, ...left.log]).toEqual([]);
});

test('twice within a minute it says so and asks; a minute later it tries again by itself', async () => {
  const { log, trouble, pass } = recovery();
  trouble.gone('crashed');
  await settled();
  pass(59_000);
  trouble.gone('crashed');
  await settled();
  expect(log).toEqual(['lock', 'load anew', 'lock', 'ask', 'load anew']);
  pass(61_000);
  trouble.gone('crashed');
  await settled();
  expect(log.slice(5)).toEqual(['lock', 'load anew']);
});

test('a window that crashes again while it is loaded anew, or while the register still closes, is not left blank', async () => {
  const closed = Promise.withResolvers<void>();
  const loaded = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const log: string[] = [];
  const trouble = recoverWindow({
    lock: async () => {
      log.push('lock');
      await closed.promise;
    },
    replace: async () => {
      await loaded[log.push('load anew') > 2 ? 1 : 0]?.promise;
    },
    replaceAtOnce: () => {},
    isBeingLeft: () => false,
    ask: async () => log.push('ask') > 0,
    quit: () => void log.push('quit'),
    clock: () => 0,
  });
  trouble.gone('crashed');
  await settled();
  trouble.gone('crashed');
  loaded[0]?.resolve();
  await settled();
  expect(log).toEqual(['lock', 'load anew', 'lock', 'ask', 'load anew']);
  loaded[1]?.resolve();
  await settled();
  trouble.gone('crashed');
  await settled();
  expect(log.slice(5)).toEqual(['lock', 'ask', 'load anew']);
});

test('whoever leaves then leaves a register that is locked', async () => {
  const { log, trouble } = recovery({ again: false });
  trouble.gone('crashed');
  await settled();
  trouble.gone('crashed');
  await settled();
  expect(log).toEqual(['lock', 'load anew', 'lock', 'ask', 'quit']);
});

test('a window that does not answer for five seconds more is ended and loaded anew; one that answers again is not', async () => {
  const { log, trouble } = recovery();
  trouble.hangs();
  await vi.advanceTimersByTimeAsync(4_000);
  trouble.answersAgain();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(log).toEqual([]);
  trouble.hangs();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(log).toEqual(['end its process', 'lock', 'load anew']);
});
