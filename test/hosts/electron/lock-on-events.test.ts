import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockAtSessionEnd, lockOnEvents } from '../../../main/hosts/electron/lock-on-events.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function machine(platform: NodeJS.Platform, state = 'active') {
  const log: string[] = [];
  const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleState: () => state });
  lockOnEvents({
    powerMonitor,
    platform,
    lock: async () => void log.push('lock'),
    lockAtOnce: () => void log.push('lock at once'),
    leave: () => void log.push('leave'),
  });
  return { log, powerMonitor };
}

test('a machine that goes to sleep finds the register locked when the event returns', () => {
  const { log, powerMonitor } = machine('darwin');
  powerMonitor.emit('suspend');
  expect(log).toEqual(['lock at once']);
});

test('a screen that is locked, and a change to another user, lock the register', () => {
  const { log, powerMonitor } = machine('win32');
  powerMonitor.emit('lock-screen');
  powerMonitor.emit('user-did-resign-active');
  expect(log).toEqual(['lock', 'lock']);
});

test('a shutdown is held back until the register is locked, and Docket ends then', () => {
  const { log, powerMonitor } = machine('linux');
  let held = false;
  powerMonitor.emit('shutdown', { preventDefault: () => (held = true) });
  expect({ held, log }).toEqual({ held: true, log: ['leave'] });
});

test.each([
  ['locked', 1],
  ['idle', 0],
  ['active', 0],
  // Wayland desktops that cannot say: locking then would lock every few seconds. The window's own idle lock stands.
  ['unknown', 0],
])('Linux is asked whether its screen is locked: %s', (state, locks) => {
  const { log } = machine('linux', state);
  vi.advanceTimersByTime(5_000);
  expect(log).toHaveLength(locks);
});

test('other systems say it themselves and are not asked', () => {
  const { log } = machine('darwin', 'locked');
  vi.advanceTimersByTime(60_000);
  expect(log).toEqual([]);
});

test('Windows finds the register locked when it asks whether the session may end, and when it ends', () => {
  const window = new EventEmitter();
  let locks = 0;
  lockAtSessionEnd(window, () => (locks += 1));
  window.emit('query-session-end', { reasons: ['shutdown'] });
  expect(locks).toBe(1);
  window.emit('session-end', { reasons: ['logoff'] });
  expect(locks).toBe(2);
});
